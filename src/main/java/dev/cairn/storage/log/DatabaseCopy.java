// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.log;

import dev.cairn.storage.file.WholeFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// Copies a database while programs use it. The copy gets its name only when it is whole, sound and
/// on disk.
public final class DatabaseCopy {
    private DatabaseCopy() {}

    /// Copies the database of a file.
    public static void of(Path database, Path copy) throws IOException {
        try (var connection = Database.openToRead(database)) {
            write(connection, copy);
        } catch (SQLException problem) {
            throw new IOException(problem.getMessage(), problem);
        }
    }

    static void write(Connection connection, Path copy) throws SQLException, IOException {
        Files.createDirectories(copy.getParent());
        var part = Files.createTempFile(copy.getParent(), ".", ".part");
        try {
            try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
                statement.setString(1, part.toString());
                statement.execute();
            }
            try (var written = Database.openToRead(part)) {
                Database.requireSound(written);
            }
            WholeFile.settle(part, copy);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
