// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing;

import dev.cairn.format.Arrival;
import dev.cairn.format.Intake;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Dialogs;
import dev.cairn.ui.common.Notices;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.Watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads a file in the background, shows what it would bring, and imports it when that is wanted.
public final class ImportModel {
    private final Changes changes;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Watch watch;
    private final Consumer<RoadmapId> shown;

    /// @param shown brings to the front what came in
    public ImportModel(
            Changes changes,
            TaskRunner tasks,
            Dialogs dialogs,
            Notices notices,
            Watch watch,
            Consumer<RoadmapId> shown) {
        this.changes = changes;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.notices = notices;
        this.watch = watch;
        this.shown = shown;
    }

    /// Asks for a file first.
    public void choose() {
        dialogs.chooseRoadmapFile().ifPresent(this::read);
    }

    public void read(Path file) {
        var name = file.getFileName().toString();
        tasks.compute(
                () -> Arrival.of(file, name),
                arrival -> preview(name, arrival),
                problem -> notices.failed(unreadable(file, problem)));
    }

    private void preview(String name, Arrival arrival) {
        changes.lookAtLength(
                watch,
                Texts.of("task.reading", name),
                workspace -> workspace.preview(arrival, Optional.empty(), Map.of()),
                intake -> dialogs.preview(name, intake, taken -> take(taken, arrival)));
    }

    private void take(Intake intake, Arrival arrival) {
        changes.changeAtLength(
                watch,
                Texts.of("task.importing", intake.title()),
                workspace -> workspace.importFile(intake, arrival),
                _ -> {
                    intake.roadmap().map(Roadmap::id).ifPresent(shown);
                    return Texts.of("importing.done", intake.title());
                });
    }

    private static String unreadable(Path file, Exception problem) {
        return Texts.of(
                problem instanceof IOException ? "importing.unreadable" : "change.failed",
                file.getFileName());
    }
}
