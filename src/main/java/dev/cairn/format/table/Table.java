// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table;

import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.table.cell.Role;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A table with what its columns are called and hold.
///
/// @param names of the columns; numbers from 1 where the table has none
/// @param named whether it has
/// @param body the rows below the names
record Table(
        AnkiHead head,
        char delimiter,
        List<String> names,
        boolean named,
        Map<Role, Integer> roles,
        List<Sheet.Row> body,
        Sheet sheet) {

    /// Empty where there is no row at all.
    static Optional<Table> of(String fileText, int mostRows) {
        var text = fileText.startsWith("\uFEFF") ? fileText.substring(1) : fileText;
        var head = AnkiHead.of(text);
        var content = text.substring(head.end());
        var delimiter =
                head.separator()
                        .map(sign -> Delimiter.with(content, sign))
                        .orElseGet(() -> Delimiter.guess(content));
        var sheet = Sheet.read(content, delimiter.sign(), head.lines(), mostRows);
        return sheet.rows().isEmpty() ? Optional.empty() : Optional.of(of(head, delimiter, sheet));
    }

    private static Table of(AnkiHead head, Delimiter delimiter, Sheet sheet) {
        var rows = sheet.rows();
        var written =
                head.columns()
                        .map(line -> Sheet.read(line, delimiter.sign(), 0, 1).rows())
                        .filter(found -> !found.isEmpty())
                        .map(found -> found.getFirst().cells());
        var isNamed = written.isPresent() || Names.areIn(rows);
        var body = isNamed && written.isEmpty() ? rows.subList(1, rows.size()) : rows;
        var first = written.orElse(rows.getFirst().cells());
        var width = isNamed ? first.size() : Math.max(delimiter.width(), 1);
        var columns =
                IntStream.range(0, width)
                        .mapToObj(
                                index ->
                                        Column.of(
                                                index,
                                                isNamed ? first.get(index).strip() : "",
                                                body))
                        .toList();
        var names =
                isNamed
                        ? columns.stream().map(Column::name).toList()
                        : IntStream.rangeClosed(1, width).mapToObj(Integer::toString).toList();
        var roles = Guess.roles(columns, isNamed, anki(head, width, isNamed));
        return new Table(head, delimiter.sign(), names, isNamed, roles, body, sheet);
    }

    /// What Anki's own lines say, and that a card without names has its front first.
    private static Map<Role, Integer> anki(AnkiHead head, int width, boolean isNamed) {
        var roles = new EnumMap<Role, Integer>(Role.class);
        put(roles, Role.ID, head.column("guid"), width);
        put(roles, Role.SECTION, head.column("deck"), width);
        if (head.values().keySet().stream().anyMatch(key -> !key.equals("separator")) && !isNamed) {
            var fields =
                    IntStream.rangeClosed(1, width)
                            .filter(column -> column != head.column("guid"))
                            .filter(column -> column != head.column("deck"))
                            .filter(column -> column != head.column("tags"))
                            .filter(column -> column != head.column("notetype"))
                            .toArray();
            put(roles, Role.TITLE, fields.length > 0 ? fields[0] : 0, width);
            put(roles, Role.WHY, fields.length > 1 ? fields[1] : 0, width);
        }
        return roles;
    }

    private static void put(Map<Role, Integer> roles, Role role, int number, int width) {
        if (number > 0 && number <= width) {
            roles.put(role, number - 1);
        }
    }

    int width() {
        return names.size();
    }

    boolean holds(Role role) {
        return roles.containsKey(role);
    }

    String cell(Sheet.Row row, Role role) {
        return row.cell(roles.getOrDefault(role, -1));
    }

    List<String> cells(Role role) {
        return body.stream().map(row -> cell(row, role)).toList();
    }

    /// How messages and choices speak of a column: by its name, or by its number from 1 where it
    /// has none of its own.
    String label(int column) {
        var name = names.get(column);
        return name.isEmpty() || names.indexOf(name) != column
                ? Integer.toString(column + 1)
                : name;
    }

    Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        roles.forEach((role, column) -> labels.put(role.word(), label(column)));
        return labels;
    }

    /// The same with chosen columns; a blank choice leaves a role without one.
    Table with(Map<String, String> chosen, Problems problems) {
        var settled = new EnumMap<Role, Integer>(Role.class);
        var unset = new HashSet<Role>();
        chosen.forEach(
                (word, column) -> {
                    var role = Role.named(word.strip());
                    var found = find(column.strip());
                    if (role.isEmpty()) {
                        problems.error(
                                1, 1, "problem.csv.role", word, String.join(", ", Role.words()));
                    } else if (column.isBlank()) {
                        unset.add(role.get());
                    } else if (found < 0) {
                        var known = String.join(", ", labelList());
                        problems.error(1, 1, "problem.csv.column", column.strip(), known);
                    } else {
                        settled.put(role.get(), found);
                    }
                });
        var all = new EnumMap<Role, Integer>(Role.class);
        roles.forEach(
                (role, column) -> {
                    if (!unset.contains(role) && !settled.containsValue(column)) {
                        all.put(role, column);
                    }
                });
        all.putAll(settled);
        return new Table(head, delimiter, names, named, all, body, sheet);
    }

    private List<String> labelList() {
        return IntStream.range(0, width()).mapToObj(this::label).toList();
    }

    private int find(String column) {
        for (int index = 0; index < width(); index++) {
            if (names.get(index).equalsIgnoreCase(column)) {
                return index;
            }
        }
        var isNumber = column.matches("[1-9]\\d{0,3}");
        return isNumber && Integer.parseInt(column) <= width() ? Integer.parseInt(column) - 1 : -1;
    }

    /// The columns that hold something and mean nothing.
    List<String> unused() {
        var unused = new ArrayList<String>();
        for (int index = 0; index < width(); index++) {
            int column = index;
            if (!roles.containsValue(column)
                    && body.stream().anyMatch(row -> !row.cell(column).isEmpty())) {
                unused.add(label(column));
            }
        }
        return unused;
    }

    boolean isTooLarge() {
        return body.size() > Limits.ITEMS || !sheet.ended() && sheet.brokenAt() == 0;
    }
}
