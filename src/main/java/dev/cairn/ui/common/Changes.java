// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import dev.cairn.progress.Entry;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.progress.StorageException;
import dev.cairn.roadmap.SkillId;
import dev.cairn.workspace.Snapshot;
import dev.cairn.workspace.Workspace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The window's side of the workspace: the snapshot that every page watches, on the FX thread, and
/// the verbs that change it, off the FX thread.
public final class Changes {
    private static final Logger LOG = System.getLogger(Changes.class.getName());

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Snapshot> snapshot = new ReadOnlyObjectWrapper<>();

    public Changes(Workspace workspace, TaskRunner tasks, Notices notices) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.notices = notices;
        snapshot.set(workspace.snapshot());
    }

    /// What is known now. Changes on the FX thread only.
    public ReadOnlyObjectProperty<Snapshot> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    public void setStatus(SkillId skill, Status status) {
        apply(List.of(new Event.StatusSet(skill, status)));
    }

    /// Makes the changes as one step and says what was done, with Undo.
    public void apply(List<Event> events) {
        run(
                () -> workspace.apply(events),
                () -> notices.changed(ChangeNames.of(events, catalogTitles())));
    }

    /// Makes the changes without a word: for a note that is saved while one writes.
    public void applyQuietly(List<Event> events) {
        run(() -> workspace.apply(events), () -> {});
    }

    /// Takes in what other programs on the same data have recorded since.
    public void refresh() {
        run(workspace::refresh, () -> {});
    }

    public void undo() {
        tasks.run(
                workspace::undo,
                undone -> {
                    publish();
                    notices.say(
                            undone.isEmpty()
                                    ? Texts.of("undo.nothing")
                                    : Texts.of(
                                            "undo.done",
                                            ChangeNames.of(
                                                    undone.stream().map(Entry::event).toList(),
                                                    catalogTitles())));
                },
                this::failed);
    }

    /// Does something with the workspace in the background and hands over the result.
    public <T> void with(Function<Workspace, T> work, Consumer<T> done) {
        tasks.run(
                () -> work.apply(workspace),
                result -> {
                    publish();
                    done.accept(result);
                },
                this::failed);
    }

    private void run(Runnable work, Runnable done) {
        tasks.run(
                () -> {
                    work.run();
                    return true;
                },
                _ -> {
                    publish();
                    done.run();
                },
                this::failed);
    }

    private void publish() {
        snapshot.set(workspace.snapshot());
    }

    private Function<SkillId, String> catalogTitles() {
        var catalog = snapshot.get().catalog();
        return skill -> catalog.find(skill).map(found -> found.title()).orElse(skill.value());
    }

    private void failed(Exception problem) {
        publish();
        if (problem instanceof StorageException) {
            notices.failed(problem.getMessage());
        } else {
            LOG.log(Level.ERROR, "a change failed", problem);
            notices.failed(Texts.of("change.failed"));
        }
    }
}
