// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import dev.cairn.progress.StorageException;
import dev.cairn.storage.log.DatabaseCopy;
import dev.cairn.text.Message;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/// A data folder copied as it is, to go on with elsewhere. Other programs may go on using the
/// original meanwhile.
final class FolderCopy {
    /// All but the database and the backups. Not the name of the device: a copy that is used as a
    /// folder of its own records under a name of its own.
    private static final List<String> BESIDE = List.of("settings.json", "roadmaps", "paths");

    private FolderCopy() {}

    /// Copies all into a folder that is not there yet, or empty: all of it or nothing.
    ///
    /// @throws StorageException if it could not be made; the data is as it was
    static void of(Path folder, Path target) {
        var absolute = target.toAbsolutePath();
        try {
            Files.createDirectories(absolute.getParent());
            var part = Files.createTempDirectory(absolute.getParent(), ".copy");
            try {
                fill(folder, part);
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

    private static void fill(Path folder, Path part) throws IOException {
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
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static StorageException failed(Path target, Object why, Exception problem) {
        return new StorageException(Message.of("storage.copy.failed", target, why), problem);
    }
}
