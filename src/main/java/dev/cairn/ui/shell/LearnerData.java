// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.storage.DataFolder;
import dev.cairn.storage.Location;
import dev.cairn.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;

/// One learner's data, opened.
public record LearnerData(DataFolder folder, Workspace workspace) implements AutoCloseable {
    /// Opens a data folder. Slow: not for the FX thread.
    @FunctionalInterface
    public interface Opener {
        LearnerData open(Location location);
    }

    /// What the learner must know about it.
    List<String> sentences() {
        var sentences = new ArrayList<>(folder.notices());
        workspace.snapshot().problems().forEach(problem -> sentences.add(problem.toString()));
        return sentences;
    }

    @Override
    public void close() {
        folder.close();
    }
}
