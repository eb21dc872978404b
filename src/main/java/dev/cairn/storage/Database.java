// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// Opens the one SQLite file, so that what is committed survives a power cut and several programs
/// can share it.
final class Database {
    private static final int PATIENCE_MILLISECONDS = 10_000;

    private Database() {}

    static Connection open(Path file) throws SQLException {
        var config = config();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
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

    static boolean isSound(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA quick_check(1)")) {
            return "ok".equals(row.getString(1));
        }
    }
}
