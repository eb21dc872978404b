// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.log;

import dev.cairn.progress.EventLog;
import dev.cairn.text.Message;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Opens the database of a data folder, or says why it cannot be: a folder that cannot be written,
/// a database of a newer version, a damaged one. In none of these a byte of it is changed.
public final class LogOpening {
    private static final Logger LOG = System.getLogger(LogOpening.class.getName());
    private static final String NO_DEVICE = "read-only";

    private static final int LOOKS = 4;
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final Path folder;
    private final Path file;
    private final Clock clock;

    public LogOpening(Path folder, Clock clock) {
        this.folder = folder;
        this.file = folder.resolve("cairn.db");
        this.clock = clock;
    }

    /// @param mustBeThere whether a folder that is gone is not made
    public EventLog open(boolean mustBeThere, List<Message> notices) {
        if (mustBeThere && !Files.isDirectory(folder)) {
            return reading(Message.of("storage.folder.gone", folder), notices);
        }
        var unwritable = unwritable();
        if (unwritable.isPresent()) {
            return reading(unwritable.get(), notices);
        }
        try {
            return opened(notices);
        } catch (SQLException problem) {
            if (Database.isDamage(problem)) {
                var reason = damaged(Database.why(problem));
                notices.add(reason);
                return new NoEventLog(NO_DEVICE, reason);
            }
            return reading(
                    Message.of("storage.database.closed", file, problem.getMessage()), notices);
        } catch (IOException problem) {
            return reading(unwritable(why(problem)), notices);
        }
    }

    private EventLog opened(List<Message> notices) throws SQLException, IOException {
        var version = isNew() ? 0 : soundVersion();
        if (version > Migrations.SHIPPED.newest()) {
            return reading(newer(version), notices);
        }
        Connection connection = Database.open(file);
        try {
            Migrations.SHIPPED.run(connection, backups(), clock.instant());
            return new SqliteEventLog(
                    connection, Device.of(folder, connection), clock, Optional.empty());
        } catch (SQLException | IOException problem) {
            connection.close();
            throw problem;
        }
    }

    /// Empty counts as new only in a folder that was never used: else its content is lost.
    private boolean isNew() throws SQLException, IOException {
        if (Files.exists(file) && Files.size(file) > 0) {
            return false;
        }
        if (Files.exists(file) && Device.isKnown(folder)) {
            throw new Database.Damage(Message.of("storage.why.empty"));
        }
        return true;
    }

    /// Looks without touching. Another program may be writing at this very moment, which can look
    /// like damage; so damage is believed only when it stays.
    private int soundVersion() throws SQLException {
        for (int look = 1; ; look++) {
            try (var connection = Database.openToRead(file)) {
                var version = Database.version(connection);
                if (version <= Migrations.SHIPPED.newest()) {
                    Database.requireOurs(connection);
                    Database.requireSound(connection);
                }
                return version;
            } catch (SQLException problem) {
                if (look == LOOKS || !Database.isDamage(problem)) {
                    throw problem;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private Message newer(int version) {
        return Message.of("storage.database.newer", file, version, Migrations.SHIPPED.newest());
    }

    /// What is recorded can be seen, but nothing added. Where it cannot even be seen, that is said:
    /// no ticks on the screen must not look like ticks lost.
    private EventLog reading(Message reason, List<Message> notices) {
        var log =
                Files.exists(file)
                        ? shown(reason)
                        : Optional.<EventLog>of(new NoEventLog(NO_DEVICE, reason));
        if (log.isPresent()) {
            notices.add(reason);
            return log.get();
        }
        var unseen = Message.of("storage.unseen", reason);
        notices.add(unseen);
        return new NoEventLog(NO_DEVICE, unseen);
    }

    private Optional<EventLog> shown(Message reason) {
        try {
            var connection = Database.openToRead(file);
            try (var statement = connection.createStatement()) {
                statement.executeQuery(LogRows.select(connection) + " LIMIT 1").close();
            } catch (SQLException problem) {
                connection.close();
                throw problem;
            }
            return Optional.of(
                    new SqliteEventLog(connection, NO_DEVICE, clock, Optional.of(reason)));
        } catch (SQLException problem) {
            LOG.log(Level.DEBUG, "the database cannot be shown", problem);
            return Optional.empty();
        }
    }

    private Optional<Message> unwritable() {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".can-write", ""));
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return Optional.of(unwritable(Message.of("storage.why.no-file")));
            }
            if (Files.exists(file) && !Files.isWritable(file)) {
                return Optional.of(unwritable(Message.of("storage.why.protected")));
            }
            return Optional.empty();
        } catch (IOException problem) {
            return Optional.of(unwritable(why(problem)));
        }
    }

    private static Object why(IOException problem) {
        return problem instanceof AccessDeniedException
                ? Message.of("storage.why.denied")
                : problem.getMessage();
    }

    private Message unwritable(Object why) {
        return Message.of("storage.folder.unwritable", folder, why);
    }

    private Message damaged(Object why) {
        return Files.isDirectory(backups())
                ? Message.of("storage.database.damaged.copies", file, why, keptAside(), backups())
                : Message.of("storage.database.damaged", file, why, keptAside());
    }

    private Message keptAside() {
        try {
            return Message.of("storage.database.kept", new DamagedCopy(file).keep(clock.instant()));
        } catch (IOException problem) {
            return Message.of("storage.database.unkept", problem.getMessage());
        }
    }

    private Path backups() {
        return folder.resolve("backups");
    }
}
