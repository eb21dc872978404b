// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import dev.cairn.progress.StorageException;
import dev.cairn.storage.file.WholeFile;
import dev.cairn.text.Message;
import dev.dirs.ProjectDirectories;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where the learner wants the data folder to be, if not in the platform's usual place: one line in
/// a file outside of it.
public final class ChosenFolder {
    private static final Logger LOG = System.getLogger(ChosenFolder.class.getName());

    private final Path file;

    public ChosenFolder(Path file) {
        this.file = file;
    }

    /// The file in the platform's place for configuration.
    public static ChosenFolder standard() {
        var directories = ProjectDirectories.from("dev", "Cairn", "cairn");
        return new ChosenFolder(Path.of(directories.configDir).resolve("data-folder"));
    }

    /// None where nothing is chosen, or what is written is no path.
    public Optional<Path> path() {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file).strip())
                            .filter(line -> !line.isEmpty())
                            .map(Path::of)
                            .filter(Path::isAbsolute)
                    : Optional.empty();
        } catch (IOException | InvalidPathException problem) {
            LOG.log(Level.WARNING, "no data folder is read from " + file, problem);
            return Optional.empty();
        }
    }

    /// @throws StorageException if it could not be kept
    public void choose(Path folder) {
        try {
            Files.createDirectories(file.getParent());
            var line = folder.toAbsolutePath().normalize().toString();
            WholeFile.write(file, line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new StorageException(
                    Message.of("storage.folder.unkept", file, problem.getMessage()), problem);
        }
    }
}
