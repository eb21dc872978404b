// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Aligned columns. Where a table is wider than the terminal, some columns give way and their text
/// goes on below itself.
public final class Table {
    private static final String GAP = "  ";
    private static final int COMFORTABLE = 20;
    private static final int LEAST = 8;

    /// How a column is set. Where there is no room, `WRAP` gives way first, `KEEP` after it.
    public enum Column {
        LEFT,
        RIGHT,
        WRAP,
        KEEP
    }

    private final Column[] columns;
    private final List<String[]> rows = new ArrayList<>();
    private final int width;

    public Table(int width, Column... columns) {
        this.width = width;
        this.columns = columns.clone();
    }

    public void row(String... cells) {
        if (cells.length != columns.length) {
            throw new IllegalArgumentException("a row has a cell for each column");
        }
        rows.add(cells.clone());
    }

    public List<String> lines() {
        return blocks().stream().flatMap(List::stream).toList();
    }

    /// The lines of each row on their own, for a table with something to say between its rows.
    public List<List<String>> blocks() {
        var widths = widths();
        return rows.stream().map(row -> lines(row, widths)).toList();
    }

    private List<String> lines(String[] row, int[] widths) {
        var cells = new ArrayList<List<String>>();
        int height = 1;
        for (int at = 0; at < columns.length; at++) {
            var gives = columns[at] == Column.WRAP || columns[at] == Column.KEEP;
            var cell = gives ? Cells.wrap(row[at], widths[at]) : List.of(row[at]);
            height = Math.max(height, cell.size());
            cells.add(cell);
        }
        var lines = new ArrayList<String>();
        for (int line = 0; line < height; line++) {
            var text = new ArrayList<String>();
            for (int at = 0; at < columns.length; at++) {
                var part = line < cells.get(at).size() ? cells.get(at).get(line) : "";
                text.add(
                        columns[at] == Column.RIGHT
                                ? Cells.padLeft(part, widths[at])
                                : Cells.padRight(part, widths[at]));
            }
            lines.add(String.join(GAP, text).stripTrailing());
        }
        return lines;
    }

    private int[] widths() {
        var widths = new int[columns.length];
        for (var row : rows) {
            for (int at = 0; at < columns.length; at++) {
                widths[at] = Math.max(widths[at], Cells.width(row[at]));
            }
        }
        var room = width - GAP.length() * (columns.length - 1);
        narrow(widths, room, Column.WRAP, COMFORTABLE);
        narrow(widths, room, Column.KEEP, COMFORTABLE);
        narrow(widths, room, Column.WRAP, LEAST);
        narrow(widths, room, Column.KEEP, LEAST);
        return widths;
    }

    private void narrow(int[] widths, int room, Column kind, int least) {
        while (Arrays.stream(widths).sum() > room) {
            int widest = -1;
            for (int at = 0; at < columns.length; at++) {
                if (columns[at] == kind
                        && widths[at] > least
                        && (widest < 0 || widths[at] > widths[widest])) {
                    widest = at;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }
}
