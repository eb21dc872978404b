// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import static dev.cairn.Typical.id;

import dev.cairn.TypicalLearner;
import dev.cairn.format.LibraryReader;
import dev.cairn.progress.Status;
import dev.cairn.storage.DataFolder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// A test on a workspace over a real data folder.
abstract class WorkspaceInFolder {
    @TempDir Path home;
    DataFolder folder;
    Workspace workspace;
    int backups;

    @BeforeEach
    final void open() {
        folder = DataFolder.open(home, TypicalLearner.clock());
        workspace =
                new Workspace(
                        folder.log(),
                        folder.files(),
                        LibraryReader.shipped(),
                        TypicalLearner.clock(),
                        () -> backups++);
    }

    @AfterEach
    final void close() {
        folder.close();
    }

    /// As after a restart.
    final void reopen() {
        close();
        open();
    }

    final Status status(String skill) {
        return workspace.snapshot().progress().status(id(skill));
    }
}
