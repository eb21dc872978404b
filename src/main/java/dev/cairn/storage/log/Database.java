// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.log;

import dev.cairn.text.Message;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Opens the one SQLite file, so that what is committed survives a power cut and several programs
/// can share it.
final class Database {
    private static final int PATIENCE_MILLISECONDS = 10_000;

    private Database() {}

    static Connection open(Path file) throws SQLException {
        var config = config();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        return patiently(() -> config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
    }

    private interface Opening {
        Connection open() throws SQLException;
    }

    /// SQLite does not wait by itself while another program switches a new file to the write-ahead
    /// log, so we do.
    private static Connection patiently(Opening opening) throws SQLException {
        var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLISECONDS);
        while (true) {
            try {
                return opening.open();
            } catch (SQLiteException problem) {
                var busy =
                        (problem.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_BUSY.code;
                if (!busy || System.nanoTime() > end) {
                    throw problem;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
        }
    }

    /// Opens without changing a byte of the folder. A file without a live write-ahead log beside it
    /// is read as it stands, since a read-only folder has no room for the log's index.
    static Connection openToRead(Path file) throws SQLException {
        var config = config();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.resetOpenMode(SQLiteOpenMode.READWRITE);
        config.setReadOnly(true);
        var live = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        var uri = file.toAbsolutePath().toUri().getRawPath();
        return config.createConnection(
                "jdbc:sqlite:file:" + uri + (live ? "?mode=ro" : "?mode=ro&immutable=1"));
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLISECONDS);
        return config;
    }

    /// The version that the file's tables have; 0 for a new file.
    static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    /// A file without a version has no tables yet, any other has the events. Asked in one
    /// statement, since another program may be making the tables.
    ///
    /// @throws SQLException as damage, if the file is a database of something else
    static void requireOurs(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "SELECT (SELECT user_version FROM pragma_user_version) > 0,"
                                    + " count(*) > 0, count(*) FILTER (WHERE name = 'event') > 0"
                                    + " FROM sqlite_schema")) {
            if (row.getBoolean(1) ? !row.getBoolean(3) : row.getBoolean(2)) {
                throw new Damage(Message.of("storage.why.foreign"));
            }
        }
    }

    /// @throws SQLException as damage, if the file does not pass its check
    static void requireSound(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA quick_check(1)")) {
            var found = row.getString(1);
            if (!"ok".equals(found)) {
                throw new SQLiteException(found, SQLiteErrorCode.SQLITE_CORRUPT);
            }
        }
    }

    /// Damage that SQLite does not see.
    static final class Damage extends SQLiteException {
        private static final long serialVersionUID = 1L;

        private final transient Message what;

        Damage(Message what) {
            super(what.toString(), SQLiteErrorCode.SQLITE_CORRUPT);
            this.what = what;
        }
    }

    /// What went wrong: a [Message], or what SQLite says.
    static Object why(SQLException problem) {
        return problem instanceof Damage damage ? damage.what : problem.getMessage();
    }

    /// Whether the file itself is at fault, not the disk or another program.
    static boolean isDamage(SQLException problem) {
        return problem instanceof SQLiteException sqlite
                && switch (sqlite.getResultCode()) {
                    case SQLITE_CORRUPT, SQLITE_CORRUPT_VTAB, SQLITE_NOTADB, SQLITE_FORMAT -> true;
                    default -> false;
                };
    }
}
