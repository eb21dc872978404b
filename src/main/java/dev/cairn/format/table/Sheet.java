// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import dev.cairn.format.plain.SpreadsheetCell;

import java.util.ArrayList;
import java.util.List;

/// The rows of a table that are not blank, as far as they could be read.
///
/// @param brokenAt the line of a row that could not be read, after which reading ended; 0 for none
/// @param tooLong whether that row could not be read because of its length
/// @param ended whether nothing follows the rows
record Sheet(List<Row> rows, int brokenAt, boolean tooLong, boolean ended) {
    static final int CELL = 200_000;
    private static final int RECORD = 2_000_000;
    static final int FIELDS = 500;

    record Row(int line, List<String> cells) {
        /// A cell, blank where the row ends before it.
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    Sheet {
        rows = List.copyOf(rows);
    }

    /// @param before how many lines of the file come before the text
    /// @param most rows, after which reading ends
    static Sheet read(String text, char delimiter, int before, int most) {
        var rows = new ArrayList<Row>();
        int next = before + 1;
        var handler =
                CsvRecordHandler.builder()
                        .maxFields(FIELDS)
                        .maxFieldSize(CELL)
                        .maxRecordSize(RECORD)
                        .build();
        try {
            var records =
                    CsvReader.builder()
                            .fieldSeparator(delimiter)
                            .skipEmptyLines(true)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .trimWhitespacesAroundQuotes(true)
                            .allowUnclosedQuote(false)
                            .build(handler, text)
                            .iterator();
            while (records.hasNext()) {
                var row = records.next();
                next = before + (int) row.getStartingLineNumber() + lines(row);
                if (!isBlank(row)) {
                    if (rows.size() == most) {
                        return new Sheet(rows, 0, false, false);
                    }
                    var line = before + (int) row.getStartingLineNumber();
                    rows.add(new Row(line, cells(row)));
                }
            }
            return new Sheet(rows, 0, false, true);
        } catch (CsvParseException problem) {
            var blank = text.lines().skip(next - 1L - before).takeWhile(String::isBlank).count();
            return new Sheet(rows, next + (int) blank, isOfLength(problem), false);
        }
    }

    /// Only the words of the parser tell one fault from another.
    private static boolean isOfLength(CsvParseException problem) {
        for (Throwable each = problem; each != null; each = each.getCause()) {
            var said = String.valueOf(each.getMessage());
            if (said.contains("exceeds the max") || said.contains("maximum limit of")) {
                return true;
            }
        }
        return false;
    }

    /// As they were before a program kept them from being formulas.
    private static List<String> cells(CsvRecord row) {
        return row.getFields().stream().map(SpreadsheetCell::read).toList();
    }

    private static boolean isBlank(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    private static int lines(CsvRecord row) {
        int lines = 1;
        for (var cell : row.getFields()) {
            for (int at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) {
                lines++;
            }
        }
        return lines;
    }
}
