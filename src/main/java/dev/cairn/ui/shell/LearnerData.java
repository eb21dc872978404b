// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.storage.DataFolder;
import dev.cairn.storage.Location;
import dev.cairn.ui.common.Words;
import dev.cairn.workspace.Workspace;
import dev.cairn.workspace.keeping.Keeper;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// One learner's data, opened.
public record LearnerData(DataFolder folder, Workspace workspace, Keeper keeper)
        implements AutoCloseable {
    public LearnerData(DataFolder folder, Workspace workspace, Clock clock) {
        this(folder, workspace, new Keeper(folder, workspace, clock));
    }

    /// Opens a data folder. Slow: not for the FX thread.
    @FunctionalInterface
    public interface Opener {
        LearnerData open(Location location);
    }

    /// What the learner must know about it.
    List<String> sentences() {
        var words = Words.now();
        return Stream.concat(
                        folder.notices().stream().map(notice -> notice.in(words)),
                        workspace.snapshot().problems().stream().map(problem -> problem.in(words)))
                .toList();
    }

    @Override
    public void close() {
        folder.close();
    }
}
