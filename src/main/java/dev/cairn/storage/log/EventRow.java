// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.log;

import dev.cairn.progress.Entry;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An entry as a row of the table `event`.
record EventRow(
        String kind, String about, String value, Boolean flag, String since, String replaces) {
    private static final Logger LOG = System.getLogger(EventRow.class.getName());
    static final String INSERT =
            "INSERT INTO event (id, at, device, step, undoes, kind, about, value, flag, since,"
                    + " replaces) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    static EventRow of(Event event) {
        return switch (event) {
            case Event.StatusSet set ->
                    new EventRow(
                            "status",
                            set.skill().value(),
                            set.status().word(),
                            null,
                            set.since().map(Instant::toString).orElse(null),
                            null);
            case Event.CheckSet set ->
                    new EventRow(
                            "check", set.skill().value(), set.check(), set.ticked(), null, null);
            case Event.NoteSet set ->
                    new EventRow(
                            "note",
                            set.skill().value(),
                            set.text(),
                            null,
                            null,
                            set.replaces().map(EventRow::joined).orElse(null));
            case Event.ProofSet set ->
                    new EventRow(
                            "proof", set.skill().value(), set.link(), set.present(), null, null);
            case Event.RoadmapSet set ->
                    new EventRow(
                            "roadmap",
                            set.roadmap().value(),
                            set.file().orElse(""),
                            null,
                            null,
                            null);
            case Event.FreshSet set ->
                    new EventRow(
                            "fresh",
                            set.skill().value(),
                            set.at().map(Instant::toString).orElse(""),
                            null,
                            null,
                            null);
            case Event.PathSet set ->
                    new EventRow("path", set.path(), set.file().orElse(""), null, null, null);
            case Event.ResourceSet set ->
                    new EventRow(
                            "resource", set.skill().value(), set.address(), set.read(), null, null);
            case Event.MatchSet set ->
                    new EventRow(
                            "match",
                            set.skill().value(),
                            set.as().map(SkillId::value).orElse(""),
                            null,
                            null,
                            null);
        };
    }

    /// Empty for a kind that this version does not know.
    private Optional<Event> event() {
        return Optional.ofNullable(
                switch (kind) {
                    case "status" ->
                            new Event.StatusSet(
                                    SkillId.of(about),
                                    Status.valueOf(value.toUpperCase(Locale.ROOT)),
                                    Optional.ofNullable(since).map(Instant::parse));
                    case "check" -> new Event.CheckSet(SkillId.of(about), value, isSet());
                    case "note" ->
                            new Event.NoteSet(
                                    SkillId.of(about),
                                    value,
                                    Optional.ofNullable(replaces).map(EventRow::ids));
                    case "proof" -> new Event.ProofSet(SkillId.of(about), value, isSet());
                    case "roadmap" -> new Event.RoadmapSet(RoadmapId.of(about), valueIfAny());
                    case "fresh" ->
                            new Event.FreshSet(SkillId.of(about), valueIfAny().map(Instant::parse));
                    case "path" -> new Event.PathSet(about, valueIfAny());
                    case "resource" -> new Event.ResourceSet(SkillId.of(about), value, isSet());
                    case "match" ->
                            new Event.MatchSet(SkillId.of(about), valueIfAny().map(SkillId::of));
                    default -> null;
                });
    }

    private static String joined(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
    }

    private static Set<UUID> ids(String joined) {
        return joined.isEmpty()
                ? Set.of()
                : Stream.of(joined.split(" ")).map(UUID::fromString).collect(Collectors.toSet());
    }

    private Optional<String> valueIfAny() {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    private boolean isSet() {
        if (flag == null) {
            throw new IllegalArgumentException(kind + " without a flag");
        }
        return flag;
    }

    static void write(Entry entry, PreparedStatement insert) throws SQLException {
        var row = of(entry.event());
        insert.setString(1, entry.id().toString());
        insert.setString(2, entry.at().toString());
        insert.setString(3, entry.device());
        insert.setString(4, entry.step().toString());
        insert.setString(5, entry.undoes().map(UUID::toString).orElse(null));
        insert.setString(6, row.kind);
        insert.setString(7, row.about);
        insert.setString(8, row.value);
        insert.setObject(9, row.flag == null ? null : row.flag ? 1 : 0);
        insert.setString(10, row.since);
        insert.setString(11, row.replaces);
        insert.executeUpdate();
    }

    static Optional<Entry> read(ResultSet rows) throws SQLException {
        return read(LogRows.row(rows));
    }

    /// Empty for a row that this version cannot read, such as one of a newer version. The row stays
    /// in the table; only what it says is not shown.
    static Optional<Entry> read(LogRow row) {
        try {
            return entry(row);
        } catch (IllegalArgumentException | DateTimeException problem) {
            LOG.log(Level.DEBUG, "a row of the log is left out", problem);
            return Optional.empty();
        }
    }

    private static Optional<Entry> entry(LogRow row) {
        var said =
                new EventRow(
                        row.kind(),
                        row.about(),
                        row.value(),
                        row.flag() == null ? null : Boolean.valueOf(row.flag() == 1),
                        row.since(),
                        row.replaces());
        var id = UUID.fromString(row.id());
        var at = Instant.parse(row.at());
        var step = UUID.fromString(row.step());
        var undoes = Optional.ofNullable(row.undoes()).map(UUID::fromString);
        return said.event().map(event -> new Entry(id, at, row.device(), step, undoes, event));
    }
}
