// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui;

import dev.cairn.TypicalLearner;
import dev.cairn.storage.ChosenFolder;
import dev.cairn.storage.DataFolder;
import dev.cairn.ui.shell.Folders;
import dev.cairn.ui.shell.LearnerData;

import java.nio.file.Path;

/// Opens data folders with the typical learner's clock, and remembers a chosen one in a test's own
/// folder.
public final class TestFolders {
    private TestFolders() {}

    public static Folders in(Path configuration) {
        return new Folders(
                location -> {
                    var folder = DataFolder.open(location, TypicalLearner.clock());
                    return new LearnerData(folder, TypicalLearner.open(folder));
                },
                new ChosenFolder(configuration.resolve("data-folder")));
    }
}
