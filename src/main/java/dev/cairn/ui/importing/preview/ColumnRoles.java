// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.format.draft.Text;
import dev.cairn.format.table.TableFormat;
import dev.cairn.format.table.TableFormat.ColumnGuess;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What each column of a table is taken for. A role has one column at most, a column one role.
///
/// @param columns by role, counted from 0
public record ColumnRoles(ColumnGuess guess, Map<String, Integer> columns) {
    public ColumnRoles {
        columns = Map.copyOf(columns);
    }

    /// As it is guessed; none where the file holds no row.
    static Optional<ColumnRoles> of(Text file) {
        return TableFormat.guess(file).map(ColumnRoles::of);
    }

    static ColumnRoles of(ColumnGuess guess) {
        var columns = new HashMap<String, Integer>();
        guess.roles().forEach((role, label) -> columns.put(role, column(guess, label)));
        return new ColumnRoles(guess, columns);
    }

    private static int column(ColumnGuess guess, String label) {
        int named = guess.headers().indexOf(label);
        return named >= 0 ? named : Integer.parseInt(label) - 1;
    }

    public int width() {
        return guess.headers().size();
    }

    /// Its name; empty where it has none.
    public String name(int column) {
        return guess.headers().get(column);
    }

    /// The first cells below its name.
    public List<String> cells(int column) {
        return guess.firstRows().stream().map(row -> row.get(column)).toList();
    }

    public Optional<String> role(int column) {
        return columns.entrySet().stream()
                .filter(each -> each.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The same with another role of a column. The column that had the role has none then.
    ///
    /// @param role one of [TableFormat#roles]; none: the column is not used
    public ColumnRoles with(int column, Optional<String> role) {
        var changed = new HashMap<>(columns);
        changed.values().removeIf(each -> each == column);
        role.ifPresent(word -> changed.put(word, column));
        return new ColumnRoles(guess, changed);
    }

    /// As a format is told: each role with the name of its column, blank where it has none.
    public Map<String, String> chosen() {
        var chosen = new LinkedHashMap<String, String>();
        for (var role : TableFormat.roles()) {
            var column = Optional.ofNullable(columns.get(role));
            if (column.isPresent() || guess.roles().containsKey(role)) {
                chosen.put(role, column.map(this::label).orElse(""));
            }
        }
        return chosen;
    }

    private String label(int column) {
        var name = name(column);
        return name.isBlank() || guess.headers().indexOf(name) != column
                ? Integer.toString(column + 1)
                : name;
    }
}
