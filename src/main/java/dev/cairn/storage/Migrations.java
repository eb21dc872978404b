// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The numbered scripts that bring the tables to this version. They only add. Before one touches a
/// database that holds something already, the database is copied to `backups/`.
final class Migrations {
    /// In order; the place in the list, counted from 1, is the version.
    private static final List<String> SCRIPTS = List.of("0001-events.sql");

    private Migrations() {}

    static int newest() {
        return SCRIPTS.size();
    }

    static void run(Connection connection, Path backups) throws SQLException, IOException {
        var found = Database.version(connection);
        if (found >= newest()) {
            return;
        }
        if (found > 0) {
            copy(
                    connection,
                    backups.resolve("before-version-" + newest() + "-of-" + found + ".db"));
        }
        Transaction.run(connection, () -> migrate(connection));
    }

    private static void migrate(Connection connection) throws SQLException {
        // Another program may have been quicker.
        var found = Database.version(connection);
        try (var statement = connection.createStatement()) {
            for (int version = found + 1; version <= newest(); version++) {
                statement.executeUpdate(script(SCRIPTS.get(version - 1)));
                statement.execute("PRAGMA user_version = " + version);
            }
        }
    }

    private static void copy(Connection connection, Path backup) throws SQLException, IOException {
        Files.createDirectories(backup.getParent());
        if (Files.exists(backup)) {
            return;
        }
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, backup.toString());
            statement.execute();
        }
    }

    private static String script(String name) {
        try (var stream = Migrations.class.getResourceAsStream("migration/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
