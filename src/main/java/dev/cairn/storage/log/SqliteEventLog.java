// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.log;

import dev.cairn.progress.Entry;
import dev.cairn.progress.Event;
import dev.cairn.progress.EventLog;
import dev.cairn.progress.StorageException;
import dev.cairn.text.Message;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/// The event log in the table `event` of one SQLite file. A step is one transaction, synced to disk
/// before [#append] returns.
public final class SqliteEventLog implements EventLog, AutoCloseable {
    /// What is later than the year 2500 was not made by a clock; nothing is made to follow it.
    static final String LATEST = "1";

    private final Connection connection;
    private final String device;
    private final Clock clock;
    private final Optional<Message> readOnly;
    private final Ids ids;
    private long lastSeen;

    SqliteEventLog(Connection connection, String device, Clock clock, Optional<Message> readOnly) {
        this.connection = connection;
        this.device = device;
        this.clock = clock;
        this.ids = new Ids(clock);
        this.readOnly = readOnly;
    }

    @Override
    public String device() {
        return device;
    }

    @Override
    public Optional<Message> readOnly() {
        return readOnly;
    }

    @Override
    public synchronized List<Entry> read() {
        var entries = new ArrayList<Entry>();
        var seen = lastSeen;
        try (var select =
                connection.prepareStatement(
                        LogRows.select(connection) + " WHERE seq > ? ORDER BY seq")) {
            select.setLong(1, seen);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    seen = rows.getLong("seq");
                    EventRow.read(rows).ifPresent(entries::add);
                }
            }
        } catch (SQLException problem) {
            throw new StorageException(Message.of("storage.unread", problem.getMessage()), problem);
        }
        lastSeen = seen;
        entries.sort(Entry.ORDER);
        return entries;
    }

    @Override
    public UUID append(List<Event> events, Optional<UUID> undoes) {
        return insert(Optional.empty(), events, undoes);
    }

    @Override
    public void append(UUID step, List<Event> events) {
        insert(Optional.of(step), events, Optional.empty());
    }

    private synchronized UUID insert(
            Optional<UUID> given, List<Event> events, Optional<UUID> undoes) {
        readOnly.ifPresent(
                reason -> {
                    throw new StorageException(reason);
                });
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var made = new AtomicReference<UUID>();
        try (var insert = connection.prepareStatement(EventRow.INSERT)) {
            Transaction.run(
                    connection,
                    () -> {
                        ids.follow(newest());
                        var step = given.orElseGet(ids::next);
                        for (var event : events) {
                            EventRow.write(
                                    new Entry(ids.next(), at, device, step, undoes, event), insert);
                        }
                        made.set(step);
                    });
        } catch (SQLException problem) {
            throw new StorageException(
                    Message.of("storage.unsaved", problem.getMessage()), problem);
        }
        return made.get();
    }

    private Optional<UUID> newest() throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "SELECT max(id) FROM event WHERE id < '" + LATEST + "'")) {
            return Optional.ofNullable(row.getString(1)).map(UUID::fromString);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException problem) {
            throw new StorageException(
                    Message.of("storage.unclosed", problem.getMessage()), problem);
        }
    }
}
