// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.progress.StorageException;
import dev.cairn.storage.ChosenFolder;
import dev.cairn.storage.DataFolder;
import dev.cairn.storage.Location;
import dev.cairn.ui.common.Texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How a data folder is opened, and where it is remembered that the learner has chosen one.
public record Folders(LearnerData.Opener opener, ChosenFolder chosen) {
    /// Opens the folder if it holds Cairn's data; copies all into it if it is empty; refuses any
    /// other. What was open stays where it is, unchanged.
    ///
    /// @throws StorageException if it cannot be used; nothing was changed
    LearnerData move(DataFolder from, Path to) {
        if (!Files.exists(to.resolve("cairn.db"))) {
            if (!isFree(to)) {
                throw new StorageException(Texts.of("settings.folder.taken", to));
            }
            from.backups().copyTo(to);
        }
        var moved = opener.open(new Location(to, Location.By.CHOSEN));
        try {
            moved.workspace()
                    .readOnly()
                    .ifPresent(
                            reason -> {
                                throw new StorageException(reason);
                            });
            chosen.choose(to);
        } catch (StorageException problem) {
            moved.close();
            throw problem;
        }
        return moved;
    }

    private static boolean isFree(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException _) {
            return false;
        }
    }
}
