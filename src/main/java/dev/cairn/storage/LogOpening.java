// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import dev.cairn.progress.EventLog;

import java.io.IOException;
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
final class LogOpening {
    private static final String NO_DEVICE = "read-only";

    private static final int LOOKS = 4;
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final Path folder;
    private final Path file;
    private final Clock clock;

    LogOpening(Path folder, Clock clock) {
        this.folder = folder;
        this.file = folder.resolve("cairn.db");
        this.clock = clock;
    }

    EventLog open(List<String> notices) {
        var unwritable = unwritable();
        if (unwritable.isPresent()) {
            notices.add(unwritable.get());
            return reading(unwritable.get());
        }
        try {
            return opened(notices);
        } catch (SQLException problem) {
            if (Database.isDamage(problem)) {
                var reason = keepAside(problem.getMessage());
                notices.add(reason);
                return new NoEventLog(NO_DEVICE, reason);
            }
            var reason = closed(problem.getMessage());
            notices.add(reason);
            return reading(reason);
        } catch (IOException problem) {
            var reason = unwritable(problem.getMessage());
            notices.add(reason);
            return reading(reason);
        }
    }

    private EventLog opened(List<String> notices) throws SQLException, IOException {
        var version = isNew() ? 0 : soundVersion();
        if (version > Migrations.SHIPPED.newest()) {
            var reason = newer(version);
            notices.add(reason);
            return reading(reason);
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
            throw Database.damage("it is empty, though it was used before");
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

    private String newer(int version) {
        return "The database "
                + file
                + " was written by a newer Cairn (version "
                + version
                + "; this one knows "
                + Migrations.SHIPPED.newest()
                + "). It was not touched. Install the newer Cairn to go on; until then nothing is"
                + " recorded.";
    }

    private String closed(String why) {
        return "The database "
                + file
                + " could not be opened ("
                + why
                + "). It was not changed, and nothing is recorded until it opens. Close other"
                + " programs that use it, check that the disk has room, and start Cairn again.";
    }

    /// What is recorded can be seen, but nothing added.
    private EventLog reading(String reason) {
        if (Files.isRegularFile(file) && Files.isReadable(file)) {
            try {
                var connection = Database.openToRead(file);
                if (hasEvents(connection)) {
                    return new SqliteEventLog(connection, NO_DEVICE, clock, Optional.of(reason));
                }
                connection.close();
            } catch (SQLException _) {
                return new NoEventLog(NO_DEVICE, reason);
            }
        }
        return new NoEventLog(NO_DEVICE, reason);
    }

    private static boolean hasEvents(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(EventRow.SELECT.replace("?", "0") + " LIMIT 1")) {
            return row.getMetaData().getColumnCount() > 0;
        }
    }

    private Optional<String> unwritable() {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".can-write", ""));
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return Optional.of(unwritable("cairn.db is not a file"));
            }
            if (Files.exists(file) && !Files.isWritable(file)) {
                return Optional.of(unwritable("the database is write-protected"));
            }
            return Optional.empty();
        } catch (IOException problem) {
            return Optional.of(unwritable(problem.getMessage()));
        }
    }

    private String unwritable(String why) {
        return "The data folder "
                + folder
                + " cannot be written ("
                + why
                + "). You can look, but nothing you change is recorded. Make the folder writable,"
                + " or start Cairn with --data and another folder.";
    }

    private String keepAside(String why) {
        String kept;
        try {
            kept = "A copy is kept as " + new DamagedCopy(file).keep(clock.instant());
        } catch (IOException problem) {
            kept = "It could not be copied (" + problem.getMessage() + ")";
        }
        return "The database "
                + file
                + " is damaged ("
                + why
                + "). It was not changed. "
                + kept
                + ". Nothing is recorded until a sound cairn.db is back in its place"
                + (Files.isDirectory(backups()) ? "; copies are in " + backups() + "." : ".");
    }

    private Path backups() {
        return folder.resolve("backups");
    }
}
