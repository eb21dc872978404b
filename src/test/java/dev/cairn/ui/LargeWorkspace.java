// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui;

import dev.cairn.LargeLibrary;
import dev.cairn.TypicalLearner;
import dev.cairn.format.Library;
import dev.cairn.format.LibraryReader;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.storage.DataFolder;
import dev.cairn.workspace.Workspace;

import java.nio.file.Path;
import java.util.ArrayList;

/// The workspace of somebody with 10,080 skills in 384 roadmaps, a third of them done and a fifth
/// with a note.
public final class LargeWorkspace implements AutoCloseable {
    private static final int COPIES = 48;

    private final DataFolder folder;
    private final Workspace workspace;

    public LargeWorkspace(Path home) {
        folder = DataFolder.open(home, TypicalLearner.clock());
        var shipped = LibraryReader.shipped();
        var large =
                new Library(
                        LargeLibrary.written(COPIES),
                        shipped.rules(),
                        shipped.postingsSource(),
                        shipped.adviceSource());
        workspace = new Workspace(folder.log(), folder.files(), large, TypicalLearner.clock());
        var events = new ArrayList<Event>();
        int number = 0;
        for (var skill : large.catalog().skills()) {
            if (number % 3 == 0) {
                events.add(new Event.StatusSet(skill.id(), Status.DONE));
            }
            if (number % 5 == 0) {
                events.add(
                        new Event.NoteSet(
                                skill.id(), "Built it for job " + number + ", took two evenings."));
            }
            number++;
        }
        workspace.apply(events);
    }

    public Workspace workspace() {
        return workspace;
    }

    @Override
    public void close() {
        folder.close();
    }
}
