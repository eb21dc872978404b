// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap.search;

/// One slip of the keys: a wrong letter, one missing, one too many, or two neighbours swapped.
final class Slip {
    private Slip() {}

    /// Whether at most one slip turns what was typed into the word.
    static boolean isWord(String typed, String word) {
        return Math.abs(typed.length() - word.length()) <= 1 && matches(typed, word, true);
    }

    /// Whether at most one slip turns what was typed into a beginning of the word.
    static boolean isBeginning(String typed, String word) {
        return matches(typed, word, false);
    }

    /// A slip, if there is one, is best taken where the two first differ.
    private static boolean matches(String typed, String word, boolean whole) {
        int at = 0;
        while (at < typed.length() && at < word.length() && typed.charAt(at) == word.charAt(at)) {
            at++;
        }
        if (at == typed.length()) {
            return !whole || word.length() - at <= 1;
        }
        return rest(typed, at + 1, word, at + 1, whole)
                || rest(typed, at, word, at + 1, whole)
                || rest(typed, at + 1, word, at, whole)
                || isSwapped(typed, word, at) && rest(typed, at + 2, word, at + 2, whole);
    }

    private static boolean isSwapped(String typed, String word, int at) {
        return at + 1 < typed.length()
                && at + 1 < word.length()
                && typed.charAt(at) == word.charAt(at + 1)
                && typed.charAt(at + 1) == word.charAt(at);
    }

    private static boolean rest(String typed, int from, String word, int at, boolean whole) {
        int length = typed.length() - from;
        return at <= word.length()
                && (whole ? word.length() - at == length : word.length() - at >= length)
                && typed.regionMatches(from, word, at, length);
    }
}
