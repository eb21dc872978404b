// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.log;

import dev.cairn.storage.file.Stamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A damaged database, copied beside itself before anybody tries to mend it. The same damage is
/// copied once, however often the program starts.
final class DamagedCopy {
    /// The database last: a copy without it is none.
    private static final List<String> PARTS = List.of("-wal", "-shm", "");

    private final Path file;

    DamagedCopy(Path file) {
        this.file = file;
    }

    /// @return the copy, which an earlier start may have made
    /// @throws IOException if there is no room for it; then nothing of it stays
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
        var made = new ArrayList<Path>();
        try {
            for (var part : PARTS) {
                if (Files.exists(beside(file, part))) {
                    made.add(Files.copy(beside(file, part), beside(copy, part)));
                }
            }
            return copy;
        } catch (IOException problem) {
            for (var part : made) {
                Files.deleteIfExists(part);
            }
            throw problem;
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
