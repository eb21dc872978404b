// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.file;

import dev.cairn.progress.StorageException;
import dev.cairn.report.ProgressReport;
import dev.cairn.text.Message;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Puts a report into a file: written beside it in full, then moved into its place, so that a
/// failure leaves an older report as it was.
public final class ReportFile {
    private ReportFile() {}

    /// @return the file's full path
    /// @throws StorageException if the file cannot be written, with a sentence for the learner
    public static Path write(ProgressReport report, ReportFormat format, Path file) {
        return write(report, format, file, () -> false);
    }

    /// @param isCancelled whether it is not wanted any more
    /// @throws CancellationException if so; an older file is as it was
    public static Path write(
            ProgressReport report, ReportFormat format, Path file, BooleanSupplier isCancelled) {
        var target = place(file);
        return put(format.write(report, isCancelled), target);
    }

    /// The file's full path, if something can be put there.
    private static Path place(Path file) {
        var target = file.toAbsolutePath().normalize();
        refuse(target);
        return target;
    }

    /// The same with what is written already.
    public static Path put(byte[] bytes, Path file) {
        var target = place(file);
        try {
            replace(Files.exists(target) ? target.toRealPath() : target, bytes);
        } catch (AccessDeniedException denied) {
            throw new StorageException(Message.of("report.file.denied", target), denied);
        } catch (IOException problem) {
            throw new StorageException(
                    Message.of("report.file.unwritten", target, problem.getMessage()), problem);
        }
        return target;
    }

    private static void refuse(Path target) {
        if (Files.isDirectory(target)) {
            throw new StorageException(Message.of("report.file.folder", target));
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new StorageException(Message.of("report.file.odd", target));
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new StorageException(Message.of("report.file.protected", target));
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new StorageException(Message.of("report.file.nowhere", target.getParent()));
        }
    }

    private static void replace(Path target, byte[] content) throws IOException {
        var part = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            try (var channel =
                    FileChannel.open(
                            part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
