// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import dev.cairn.progress.StorageException;
import dev.cairn.storage.file.Stamp;
import dev.cairn.storage.log.DatabaseCopy;
import dev.cairn.text.Message;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Whole copies of a data folder. A copy is a data folder itself: Cairn opens it with `--data`.
/// Other programs may go on using the original while it is copied.
public final class Backups {
    private static final String NAME = "backup-";

    /// All but the database and the copies. Not the name of the device: a copy that is used as a
    /// folder of its own records under a name of its own.
    private static final List<String> BESIDE = List.of("settings.json", "roadmaps", "paths");

    private final Path folder;

    public Backups(Path folder) {
        this.folder = folder;
    }

    /// Where the copies are.
    public Path path() {
        return folder.resolve("backups");
    }

    /// The newest copy that was asked for.
    public Optional<Path> newest() {
        if (!Files.isDirectory(path())) {
            return Optional.empty();
        }
        try (var files = Files.list(path())) {
            return files.filter(file -> file.getFileName().toString().startsWith(NAME))
                    .max(Comparator.comparing(Path::toString));
        } catch (IOException problem) {
            throw failed(path(), problem.getMessage(), problem);
        }
    }

    /// Makes a copy beside the others. It is there whole and read back, or not at all.
    ///
    /// @throws StorageException if it could not be made; the data is as it was
    public Path make(Instant now) {
        return make(now, () -> false);
    }

    /// @param isCancelled whether it is not wanted any more
    /// @throws CancellationException if it was left off; there is nothing of it then
    public Path make(Instant now, BooleanSupplier isCancelled) {
        var target = path().resolve(NAME + Stamp.of(now));
        copyTo(target, isCancelled);
        return target;
    }

    /// Copies all into a folder that is not there yet, or empty.
    ///
    /// @throws StorageException if it could not be made; the data is as it was
    public void copyTo(Path target) {
        copyTo(target, () -> false);
    }

    private void copyTo(Path target, BooleanSupplier isCancelled) {
        var absolute = target.toAbsolutePath();
        try {
            Files.createDirectories(absolute.getParent());
            var part = Files.createTempDirectory(absolute.getParent(), ".backup");
            try {
                fill(part);
                if (isCancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                if (Files.isDirectory(absolute)) {
                    Files.delete(absolute);
                }
                Files.move(part, absolute, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(part);
            }
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException problem) {
            throw failed(absolute, Message.of("storage.copy.there"), problem);
        } catch (IOException problem) {
            throw failed(absolute, problem.getMessage(), problem);
        }
    }

    private void fill(Path part) throws IOException {
        var database = folder.resolve("cairn.db");
        if (Files.exists(database)) {
            DatabaseCopy.of(database, part.resolve("cairn.db"));
        }
        for (var name : BESIDE) {
            var found = folder.resolve(name);
            if (Files.exists(found)) {
                copy(found, part.resolve(name));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static StorageException failed(Path target, Object why, Exception problem) {
        return new StorageException(Message.of("storage.copy.failed", target, why), problem);
    }
}
