// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.log;

import dev.cairn.storage.file.Stamp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// The numbered scripts that bring the tables to this version. They only add. Before one touches a
/// database that holds something already, the database is copied to `backups/`.
///
/// @param scripts in order; the place in the list, counted from 1, is the version
record Migrations(List<String> scripts) {
    static final Migrations SHIPPED =
            new Migrations(List.of("0001-events.sql", "0002-notes-side-by-side.sql"));

    int newest() {
        return scripts.size();
    }

    void run(Connection connection, Path backups, Instant now) throws SQLException, IOException {
        var found = Database.version(connection);
        if (found >= newest()) {
            return;
        }
        if (found > 0) {
            DatabaseCopy.write(
                    connection,
                    backups.resolve("before-version-" + newest() + "-" + Stamp.of(now) + ".db"));
        }
        Transaction.run(connection, () -> migrate(connection));
    }

    private void migrate(Connection connection) throws SQLException {
        // Another program may have been quicker.
        var found = Database.version(connection);
        try (var statement = connection.createStatement()) {
            for (int version = found + 1; version <= newest(); version++) {
                statement.executeUpdate(script(scripts.get(version - 1)));
                statement.execute("PRAGMA user_version = " + version);
            }
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
