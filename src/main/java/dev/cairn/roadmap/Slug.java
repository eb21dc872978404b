// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The spelling of ids: lower-case letters, digits and single hyphens.
public final class Slug {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{Ll}\\p{Lo}0-9]+");

    private Slug() {}

    public static boolean isValid(String text) {
        if (text == null) {
            return false;
        }
        var afterLetter = false;
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            var letter = isLetter(sign);
            if (!letter && (sign != '-' || !afterLetter)) {
                return false;
            }
            afterLetter = letter;
            at += Character.charCount(sign);
        }
        return afterLetter;
    }

    private static boolean isLetter(int sign) {
        if (sign < 128) {
            return sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9';
        }
        var type = Character.getType(sign);
        return type == Character.LOWERCASE_LETTER || type == Character.OTHER_LETTER;
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
