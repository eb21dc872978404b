// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.file;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes files so that a reader finds the old content or the new, never a part.
public final class WholeFile {
    private static final Logger LOG = System.getLogger(WholeFile.class.getName());

    private WholeFile() {}

    /// Writes beside the file, syncs to disk, then moves into place. When it fails, an old file is
    /// as it was.
    public static void write(Path file, byte[] bytes) throws IOException {
        var target = file.toAbsolutePath();
        var beside = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
            settle(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Syncs a finished file to disk, moves it into place in the same folder, and syncs the folder.
    public static void settle(Path finished, Path file) throws IOException {
        try (var channel = FileChannel.open(finished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        move(finished, file);
        syncFolder(file.toAbsolutePath().getParent());
    }

    /// Without it a power cut may take the new name back. Windows opens no folder, nor needs it.
    private static void syncFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException problem) {
            LOG.log(Level.DEBUG, "the folder is not synced", problem);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
