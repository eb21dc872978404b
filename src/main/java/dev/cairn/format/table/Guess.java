// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table;

import dev.cairn.format.table.cell.Dates;
import dev.cairn.format.table.cell.Effort;
import dev.cairn.format.table.cell.LevelWords;
import dev.cairn.format.table.cell.Links;
import dev.cairn.format.table.cell.Role;
import dev.cairn.format.table.cell.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Which column holds what: first by the names, each held against the content, then by the content
/// alone.
final class Guess {
    private static final Set<String> NUMBERS =
            Set.of("#", "no", "nr", "num", "number", "nummer", "numero", "orden", "№", "step");
    private static final List<String> PLANS =
            List.of(
                    "due",
                    "deadline",
                    "start",
                    "started",
                    "target",
                    "planned",
                    "plan",
                    "begin",
                    "fallig",
                    "frist",
                    "beginn",
                    "limite",
                    "inicio",
                    "debut",
                    "срок",
                    "начало");
    private static final List<String> OTHER_CHOICES =
            List.of(
                    "required",
                    "optional",
                    "mandatory",
                    "priority",
                    "important",
                    "free",
                    "paid",
                    "pflicht",
                    "wichtig",
                    "kostenlos",
                    "obligatorio",
                    "gratis",
                    "gratuit");
    private static final int GROUPS = 16;

    private final List<Column> columns;
    private final boolean named;
    private final Map<Role, Integer> roles = new EnumMap<>(Role.class);
    private final Set<Integer> taken = new HashSet<>();

    private Guess(List<Column> columns, boolean named) {
        this.columns = columns;
        this.named = named;
    }

    /// @param known what is settled already
    static Map<Role, Integer> roles(List<Column> columns, boolean named, Map<Role, Integer> known) {
        var guess = new Guess(columns, named);
        known.forEach(guess::put);
        for (var role : Role.values()) {
            guess.byName(role);
        }
        guess.byContent();
        return guess.roles;
    }

    private void put(Role role, int column) {
        roles.put(role, column);
        taken.add(column);
    }

    private void byName(Role role) {
        if (roles.containsKey(role)) {
            return;
        }
        columns.stream()
                .filter(column -> !taken.contains(column.index()))
                .filter(column -> role.rank(column.plainName()) >= 0)
                .filter(column -> fits(role, column))
                .min(Comparator.comparingInt(column -> role.rank(column.plainName())))
                .ifPresent(column -> put(role, column.index()));
    }

    private static boolean fits(Role role, Column column) {
        return switch (role) {
            case TITLE -> column.isText() && !column.isStatus();
            case ID -> column.different() >= column.cells().size() * 0.95 && !column.isEmpty();
            case DATE -> !holdsAny(column, PLANS) && column.share(Dates::looksLikeOne) > 0.5;
            case STATUS -> column.isEmpty() || column.share(Column::isStatus) > 0.5;
            case LEVEL -> column.share(cell -> LevelWords.of(cell).isPresent()) > 0.5;
            case HOURS -> column.share(cell -> Effort.of(cell).isPresent()) > 0.5;
            case LINK -> column.share(cell -> !Links.of(cell).isEmpty()) > 0.5;
            case SECTION -> !column.isEmpty() && groups(role, column);
            case NEEDS, ALIASES, WHY, NOTE -> !column.isEmpty();
        };
    }

    /// A day or a topic that stands in one row only makes no section.
    private static boolean groups(Role role, Column column) {
        return role.rank(column.plainName()) < GROUPS
                || column.cells().size() <= 3
                || column.different() * 3 <= column.cells().size() * 2;
    }

    private static boolean holdsAny(Column column, List<String> words) {
        return words.stream().anyMatch(word -> Words.holds(column.plainName(), word));
    }

    private void byContent() {
        first(Role.STATUS, column -> column.isStatus() && !holdsAny(column, OTHER_CHOICES));
        first(Role.LEVEL, column -> column.mostly(cell -> LevelWords.of(cell).isPresent()));
        first(Role.LINK, column -> column.mostly(Column::isLink));
        first(Role.DATE, column -> !named && column.mostly(Dates::looksLikeOne));
        if (roles.containsKey(Role.NEEDS)) {
            first(
                    Role.ID,
                    column ->
                            NUMBERS.contains(column.plainName())
                                    && column.different() == column.cells().size());
        }
        if (!roles.containsKey(Role.TITLE)) {
            title().ifPresent(column -> put(Role.TITLE, column.index()));
        }
        first(
                Role.SECTION,
                column ->
                        column.isText()
                                && !column.isStatus()
                                && column.length() <= 60
                                && column.different() > 1
                                && column.different() * 3 <= column.cells().size());
    }

    private void first(Role role, Predicate<Column> such) {
        if (!roles.containsKey(role)) {
            columns.stream()
                    .filter(column -> !taken.contains(column.index()) && !column.isEmpty())
                    .filter(such)
                    .findFirst()
                    .ifPresent(column -> put(role, column.index()));
        }
    }

    /// The first column of texts that are nearly all different and no essays; else what is left.
    private Optional<Column> title() {
        var free = new ArrayList<Column>();
        for (var column : columns) {
            if (!taken.contains(column.index()) && !column.isEmpty()) {
                free.add(column);
            }
        }
        return free.stream()
                .filter(Column::isText)
                .filter(column -> column.different() >= column.cells().size() * 0.8)
                .filter(column -> column.length() <= 120)
                .findFirst()
                .or(
                        () ->
                                free.stream()
                                        .filter(Column::isText)
                                        .max(Comparator.comparingInt(Column::different)))
                .or(() -> free.stream().findFirst());
    }
}
