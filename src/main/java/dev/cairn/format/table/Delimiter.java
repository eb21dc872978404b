// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Guesses what divides the cells: what gives most rows as many cells as each other.
///
/// @param width how many cells most of the first rows have
/// @param share of the first rows that have as many
/// @param isCut whether there is more than was looked at
record Delimiter(char sign, int width, double share, List<Sheet.Row> rows, boolean isCut) {
    private static final List<Character> SIGNS = List.of(',', ';', '\t', '|');
    private static final int LETTERS = 65_536;
    private static final int ROWS = 60;

    static Delimiter guess(String text) {
        var best = with(text, ',');
        for (var sign : SIGNS) {
            var other = with(text, sign);
            if (other.score() > best.score()) {
                best = other;
            }
        }
        return best;
    }

    static Delimiter with(String text, char sign) {
        var rows = Sheet.read(sample(text), sign, 0, ROWS).rows();
        var widths = new HashMap<Integer, Integer>();
        rows.forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
        var most =
                widths.entrySet().stream()
                        .max(
                                Map.Entry.<Integer, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()));
        return new Delimiter(
                sign,
                most.map(Map.Entry::getKey).orElse(0),
                most.map(Map.Entry::getValue).orElse(0) / Math.max(1.0, rows.size()),
                rows,
                text.length() > LETTERS);
    }

    private static String sample(String text) {
        if (text.length() <= LETTERS) {
            return text;
        }
        int end = text.lastIndexOf('\n', LETTERS);
        return text.substring(0, end > 0 ? end : LETTERS);
    }

    /// The first row has more than one cell in every table; commas within its texts may give more.
    private double score() {
        var isTable = width > 1 && rows.getFirst().cells().size() > 1;
        return isTable ? share + Math.min(width, 50) / 1000.0 : 0;
    }
}
