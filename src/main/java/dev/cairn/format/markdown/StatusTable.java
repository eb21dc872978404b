// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.markdown;

import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Tick;
import dev.cairn.format.table.cell.Effort;
import dev.cairn.format.table.cell.LevelWords;
import dev.cairn.format.table.cell.Role;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Level;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A table of which one column says how far each row is.
///
/// @param status number of that column
/// @param title number of the one that names what is learned
record StatusTable(List<String> names, List<Row> rows, int status, int title) {
    private static final Set<String> EVIDENCE =
            Set.of(
                    "evidence",
                    "proof",
                    "proofs",
                    "artifact",
                    "artifacts",
                    "certificate",
                    "beleg",
                    "belege",
                    "nachweis",
                    "nachweise",
                    "prueba",
                    "pruebas",
                    "preuve",
                    "preuves",
                    "prova",
                    "provas",
                    "प्रमाण",
                    "доказательство",
                    "доказательства");

    record Row(int line, List<Inline> cells) {
        String text(int column) {
            return column < cells.size() ? cells.get(column).text() : "";
        }
    }

    /// A table that wide is no list of what is to be learned.
    private static final int MOST_COLUMNS = 200;

    /// Empty where no column is one of a status by its name, or by ticks alone below a blank name.
    static Optional<StatusTable> of(TableBlock table) {
        var names = new ArrayList<String>();
        var rows = new ArrayList<Row>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                var cells = cells(row);
                if (part instanceof TableHead) {
                    cells.forEach(cell -> names.add(cell.text()));
                    if (names.size() > MOST_COLUMNS) {
                        return Optional.empty();
                    }
                } else if (part instanceof TableBody) {
                    rows.add(new Row(Gathering.line(row), cells));
                }
            }
        }
        int status = status(names, rows);
        if (status < 0 || names.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new StatusTable(names, rows, status, title(names, rows, status)));
    }

    private static List<Inline> cells(Node row) {
        var cells = new ArrayList<Inline>();
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(Inline.of(cell));
        }
        return cells;
    }

    private static int status(List<String> names, List<Row> rows) {
        var columns = IntStream.range(0, names.size()).boxed().toList();
        return columns.stream()
                .filter(column -> Role.STATUS.isCalled(names.get(column)))
                .filter(column -> understood(rows, column) * 2 >= rows.size())
                .findFirst()
                .or(
                        () ->
                                columns.stream()
                                        .filter(column -> isStatusBy(names.get(column)))
                                        .filter(column -> understood(rows, column) == rows.size())
                                        .filter(
                                                column ->
                                                        rows.stream()
                                                                .anyMatch(
                                                                        row ->
                                                                                !row.text(column)
                                                                                        .isBlank()))
                                        .findFirst())
                .orElse(-1);
    }

    private static boolean isStatusBy(String name) {
        var words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}✓✔✅]+");
        return name.isBlank() || List.of(words).stream().anyMatch(Role.STATUS::isCalled);
    }

    private static long understood(List<Row> rows, int column) {
        return rows.stream().filter(row -> TableMarks.of(row.text(column)).isPresent()).count();
    }

    /// A name for titles decides, but not one that stands for purposes as well; else the first
    /// column with words.
    private static int title(List<String> names, List<Row> rows, int status) {
        var others =
                IntStream.range(0, names.size())
                        .filter(column -> column != status)
                        .boxed()
                        .toList();
        return others.stream()
                .filter(column -> Role.TITLE.isCalled(names.get(column)))
                .filter(column -> !Role.WHY.isCalled(names.get(column)))
                .findFirst()
                .or(
                        () ->
                                others.stream()
                                        .filter(
                                                column ->
                                                        rows.stream()
                                                                .anyMatch(
                                                                        row ->
                                                                                hasLetters(
                                                                                        row.text(
                                                                                                column))))
                                        .findFirst())
                .orElse(others.getFirst());
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    void into(Gathering gathering, TableMarks marks) {
        for (var row : rows) {
            if (row.cells().stream().allMatch(cell -> cell.text().isBlank())) {
                continue;
            }
            if (row.text(title).isBlank()) {
                marks.untitled();
                continue;
            }
            gathering.add(item(row, marks));
        }
    }

    private Item item(Row row, TableMarks marks) {
        var said = SaidHours.in(row.text(title));
        var item = Item.titled(said.text()).hours(said.hours()).line(row.line());
        item.tick(Tick.of(marks.read(row.text(status))));
        row.cells().get(title).resources().forEach(item::resource);
        var why = new ArrayList<String>();
        for (int column = 0; column < Math.min(names.size(), row.cells().size()); column++) {
            if (column != title && column != status && !row.text(column).isBlank()) {
                take(item, names.get(column), row.cells().get(column), why);
            }
        }
        return item.why(String.join("; ", why)).build();
    }

    private static void take(Item.Builder item, String name, Inline cell, List<String> why) {
        if (EVIDENCE.contains(name.strip().toLowerCase(Locale.ROOT))) {
            cell.resources().forEach(link -> item.proof(link.url().toString()));
            if (!cell.isOnlyLinks() && hasLetters(cell.text())) {
                item.note(cell.text());
            }
            return;
        }
        cell.resources().forEach(item::resource);
        var hours = Role.HOURS.isCalled(name) ? Effort.of(cell.text()) : Optional.<Hours>empty();
        var level =
                Role.LEVEL.isCalled(name) ? LevelWords.of(cell.text()) : Optional.<Level>empty();
        hours.ifPresent(item::hours);
        level.ifPresent(item::level);
        var isTold = hours.isPresent() || level.isPresent() || cell.isOnlyLinks();
        if (!isTold && (hasLetters(cell.text()) || hasLetters(name))) {
            why.add(
                    Role.WHY.isCalled(name) || name.isBlank()
                            ? cell.text()
                            : name + ": " + cell.text());
        }
    }
}
