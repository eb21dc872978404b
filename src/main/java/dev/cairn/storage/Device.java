// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// The name of this data folder's machine in the log: made once, kept in the file `device`.
final class Device {
    private Device() {}

    static String of(Path folder) throws IOException {
        var file = folder.resolve("device");
        if (Files.exists(file)) {
            var name = Files.readString(file).strip();
            if (!name.isEmpty()) {
                return name;
            }
        }
        var name = UUID.randomUUID().toString();
        WholeFile.write(file, name.getBytes(StandardCharsets.UTF_8));
        return name;
    }
}
