// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.palette;

import java.text.Normalizer;
import java.util.Arrays;

/// A name made ready to be found by a few of its letters, whatever their case and accents: by the
/// beginning of a word, by the beginnings of several, or by letters anywhere, in order.
final class Letters {
    /// How near a query is; the first is the nearest.
    static final int BEGINNING = 0;

    static final int WORD = 1;
    static final int WORD_STARTS = 2;
    static final int IN_ORDER = 3;
    static final int NOT_FOUND = 4;

    private final char[] letters;
    private final long kinds;

    /// Where words begin: after a sign, or with a capital inside of a word, as in GitHub.
    private final int[] starts;

    Letters(String name) {
        letters = new char[name.length()];
        var found = new int[name.length()];
        int count = 0;
        for (int at = 0; at < name.length(); at++) {
            letters[at] = fold(name.charAt(at));
            if (letters[at] != ' '
                    && (at == 0
                            || letters[at - 1] == ' '
                            || Character.isUpperCase(name.charAt(at))
                                    && Character.isLowerCase(name.charAt(at - 1)))) {
                found[count++] = at;
            }
        }
        starts = Arrays.copyOf(found, count);
        kinds = kinds(letters);
    }

    /// One letter for one, so that places stay; signs between words become spaces.
    static char fold(char letter) {
        if (letter < 128) {
            return Character.isLetterOrDigit(letter) || letter == '+' || letter == '#'
                    ? Character.toLowerCase(letter)
                    : ' ';
        }
        return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)
                ? Character.toLowerCase(
                        Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0))
                : ' ';
    }

    /// Which letters there are, by the last bits of their numbers: what lacks one of the query's
    /// need not be looked at.
    static long kinds(char[] letters) {
        long kinds = 0;
        for (var letter : letters) {
            if (letter != ' ') {
                kinds |= 1L << (letter & 63);
            }
        }
        return kinds;
    }

    /// How near the query is: one of the constants, times 256, plus what lies between the letters.
    ///
    /// @param marks takes the places of the letters found; as long as the query's letters
    int find(Query query, int[] marks) {
        if ((query.kinds() & ~kinds) != 0 || query.letters().length > letters.length) {
            return NOT_FOUND << 8;
        }
        for (var start : starts) {
            if (stands(query.words(), start, marks)) {
                return (start == 0 ? BEGINNING : WORD) << 8;
            }
        }
        if (beginnings(query.letters(), 0, 0, marks, new boolean[marks.length * starts.length])) {
            return (WORD_STARTS << 8) + spread(marks);
        }
        return inOrder(query.letters(), marks) ? (IN_ORDER << 8) + spread(marks) : NOT_FOUND << 8;
    }

    private boolean stands(String words, int start, int[] marks) {
        if (start + words.length() > letters.length) {
            return false;
        }
        int mark = 0;
        for (int at = 0; at < words.length(); at++) {
            if (letters[start + at] != words.charAt(at)) {
                return false;
            }
            if (words.charAt(at) != ' ') {
                marks[mark++] = start + at;
            }
        }
        return true;
    }

    /// Whether the letters from `next` on are beginnings of words from `word` on.
    ///
    /// @param failed what was tried in vain, so that nothing is tried twice
    private boolean beginnings(char[] wanted, int next, int word, int[] marks, boolean[] failed) {
        if (next == wanted.length) {
            return true;
        }
        if (word == starts.length || failed[next * starts.length + word]) {
            return false;
        }
        int end = word + 1 < starts.length ? starts[word + 1] : letters.length;
        int most = 0;
        while (next + most < wanted.length
                && starts[word] + most < end
                && letters[starts[word] + most] == wanted[next + most]) {
            marks[next + most] = starts[word] + most;
            most++;
        }
        for (int taken = most; taken >= 0; taken--) {
            if (beginnings(wanted, next + taken, word + 1, marks, failed)) {
                for (int at = 0; at < taken; at++) {
                    marks[next + at] = starts[word] + at;
                }
                return true;
            }
        }
        failed[next * starts.length + word] = true;
        return false;
    }

    /// Finds where the letters end soonest, then, from there back, where they lie closest.
    private boolean inOrder(char[] wanted, int[] marks) {
        int next = 0;
        int at = 0;
        while (at < letters.length && next < wanted.length) {
            if (letters[at++] == wanted[next]) {
                next++;
            }
        }
        if (next < wanted.length) {
            return false;
        }
        while (next > 0) {
            if (letters[--at] == wanted[next - 1]) {
                marks[--next] = at;
            }
        }
        return true;
    }

    /// How many letters lie between the first and the last found.
    private static int spread(int[] marks) {
        return Math.min(255, marks[marks.length - 1] - marks[0] + 1 - marks.length);
    }
}
