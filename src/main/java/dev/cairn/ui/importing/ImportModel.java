// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing;

import dev.cairn.format.Arrival;
import dev.cairn.format.Source;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Slug;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Dialogs;
import dev.cairn.ui.common.Notices;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.Watch;
import dev.cairn.ui.importing.preview.PreviewModel;
import dev.cairn.workspace.Incoming;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Reads files in the background, shows what they would bring, and imports it when that is wanted.
public final class ImportModel {
    private static final int LONGEST_ID = 60;

    private static final Source REHEARSED =
            new Source(
                    "rehearsed.json",
                    """
                    {"nodes": [{"id": "1", "type": "topic", "position": {"x": 0, "y": 0},
                      "width": 90, "height": 40, "data": {"label": "Rehearsed"}}], "edges": []}
                    """);

    private final Changes changes;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Watch watch;
    private final Consumer<PreviewModel> preview;
    private final Consumer<PreviewModel> rehearsal;
    private final Consumer<RoadmapId> shown;
    private boolean rehearsed;

    /// @param preview shows what would come in
    /// @param rehearsal makes ready to show it, without showing anything
    /// @param shown brings to the front what came in
    public ImportModel(
            Changes changes,
            TaskRunner tasks,
            Dialogs dialogs,
            Notices notices,
            Watch watch,
            Consumer<PreviewModel> preview,
            Consumer<PreviewModel> rehearsal,
            Consumer<RoadmapId> shown) {
        this.changes = changes;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.notices = notices;
        this.watch = watch;
        this.preview = preview;
        this.rehearsal = rehearsal;
        this.shown = shown;
    }

    /// Asks for a file first.
    public void choose() {
        rehearse();
        dialogs.chooseRoadmapFile().map(List::of).ifPresent(this::read);
    }

    /// Asks for a folder first.
    public void chooseFolder() {
        rehearse();
        dialogs.chooseRoadmapFolder().map(List::of).ifPresent(this::read);
    }

    /// The first preview takes long, since all it needs is loaded only then. This does so while the
    /// learner looks for the file.
    private void rehearse() {
        if (!rehearsed) {
            rehearsed = true;
            tasks.compute(
                    () -> Arrival.of(REHEARSED).each(),
                    each -> {
                        var model = new PreviewModel(REHEARSED.name(), each, changes, _ -> {});
                        model.begin(Watch.NONE, () -> rehearsal.accept(model));
                    },
                    changes::failed);
        }
    }

    /// Files and folders, as if they lay in one.
    ///
    /// @param files not empty
    public void read(List<Path> files) {
        var first = files.getFirst().getFileName();
        var name =
                files.size() == 1 && first != null
                        ? first.toString()
                        : Texts.of("importing.files.count", files.size());
        read(name, () -> Arrival.of(files, name));
    }

    /// What was copied somewhere, as a file of its own.
    public void readCopied(String text) {
        if (text.isBlank()) {
            notices.say(Texts.of("importing.paste.nothing"));
        } else {
            var name = free(Texts.of("importing.clipboard"));
            read(name, () -> Arrival.of(new Source(name, text)));
        }
    }

    public void nothingCopied() {
        notices.say(Texts.of("importing.paste.nothing"));
    }

    /// A list without a title is called as its file is; one that is there is not to be replaced.
    private String free(String name) {
        var catalog = changes.recorded().catalog();
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? name : name + " " + number)
                .filter(each -> catalog.roadmap(RoadmapId.of(Slug.of(each, LONGEST_ID))).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private void read(String name, Callable<Arrival> reading) {
        tasks.compute(
                watch.over(
                        Texts.of("task.reading", name),
                        isCancelled -> {
                            var each = reading.call().each();
                            Watch.Work.leaveOffIf(isCancelled);
                            return each;
                        }),
                each -> {
                    var model = new PreviewModel(name, each, changes, this::take);
                    model.begin(watch, () -> preview.accept(model));
                },
                problem -> {
                    if (problem instanceof IOException) {
                        notices.failed(Texts.of("importing.unreadable", name));
                    } else {
                        changes.failed(problem);
                    }
                });
    }

    private void take(List<Incoming> all) {
        var titles = String.join(", ", all.stream().map(each -> each.intake().title()).toList());
        changes.changeAtLength(
                watch,
                Texts.of("task.importing", titles),
                workspace -> workspace.importFiles(all),
                _ -> {
                    all.stream()
                            .flatMap(each -> each.intake().roadmap().stream())
                            .map(Roadmap::id)
                            .findFirst()
                            .ifPresent(shown);
                    long open = all.stream().mapToLong(ImportModel::open).sum();
                    return open == 0
                            ? Texts.of("importing.done", titles)
                            : Texts.of("importing.done.open", titles, open);
                });
    }

    private static long open(Incoming each) {
        return each.intake().review().stream()
                .filter(doubt -> !each.intake().decided().containsKey(doubt.skill()))
                .count();
    }
}
