// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.palette;

import java.text.Normalizer;
import java.util.Arrays;

/// A name made ready to be found by a few of its letters, whatever their case and accents: by the
/// beginning of a word, by the beginnings of several, or by letters anywhere, in order. One letter
/// alone is found at the beginning of a word only.
final class Letters {
    /// How near a query is; the first is the nearest.
    static final int BEGINNING = 0;

    static final int WORD = 1;
    static final int WORD_STARTS = 2;
    static final int IN_ORDER = 3;
    static final int NOT_FOUND = 4;

    private static final int STRAY = 8;

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

    /// How near the query is: one of the constants, times 256, plus how scattered its letters are.
    ///
    /// @param marks takes the places of the letters found; as long as the query's letters
    int find(Query query, int[] marks) {
        if ((query.kinds() & ~kinds) != 0 || !from(0, query.letters(), marks)) {
            return NOT_FOUND << 8;
        }
        for (var start : starts) {
            if (stands(query.words(), start, marks)) {
                return (start == 0 ? BEGINNING : WORD) << 8;
            }
        }
        if (marks.length == 1) {
            return NOT_FOUND << 8;
        }
        if (beginnings(query.letters(), 0, 0, marks, new boolean[marks.length * starts.length])) {
            return WORD_STARTS << 8 | Math.min(255, between(marks));
        }
        closest(query.letters(), marks);
        return IN_ORDER << 8 | Math.min(255, scattered(marks));
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

    private boolean from(int start, char[] wanted, int[] marks) {
        int next = 0;
        for (int at = start; at < letters.length && next < wanted.length; at++) {
            if (letters[at] == wanted[next]) {
                marks[next++] = at;
            }
        }
        return next == wanted.length;
    }

    /// Takes the least scattered of: the letters where they end soonest, and those from each word
    /// on that begins with the first.
    private void closest(char[] wanted, int[] marks) {
        soonest(wanted, marks);
        int least = scattered(marks);
        var other = new int[marks.length];
        for (var start : starts) {
            if (letters[start] == wanted[0] && from(start, wanted, other)) {
                int now = scattered(other);
                if (now < least) {
                    least = now;
                    System.arraycopy(other, 0, marks, 0, marks.length);
                }
            }
        }
    }

    /// Finds where the letters end soonest, then, from there back, where they lie closest.
    private void soonest(char[] wanted, int[] marks) {
        from(0, wanted, marks);
        int at = marks[marks.length - 1] + 1;
        for (int next = wanted.length; next > 0; ) {
            if (letters[--at] == wanted[next - 1]) {
                marks[--next] = at;
            }
        }
    }

    /// What lies between, and more for each letter that neither begins a word nor follows the one
    /// before it; the first letter weighs most.
    private int scattered(int[] marks) {
        int scattered = between(marks);
        for (int at = 0; at < marks.length; at++) {
            var follows = at > 0 && marks[at] == marks[at - 1] + 1;
            if (!follows && Arrays.binarySearch(starts, marks[at]) < 0) {
                scattered += at == 0 ? 2 * STRAY : STRAY;
            }
        }
        return scattered;
    }

    /// How many letters lie between the first and the last found.
    private static int between(int[] marks) {
        return marks[marks.length - 1] - marks[0] + 1 - marks.length;
    }
}
