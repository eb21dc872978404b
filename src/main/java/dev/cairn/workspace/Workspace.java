// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import dev.cairn.format.Importer;
import dev.cairn.format.Intake;
import dev.cairn.format.Library;
import dev.cairn.format.LibraryReader;
import dev.cairn.format.NativeYaml;
import dev.cairn.format.Problem;
import dev.cairn.format.Source;
import dev.cairn.progress.Entry;
import dev.cairn.progress.Event;
import dev.cairn.progress.EventLog;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Steps;
import dev.cairn.progress.StorageException;
import dev.cairn.storage.OwnRoadmaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// One learner's open data and the one door for change. A change is in the log before the call that
/// makes it returns; then a new [Snapshot] is published to the listeners, on the calling thread.
/// Safe to call from several threads; changes are made one after the other.
public final class Workspace {
    private final EventLog log;
    private final OwnRoadmaps files;
    private final Library shipped;
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private volatile Snapshot snapshot;

    /// Reads the log and the learner's own roadmaps.
    public Workspace(EventLog log, OwnRoadmaps files, Library shipped) {
        this.log = log;
        this.files = files;
        this.shipped = shipped;
        this.snapshot = new Snapshot(shipped, Progress.EMPTY, List.of());
        take(log.read());
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /// Why nothing can be changed, if so.
    public Optional<String> readOnly() {
        return log.readOnly();
    }

    /// Calls the listener after each change, with the new snapshot.
    public void onChange(Consumer<Snapshot> listener) {
        listeners.add(listener);
    }

    public void apply(Event event) {
        apply(List.of(event));
    }

    /// Makes changes as one step, which one undo takes back. Events that change nothing are left
    /// out.
    public synchronized void apply(List<Event> events) {
        var progress = snapshot.progress();
        var changing = events.stream().filter(event -> !changesNothing(event, progress)).toList();
        if (!changing.isEmpty()) {
            append(changing, Optional.empty());
        }
    }

    /// Takes back the newest step of this device that is not taken back yet.
    ///
    /// @return the entries of that step; empty when there is nothing to take back
    public synchronized List<Entry> undo() {
        var progress = snapshot.progress();
        var step = Steps.lastUndoable(progress, log.device());
        if (step.isEmpty()) {
            return List.of();
        }
        append(Steps.inverse(progress, step.get()), step);
        return Steps.entries(progress, step.get());
    }

    /// The entries that [#undo] would take back; empty when there is nothing.
    public List<Entry> undoable() {
        var progress = snapshot.progress();
        return Steps.lastUndoable(progress, log.device())
                .map(step -> Steps.entries(progress, step))
                .orElse(List.of());
    }

    /// What the file would bring in. Nothing is changed.
    public Intake preview(Source source) {
        return Importer.read(source, snapshot.library());
    }

    /// Adds the previewed roadmap and its ticks as one step.
    ///
    /// @throws IllegalArgumentException if the intake holds errors
    public synchronized void importRoadmap(Intake intake) {
        if (!intake.canImport()) {
            throw new IllegalArgumentException("a file with errors changes nothing");
        }
        var roadmap = intake.roadmap().orElseThrow();
        var file = files.save(roadmap.id(), NativeYaml.write(roadmap));
        var events = new ArrayList<Event>();
        events.add(new Event.RoadmapSet(roadmap.id(), Optional.of(file)));
        intake.ticks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(tick -> events.add(new Event.StatusSet(tick.getKey(), tick.getValue())));
        apply(events);
    }

    /// Takes in what other programs on the same data have recorded since.
    public synchronized void refresh() {
        take(log.read());
    }

    private void append(List<Event> events, Optional<UUID> undoes) {
        var added = new ArrayList<>(log.read());
        added.addAll(log.append(events, undoes));
        take(added);
    }

    private void take(List<Entry> added) {
        if (added.isEmpty()) {
            return;
        }
        var before = snapshot;
        var progress = before.progress().plus(added);
        if (progress.ownRoadmaps().equals(before.progress().ownRoadmaps())) {
            snapshot = new Snapshot(before.library(), progress, before.problems());
        } else {
            snapshot = reread(progress);
        }
        listeners.forEach(listener -> listener.accept(snapshot));
    }

    private Snapshot reread(Progress progress) {
        var problems = new ArrayList<Problem>();
        var sources = new ArrayList<Source>();
        for (var file : progress.ownRoadmaps().values().stream().sorted().toList()) {
            try {
                sources.add(new Source(file, files.read(file)));
            } catch (StorageException problem) {
                problems.add(Problem.error(file, 0, 0, problem.getMessage()));
            }
        }
        var read = LibraryReader.join(shipped, sources);
        problems.addAll(read.problems());
        return new Snapshot(read.library(), progress, problems);
    }

    private static boolean changesNothing(Event event, Progress progress) {
        return switch (event) {
            case Event.StatusSet set -> progress.status(set.skill()) == set.status();
            default -> progress.inverse(event).equals(event);
        };
    }
}
