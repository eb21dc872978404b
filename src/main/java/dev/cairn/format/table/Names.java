// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table;

import dev.cairn.format.table.cell.Dates;
import dev.cairn.format.table.cell.Role;
import dev.cairn.format.table.cell.Words;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// Whether the first row of a table names its columns.
final class Names {
    private static final int ROWS = 100;
    private static final List<Predicate<String>> KINDS =
            List.of(Column::isNumber, Dates::looksLikeOne, Column::isLink, Column::isStatus);

    private Names() {}

    /// It does where a cell is a well-known name that does not stand below as well, or where a
    /// column is of numbers, dates, addresses or yes and no except in the first row.
    static boolean areIn(List<Sheet.Row> rows) {
        var first = rows.getFirst();
        if (first.cells().stream().anyMatch(cell -> Column.isLink(cell.strip()))) {
            return false;
        }
        var body = rows.subList(1, Math.min(rows.size(), ROWS));
        for (int index = 0; index < first.cells().size(); index++) {
            var name = first.cell(index);
            var column = Column.of(index, name, body);
            if (isKnown(name) && !column.cells().contains(name) || differs(name, column)) {
                return true;
            }
        }
        return false;
    }

    /// How many of the cells are well-known names of different roles.
    static long known(Sheet.Row row) {
        var names = row.cells().stream().map(Words::plain).toList();
        return Arrays.stream(Role.values())
                .filter(role -> names.stream().anyMatch(role::isName))
                .count();
    }

    private static boolean isKnown(String name) {
        var plain = Words.plain(name);
        return Arrays.stream(Role.values()).anyMatch(role -> role.isName(plain));
    }

    private static boolean differs(String name, Column column) {
        return !name.isEmpty()
                && column.cells().size() > 1
                && KINDS.stream().noneMatch(kind -> kind.test(name))
                && KINDS.stream().anyMatch(column::mostly);
    }
}
