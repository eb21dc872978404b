// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table;

import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.format.table.cell.Role;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Tables: CSV, TSV and their like, and what Anki writes as text.
public final class TableFormat implements ForeignFormat {
    private static final int PREVIEW = 5;

    /// How a table would be read, to be shown before it is.
    ///
    /// @param headers the names of the columns; numbers from 1 where the table has none
    /// @param roles what is held by which column: `title` to a header, or to a number from 1 where
    ///   the header is blank or stands twice
    /// @param firstRows below the headers, each as long as these
    public record ColumnGuess(
            char delimiter,
            List<String> headers,
            Map<String, String> roles,
            List<List<String>> firstRows) {
        public ColumnGuess {
            headers = List.copyOf(headers);
            roles = Map.copyOf(roles);
            firstRows = List.copyOf(firstRows);
        }
    }

    private TableFormat() {}

    public static List<ForeignFormat> all() {
        return List.of(new TableFormat());
    }

    /// Every word that may stand for a column's role.
    public static List<String> roles() {
        return Role.words();
    }

    /// Empty where the file holds no row.
    public static Optional<ColumnGuess> guess(Text file) {
        return Table.of(file.text(), 1000)
                .map(
                        table ->
                                new ColumnGuess(
                                        table.delimiter(),
                                        table.names(),
                                        table.labels(),
                                        table.body().stream()
                                                .limit(PREVIEW)
                                                .map(row -> cells(row, table.width()))
                                                .toList()));
    }

    private static List<String> cells(Sheet.Row row, int width) {
        return IntStream.range(0, width).mapToObj(row::cell).toList();
    }

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public boolean recognises(Text file) {
        return Looks.likeTable(file.text());
    }

    @Override
    public Draft read(Text file, Setting setting, Problems problems) {
        var table =
                Table.of(file.text(), Limits.ITEMS + 2)
                        .map(found -> found.with(setting.columns(), problems));
        var brokenAt = table.map(found -> found.sheet().brokenAt()).orElse(0);
        if (brokenAt > 0 && table.get().sheet().tooLong()) {
            problems.error(brokenAt, 1, "problem.csv.long", Sheet.CELL, Sheet.FIELDS);
        } else if (brokenAt > 0) {
            problems.error(brokenAt, 1, "problem.csv.syntax");
        } else if (table.isEmpty() || table.get().body().isEmpty()) {
            problems.error(1, 1, "problem.csv.empty");
        } else if (table.get().isTooLarge()) {
            problems.error(1, 1, "problem.csv.large", Limits.ITEMS);
        }
        return problems.isEmpty()
                ? new TableReader(table.orElseThrow()).outline(problems)
                : new Draft.Outline("", "", List.of(), List.of());
    }
}
