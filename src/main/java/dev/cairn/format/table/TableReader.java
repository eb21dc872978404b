// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table;

import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Tick;
import dev.cairn.format.plain.OwnTable;
import dev.cairn.format.table.cell.Dates;
import dev.cairn.format.table.cell.Effort;
import dev.cairn.format.table.cell.Entries;
import dev.cairn.format.table.cell.LevelWords;
import dev.cairn.format.table.cell.Links;
import dev.cairn.format.table.cell.Role;
import dev.cairn.format.table.cell.StatusWords;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Hours;

import org.apache.commons.text.StringEscapeUtils;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Turns the rows of a table into items.
final class TableReader {
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,500}>");
    private static final Pattern ONE = Pattern.compile("0*1([.,]0*)?");

    private final Table table;
    private final boolean split;
    private final boolean percents;
    private final boolean carries;
    private final boolean own;
    private final Dates dates;
    private final Needs needs;
    private final Counts counts = new Counts();
    private final Map<String, List<Item>> sections = new LinkedHashMap<>();
    private String section = "";
    private int items;

    TableReader(Table table) {
        this.table = table;
        split = Lists.areTitles(table);
        percents =
                table.cells(Role.STATUS).stream()
                        .anyMatch(
                                cell ->
                                        Column.isNumber(cell)
                                                && !ONE.matcher(cell).matches()
                                                && !cell.matches("0*([.,]\\d*)?"));
        own = table.names().equals(OwnTable.COLUMNS);
        var groups = table.cells(Role.SECTION);
        carries = groups.stream().filter(String::isEmpty).count() * 2 > groups.size();
        var written = new ArrayList<>(table.cells(Role.DATE));
        written.addAll(table.cells(Role.STATUS));
        dates = Dates.of(written);
        needs = new Needs(table, split);
    }

    Draft.Outline outline(Problems problems) {
        for (var row : table.body()) {
            take(row);
            if (items > Limits.ITEMS) {
                problems.error(row.line(), 1, "problem.csv.large", Limits.ITEMS);
                return new Draft.Outline("", "", List.of(), List.of());
            }
        }
        if (items == 0) {
            problems.error(1, 1, "problem.csv.untitled", table.label(title()));
        }
        return new Draft.Outline(
                table.head().deck(),
                "",
                sections.entrySet().stream()
                        .map(entry -> new Draft.Section(entry.getKey(), entry.getValue()))
                        .toList(),
                counts.repairs(table, needs.dropped()));
    }

    private int title() {
        return table.roles().getOrDefault(Role.TITLE, 0);
    }

    private void take(Sheet.Row row) {
        if (row.cells().stream().skip(table.width()).anyMatch(cell -> !cell.isBlank())) {
            counts.longer(row.line());
        }
        var title = text(row, Role.TITLE);
        var group = section(row);
        if (!group.isEmpty()) {
            section = group;
        }
        if (title.isEmpty()) {
            var isHeading = row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1;
            if (group.isEmpty() || !isHeading) {
                counts.untitled(row.line());
            }
            return;
        }
        var into =
                sections.computeIfAbsent(
                        group.isEmpty() && carries ? section : group, _ -> new ArrayList<>());
        for (var entry : split ? Entries.of(title) : List.of(title)) {
            into.add(item(row, entry));
            items++;
        }
    }

    private String section(Sheet.Row row) {
        var isLevel = !table.holds(Role.SECTION) && split;
        var group = text(row, isLevel ? Role.LEVEL : Role.SECTION);
        return Column.isNumber(group) && table.named() && !own
                ? table.label(table.roles().get(Role.SECTION)) + " " + group
                : group;
    }

    private Item item(Sheet.Row row, String title) {
        var item =
                Item.titled(title)
                        .line(row.line())
                        .why(text(row, Role.WHY))
                        .note(text(row, Role.NOTE))
                        .tick(tick(row))
                        .hours(hours(row));
        if (!split) {
            item.id(needs.id(row));
            needs.of(row).forEach(item::need);
        }
        LevelWords.of(table.cell(row, Role.LEVEL)).ifPresent(item::level);
        aliases(text(row, Role.ALIASES)).forEach(item::alias);
        var links = Links.of(table.cell(row, Role.LINK));
        links.forEach(item::resource);
        if (links.isEmpty() && !table.cell(row, Role.LINK).isEmpty()) {
            counts.link(table.cell(row, Role.LINK));
        }
        return item.build();
    }

    private List<String> aliases(String cell) {
        return !own
                ? Entries.of(cell)
                : OwnTable.parts(cell).stream()
                        .flatMap(
                                part ->
                                        OwnTable.isQuoted(part)
                                                ? Stream.of(OwnTable.name(part))
                                                : Entries.of(part).stream())
                        .toList();
    }

    private Hours hours(Sheet.Row row) {
        var cell = table.cell(row, Role.HOURS);
        var hours = Effort.of(cell);
        if (hours.isEmpty() && !cell.isEmpty()) {
            counts.hours(cell);
        }
        return hours.orElse(Hours.NONE);
    }

    /// A date alone says that it is done only where its column is called so.
    private Tick tick(Sheet.Row row) {
        var written = table.cell(row, Role.DATE);
        var since = dates.read(written);
        if (since.isEmpty() && !written.isEmpty()) {
            counts.date(written);
        }
        if (!table.holds(Role.STATUS)) {
            return since.isPresent()
                            && Role.saysDone(table.names().get(table.roles().get(Role.DATE)))
                    ? new Tick(Status.DONE, since)
                    : Tick.NONE;
        }
        var cell = text(row, Role.STATUS);
        if (Dates.looksLikeOne(cell)) {
            return new Tick(Status.DONE, dates.read(cell).or(() -> since));
        }
        var status = StatusWords.of(cell, percents);
        if (status.isEmpty()) {
            counts.status(cell);
        }
        var found = status.orElse(Status.TODO);
        return new Tick(found, found == Status.TODO ? Optional.empty() : since);
    }

    private String text(Sheet.Row row, Role role) {
        var cell = table.cell(row, role);
        if (!table.head().isHtml() || cell.isEmpty()) {
            return cell;
        }
        var plain = TAG.matcher(cell).replaceAll(" ");
        return StringEscapeUtils.unescapeHtml4(plain).replaceAll("[\\s\u00A0]{1,999}", " ").strip();
    }
}
