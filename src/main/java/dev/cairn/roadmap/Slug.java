// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The spelling of ids: lower-case letters, digits and single hyphens.
public final class Slug {
    private static final Pattern VALID =
            Pattern.compile("[\\p{Ll}\\p{Lo}0-9]+(-[\\p{Ll}\\p{Lo}0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{Ll}\\p{Lo}0-9]+");

    private Slug() {}

    public static boolean isValid(String text) {
        return text != null && VALID.matcher(text).matches();
    }

    /// The id a title would have: `CI / CD for ML` becomes `ci-cd-for-ml`. Letters of every script
    /// are kept; a title without any letter or digit gives an empty text.
    public static String of(String title) {
        var plain = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        var joined = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        return joined.replaceAll("^-|-$", "");
    }

    /// The same, of at most so many letters: cut behind a word where it can be.
    public static String of(String title, int most) {
        var whole = of(title);
        if (whole.length() <= most) {
            return whole;
        }
        var word = whole.lastIndexOf('-', most);
        if (word > 0) {
            return whole.substring(0, word);
        }
        var isPair = Character.isHighSurrogate(whole.charAt(most - 1));
        return whole.substring(0, isPair ? most - 1 : most);
    }

    static void require(String text, String what) {
        if (!isValid(text)) {
            throw new IllegalArgumentException(
                    "a "
                            + what
                            + " is lower-case letters, digits and single hyphens, not: "
                            + text);
        }
    }
}
