// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui;

import dev.cairn.TypicalLearner;
import dev.cairn.storage.ChosenFolder;
import dev.cairn.storage.DataFolder;
import dev.cairn.ui.shell.Folders;
import dev.cairn.ui.shell.LearnerData;
import dev.cairn.ui.shell.MainWindow;
import dev.cairn.ui.shell.Session;
import dev.cairn.workspace.Workspace;

import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.Optional;

/// Opens data folders with the typical learner's clock, and remembers a chosen one in a test's own
/// folder.
public final class TestFolders {
    private TestFolders() {}

    /// Shows the window of that data, with all work done at once. On the FX thread.
    public static Session show(
            Stage stage, DataFolder folder, Workspace workspace, Path configuration) {
        var world =
                new MainWindow.World(
                        new InlineTasks(), TypicalLearner.clock(), Optional.empty(), _ -> {});
        var data = new LearnerData(folder, workspace, TypicalLearner.clock());
        var session = new Session(stage, data, in(configuration), world);
        session.show();
        return session;
    }

    public static Folders in(Path configuration) {
        return new Folders(
                location -> {
                    var folder = DataFolder.open(location, TypicalLearner.clock());
                    return new LearnerData(
                            folder, TypicalLearner.open(folder), TypicalLearner.clock());
                },
                new ChosenFolder(configuration.resolve("data-folder")));
    }
}
