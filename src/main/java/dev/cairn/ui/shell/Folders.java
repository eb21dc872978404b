// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.progress.StorageException;
import dev.cairn.storage.ChosenFolder;
import dev.cairn.storage.DataFolder;
import dev.cairn.storage.Location;

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
            from.copyTo(to);
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
}
