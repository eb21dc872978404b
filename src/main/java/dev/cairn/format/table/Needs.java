// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table;

import dev.cairn.format.table.cell.Entries;
import dev.cairn.format.table.cell.Role;
import dev.cairn.format.table.cell.StatusWords;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What rows need of each other, said by id or by title.
final class Needs {
    private final Table table;
    private final boolean split;
    private final Map<String, String> ids = new HashMap<>();
    private int dropped;

    Needs(Table table, boolean split) {
        this.table = table;
        this.split = split;
        if (table.holds(Role.NEEDS) && !split) {
            table.body().forEach(row -> ids.putIfAbsent(key(row, Role.TITLE), id(row)));
            table.body().forEach(row -> ids.put(key(row, Role.ID), id(row)));
            ids.remove("");
        }
    }

    private String key(Sheet.Row row, Role role) {
        return table.cell(row, role).toLowerCase(Locale.ROOT);
    }

    /// The title stands for an id where there is none and others speak of it.
    String id(Sheet.Row row) {
        var id = table.cell(row, Role.ID);
        return id.isEmpty() && table.holds(Role.NEEDS) ? table.cell(row, Role.TITLE) : id;
    }

    List<String> of(Sheet.Row row) {
        var cell = table.cell(row, Role.NEEDS);
        var whole = ids.get(cell.toLowerCase(Locale.ROOT));
        if (whole != null || split || cell.isEmpty()) {
            return whole == null ? List.of() : List.of(whole);
        }
        var found = new ArrayList<String>();
        for (var entry : Entries.of(cell.replace('|', ','))) {
            var id = ids.get(entry.toLowerCase(Locale.ROOT));
            if (id != null) {
                found.add(id);
            } else if (!StatusWords.isNone(entry)) {
                dropped++;
            }
        }
        return found;
    }

    int dropped() {
        return dropped;
    }
}
