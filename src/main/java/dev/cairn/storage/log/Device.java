// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.log;

import dev.cairn.storage.file.WholeFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// The name of this data folder's machine in the log: made once, kept in the file `device`.
final class Device {
    private Device() {}

    static boolean isKnown(Path folder) throws IOException {
        return name(folder).isPresent();
    }

    /// @param connection whose lock lets one program at a time make the name
    static String of(Path folder, Connection connection) throws SQLException, IOException {
        if (!isKnown(folder)) {
            Transaction.run(connection, () -> make(folder));
        }
        return name(folder).orElseThrow(() -> new IOException("the file device is gone"));
    }

    private static void make(Path folder) throws IOException {
        if (!isKnown(folder)) {
            var name = UUID.randomUUID().toString();
            WholeFile.write(file(folder), name.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Optional<String> name(Path folder) throws IOException {
        return Files.exists(file(folder))
                ? Optional.of(Files.readString(file(folder)).strip())
                        .filter(name -> !name.isEmpty())
                : Optional.empty();
    }

    private static Path file(Path folder) {
        return folder.resolve("device");
    }
}
