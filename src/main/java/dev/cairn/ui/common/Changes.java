// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import dev.cairn.progress.Entry;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.progress.StorageException;
import dev.cairn.roadmap.SkillId;
import dev.cairn.workspace.Snapshot;
import dev.cairn.workspace.Workspace;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
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
    private final ReadOnlyObjectWrapper<Trial> trial = new ReadOnlyObjectWrapper<>();
    private final StepsAtHand steps = new StepsAtHand();
    private final ReadOnlyIntegerWrapper refusals = new ReadOnlyIntegerWrapper();
    private Snapshot recorded;

    public Changes(Workspace workspace, TaskRunner tasks, Notices notices) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.notices = notices;
        recorded = workspace.snapshot();
        suppose(null);
    }

    /// What is known now; during a trial, what would be known. Changes on the FX thread only.
    public ReadOnlyObjectProperty<Snapshot> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    /// What is recorded, whatever is on trial.
    public Snapshot recorded() {
        return recorded;
    }

    /// The trial that is on; null when there is none.
    public ReadOnlyObjectProperty<Trial> trial() {
        return trial.getReadOnlyProperty();
    }

    /// From now on ticks are only supposed, until the trial is kept or dropped.
    public void beginTrial() {
        if (trial.get() == null) {
            suppose(Trial.BEGUN);
        }
    }

    public void dropTrial() {
        suppose(null);
    }

    /// Records what is on trial, as one step.
    public void keepTrial() {
        var kept = trial.get().events();
        change(workspace -> workspace.apply(kept), this::name, this::dropTrial);
    }

    /// Goes on with a trial that was begun elsewhere.
    public void resume(Trial begun) {
        suppose(begun);
    }

    private void suppose(Trial next) {
        trial.set(next);
        snapshot.set(next == null ? recorded : recorded.supposing(next.events()));
        if (next == null) {
            steps.show(recorded.history(), recorded);
        } else {
            steps.show(next, snapshot.get());
        }
    }

    /// How many changes could not be made. It grows with each, so that what a control shows ahead
    /// of the record can be set right again.
    public ReadOnlyIntegerProperty refusals() {
        return refusals.getReadOnlyProperty();
    }

    public void setStatus(SkillId skill, Status status) {
        apply(List.of(new Event.StatusSet(skill, status)));
    }

    /// Makes the changes as one step and says what was done, with Undo. Where nothing changes,
    /// nothing is said. During a trial they are only supposed.
    public void apply(List<Event> events) {
        if (trial.get() != null) {
            suppose(trial.get().plus(events));
        } else {
            change(workspace -> workspace.apply(events), this::name);
        }
    }

    /// Records the changes without a word, also during a trial: for a note that is saved while one
    /// writes.
    ///
    /// @param made called when they are recorded
    public void applyQuietly(List<Event> events, Runnable made) {
        tasks.run(
                () -> workspace.apply(events),
                _ -> {
                    made.run();
                    publish();
                },
                this::failed);
    }

    /// Takes in what other programs on the same data have recorded since.
    public void refresh() {
        tasks.run(
                () -> {
                    workspace.refresh();
                    return true;
                },
                _ -> publish(),
                this::failed);
    }

    /// What Undo takes back, in a few words; null when there is nothing.
    public ReadOnlyStringProperty undoable() {
        return steps.undoable();
    }

    /// What Redo does again, in a few words; null when there is nothing.
    public ReadOnlyStringProperty redoable() {
        return steps.redoable();
    }

    /// Takes back the newest step; during a trial, the newest of the trial.
    public void undo() {
        if (trial.get() != null) {
            suppose(trial.get().undo());
        } else {
            step(Workspace::undo, "undo");
        }
    }

    /// Does again what was taken back last; during a trial, of the trial.
    public void redo() {
        if (trial.get() != null) {
            suppose(trial.get().redo());
        } else {
            step(Workspace::redo, "redo");
        }
    }

    private void step(Function<Workspace, List<Entry>> way, String word) {
        tasks.run(
                () -> events(way.apply(workspace)),
                events -> {
                    var before = recorded;
                    publish();
                    var names = new StepNames(recorded, before);
                    notices.say(
                            events.isEmpty()
                                    ? Texts.of(word + ".nothing")
                                    : Texts.of(word + ".done", names.verb(events)));
                },
                this::failed);
    }

    private StepNames names() {
        return new StepNames(snapshot.get());
    }

    /// Makes a change and says what was done, with a way to take back just that.
    ///
    /// @param work gives the entries made; none: nothing is said
    public void change(
            Function<Workspace, List<Entry>> work, Function<List<Entry>, String> sentence) {
        change(work, sentence, () -> {});
    }

    private void change(
            Function<Workspace, List<Entry>> work,
            Function<List<Entry>, String> sentence,
            Runnable done) {
        change(() -> work.apply(workspace), sentence, done);
    }

    private void change(
            Callable<List<Entry>> work, Function<List<Entry>, String> sentence, Runnable done) {
        tasks.run(
                work,
                made -> {
                    done.run();
                    publish();
                    if (!made.isEmpty()) {
                        var step = made.getFirst().step();
                        notices.changed(
                                sentence.apply(made),
                                () -> step(workspace -> workspace.undo(step), "undo"));
                    }
                },
                this::failed);
    }

    /// The same for a change that takes long. Where it is cancelled, it is taken back at once.
    ///
    /// @param title what is going on
    public void changeAtLength(
            Watch watch,
            String title,
            Function<Workspace, List<Entry>> work,
            Function<List<Entry>, String> sentence) {
        change(
                watch.over(
                        title,
                        isCancelled -> {
                            Watch.Work.leaveOffIf(isCancelled);
                            var made = work.apply(workspace);
                            if (isCancelled.getAsBoolean() && !made.isEmpty()) {
                                workspace.undo(made.getFirst().step());
                            }
                            Watch.Work.leaveOffIf(isCancelled);
                            return made;
                        }),
                sentence,
                () -> {});
    }

    /// Looks at the workspace in the background for a while, under watch.
    public <T> void lookAtLength(
            Watch watch, String title, Function<Workspace, T> work, Consumer<T> done) {
        tasks.compute(
                watch.over(
                        title,
                        isCancelled -> {
                            var seen = work.apply(workspace);
                            Watch.Work.leaveOffIf(isCancelled);
                            return seen;
                        }),
                done,
                this::failed);
    }

    /// Looks at the workspace in the background, beside the changes, and hands over what is seen.
    public <T> void look(Function<Workspace, T> work, Consumer<T> done) {
        tasks.compute(() -> work.apply(workspace), done, this::failed);
    }

    private String name(List<Entry> made) {
        return names().outcome(events(made));
    }

    private static List<Event> events(List<Entry> entries) {
        return entries.stream().map(Entry::event).toList();
    }

    private void publish() {
        var now = workspace.snapshot();
        if (now != recorded) {
            recorded = now;
            suppose(trial.get());
        }
    }

    /// Says what went wrong.
    public void failed(Exception problem) {
        publish();
        refusals.set(refusals.get() + 1);
        if (problem instanceof CancellationException) {
            notices.say(Texts.of("task.cancelled"));
        } else if (problem instanceof StorageException refused) {
            notices.failed(refused.sentence().in(Words.now()));
        } else {
            LOG.log(Level.ERROR, "a change failed", problem);
            notices.failed(Texts.of("change.failed"));
        }
    }
}
