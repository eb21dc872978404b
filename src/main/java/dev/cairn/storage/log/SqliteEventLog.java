// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.log;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

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

/// The event log in the table `event` of one SQLite file. A step is one transaction, synced to disk
/// before [#append] returns.
public final class SqliteEventLog implements EventLog, AutoCloseable {
    private final Connection connection;
    private final String device;
    private final Clock clock;
    private final Optional<Message> readOnly;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
    private long lastSeen;

    SqliteEventLog(Connection connection, String device, Clock clock, Optional<Message> readOnly) {
        this.connection = connection;
        this.device = device;
        this.clock = clock;
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
        try (var select = connection.prepareStatement(EventRow.SELECT)) {
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
        return entries;
    }

    @Override
    public UUID append(List<Event> events, Optional<UUID> undoes) {
        var step = ids.generate();
        append(step, events, undoes);
        return step;
    }

    @Override
    public void append(UUID step, List<Event> events) {
        append(step, events, Optional.empty());
    }

    private synchronized void append(UUID step, List<Event> events, Optional<UUID> undoes) {
        readOnly.ifPresent(
                reason -> {
                    throw new StorageException(reason);
                });
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var entries =
                events.stream()
                        .map(event -> new Entry(ids.generate(), at, device, step, undoes, event))
                        .toList();
        try {
            insert(entries);
        } catch (SQLException problem) {
            throw new StorageException(
                    Message.of("storage.unsaved", problem.getMessage()), problem);
        }
    }

    private void insert(List<Entry> entries) throws SQLException {
        try (var insert = connection.prepareStatement(EventRow.INSERT)) {
            Transaction.run(
                    connection,
                    () -> {
                        for (var entry : entries) {
                            EventRow.write(entry, insert);
                        }
                    });
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
