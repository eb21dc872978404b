// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table;

import dev.cairn.format.table.cell.Entries;
import dev.cairn.format.table.cell.Role;
import dev.cairn.format.table.cell.Words;

import java.util.List;
import java.util.Set;

/// Whether each cell of the titles lists several skills.
final class Lists {
    private static final Set<String> PLURALS =
            Set.of(
                    "skills",
                    "topics",
                    "concepts",
                    "technologies",
                    "tools",
                    "tasks",
                    "subjects",
                    "fahigkeiten",
                    "themen",
                    "habilidades",
                    "temas",
                    "conceptos",
                    "tecnologias",
                    "competences",
                    "sujets",
                    "topicos",
                    "assuntos",
                    "навыки",
                    "темы");
    private static final int MANY = 3;
    private static final int SHORT = 45;

    private Lists() {}

    /// Where rows are counted, ticked or named one by one, only a name in the plural says so.
    static boolean areTitles(Table table) {
        int title = table.roles().getOrDefault(Role.TITLE, 0);
        var column = Column.of(title, table.named() ? table.names().get(title) : "", table.body());
        var isPlural = PLURALS.stream().anyMatch(word -> Words.holds(column.plainName(), word));
        var isRowwise = table.holds(Role.STATUS) || table.holds(Role.ID) || table.head().isThere();
        if (!isPlural && isRowwise) {
            return false;
        }
        int least = isPlural ? 2 : MANY;
        return column.share(cell -> Entries.of(cell).size() >= least) > 0.5
                && column.cells().stream()
                                .map(Entries::of)
                                .flatMap(List::stream)
                                .mapToInt(String::length)
                                .average()
                                .orElse(0)
                        <= SHORT;
    }
}
