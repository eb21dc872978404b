// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

/// A text made ready to be measured against many others: how many letters have to be inserted, left
/// out or replaced to make one of the other (the edit distance of Levenshtein).
final class Spelling {
    private static final int BAGS = 32;

    private final char[] letters;

    /// How many letters of each kind there are, by the last bits of their numbers.
    private final int[] bags = new int[BAGS];

    Spelling(String text) {
        letters = text.toCharArray();
        for (var letter : letters) {
            bags[letter % BAGS]++;
        }
    }

    /// The distance, or `limit + 1` where it is more than the limit.
    int distance(Spelling other, int limit) {
        var near =
                Math.abs(other.letters.length - letters.length) <= limit && atLeast(other) <= limit;
        return near ? measured(other.letters, limit) : limit + 1;
    }

    /// What the numbers of letters alone ask: each letter too many or too few takes a change, and a
    /// replacement mends one of each.
    private int atLeast(Spelling other) {
        int apart = other.letters.length - letters.length;
        int more = 0;
        for (int bag = 0; bag < BAGS; bag++) {
            more += Math.max(0, bags[bag] - other.bags[bag]);
        }
        return Math.max(more, more + apart);
    }

    /// Fills the table of distances between beginnings row by row. What lies farther than the limit
    /// from the diagonal is more than the limit; a row of nothing but such ends it.
    private int measured(char[] other, int limit) {
        int far = limit + 1;
        var row = new int[other.length + 1];
        for (int at = 0; at <= other.length; at++) {
            row[at] = Math.min(at, far);
        }
        for (int line = 1; line <= letters.length; line++) {
            int from = Math.max(1, line - limit);
            int to = (int) Math.min(other.length, (long) line + limit);
            int diagonal = row[from - 1];
            row[from - 1] = from == 1 ? Math.min(line, far) : far;
            int least = row[from - 1];
            for (int at = from; at <= to; at++) {
                int above = at - line == limit ? far : row[at];
                int replaced = diagonal + (letters[line - 1] == other[at - 1] ? 0 : 1);
                diagonal = row[at];
                row[at] = Math.min(far, Math.min(replaced, 1 + Math.min(above, row[at - 1])));
                least = Math.min(least, row[at]);
            }
            if (least == far) {
                return far;
            }
        }
        return row[other.length];
    }
}
