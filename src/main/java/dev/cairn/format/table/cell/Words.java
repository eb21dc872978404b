// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Spellings made alike, so that words can be looked up.
public final class Words {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s_\\-‐-―.:?!*/()\\[\\]]+");
    private static final int LONGEST = 60;

    private Words() {}

    /// Lower case, without accents, words with one space between; empty where the text is too long
    /// to be a name.
    public static String plain(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        var spaced = HUMP.matcher(text.strip()).replaceAll(" ");
        var marked = Normalizer.normalize(spaced, Normalizer.Form.NFKD);
        var bare = MARKS.matcher(marked).replaceAll("").toLowerCase(Locale.ROOT);
        return BETWEEN.matcher(bare).replaceAll(" ").strip();
    }

    /// Whether a name holds another as whole words.
    public static boolean holds(String name, String words) {
        return name.contains(words) && (" " + name + " ").contains(" " + words + " ");
    }
}
