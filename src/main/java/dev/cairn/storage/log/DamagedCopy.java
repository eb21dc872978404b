// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.log;

import dev.cairn.storage.file.Stamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A damaged database, copied beside itself before anybody tries to mend it. The same damage is
/// copied once, however often the program starts.
final class DamagedCopy {
    private final Path file;

    DamagedCopy(Path file) {
        this.file = file;
    }

    /// @return the copy, which an earlier start may have made
    Path keep(Instant now) throws IOException {
        try (var copies =
                Files.newDirectoryStream(file.getParent(), file.getFileName() + ".damaged-*Z")) {
            for (var copy : copies) {
                if (Files.mismatch(copy, file) < 0) {
                    return copy;
                }
            }
        }
        var copy = beside(file, ".damaged-" + Stamp.of(now));
        for (var part : List.of("-wal", "-shm")) {
            if (Files.exists(beside(file, part))) {
                Files.copy(beside(file, part), beside(copy, part));
            }
        }
        return Files.copy(file, copy);
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
