// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.format.Arrival;
import dev.cairn.format.Importer;
import dev.cairn.format.Intake;
import dev.cairn.format.Intake.Doubt;
import dev.cairn.format.Library;
import dev.cairn.format.Problem;
import dev.cairn.format.Source;
import dev.cairn.format.file.PathFile.Ordered;
import dev.cairn.format.yaml.CommentedYaml;
import dev.cairn.progress.Entry;
import dev.cairn.progress.Event;
import dev.cairn.progress.EventLog;
import dev.cairn.progress.History;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Steps;
import dev.cairn.progress.StorageException;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.OwnFiles;
import dev.cairn.text.Message;

import java.time.Clock;
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
    /// How many steps of former starts can be taken back.
    static final int REMEMBERED = 100;

    /// A step that changes more than this is hard to see through.
    private static final int BULK = 50;

    private final EventLog log;
    private final OwnWriter writer;
    private final SnapshotReader reader;
    private final Library shipped;
    private final Clock clock;
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private final Runnable backup;
    private volatile Snapshot snapshot;

    /// Reads the log and the learner's own roadmaps and rules.
    public Workspace(EventLog log, OwnFiles files, Library shipped, Clock clock) {
        this(log, files, shipped, clock, () -> {});
    }

    /// @param backup makes a copy of everything, before a change that is hard to see through; what
    ///   it throws keeps that change from being made
    public Workspace(EventLog log, OwnFiles files, Library shipped, Clock clock, Runnable backup) {
        this.backup = backup;
        this.log = log;
        this.writer = new OwnWriter(files);
        this.reader = new SnapshotReader(shipped, files);
        this.shipped = shipped;
        this.clock = clock;
        this.snapshot =
                new Snapshot(
                        shipped,
                        Progress.EMPTY.under(SnapshotReader.names(shipped, Progress.EMPTY)),
                        History.of(log.device()),
                        List.of(),
                        clock.instant());
        takeNew();
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /// Why nothing can be changed, if so.
    public Optional<Message> readOnly() {
        return log.readOnly();
    }

    /// Calls the listener after each change, with the new snapshot.
    public void onChange(Consumer<Snapshot> listener) {
        listeners.add(listener);
    }

    public List<Entry> apply(Event event) {
        return apply(List.of(event));
    }

    /// Makes changes as one step, which one undo takes back. Events that change nothing are left
    /// out.
    ///
    /// @return the entries made; empty when nothing changed
    public synchronized List<Entry> apply(List<Event> events) {
        refresh();
        var progress = snapshot.progress();
        var changing = events.stream().filter(event -> !changesNothing(event, progress)).toList();
        if (changing.size() > BULK) {
            backup.run();
        }
        return changing.isEmpty() ? List.of() : append(changing);
    }

    /// Records values as one step, whatever they are now.
    ///
    /// @return the entries made; empty without events
    public synchronized List<Entry> replace(List<Event> events) {
        refresh();
        return events.isEmpty() ? List.of() : append(events);
    }

    /// Takes back the newest step of this device that this program knows and that still stands.
    ///
    /// @return the entries of that step; empty when there is nothing to take back
    public synchronized List<Entry> undo() {
        var known = snapshot.history();
        refresh();
        return known.undoable(snapshot.history()).map(step -> undo(step.id())).orElse(List.of());
    }

    /// Takes back one step, also where it was done again. What was changed again since stays as it
    /// is.
    ///
    /// @return the entries of that step; empty when it is taken back already
    public synchronized List<Entry> undo(UUID step) {
        refresh();
        var steps = Steps.of(snapshot.progress());
        if (!steps.stands(step)) {
            return List.of();
        }
        log.append(NoteSeen.own(steps.without(step)), Optional.of(steps.newest(step)));
        refresh();
        return steps.entries(step);
    }

    /// Does again what [#undo] took back last, unless something was done since. What was changed
    /// since stays as it is.
    ///
    /// @return the entries of that step; empty when there is nothing to do again
    public synchronized List<Entry> redo() {
        refresh();
        var next = snapshot.history().redoable();
        next.ifPresent(
                step -> {
                    var steps = Steps.of(snapshot.progress());
                    log.append(step.id(), NoteSeen.own(steps.with(step.origin())));
                    refresh();
                });
        return next.map(History.Step::entries).orElse(List.of());
    }

    /// What the file would bring in. Nothing is changed.
    public Intake preview(Source source) {
        return preview(Arrival.of(source), Optional.empty(), Map.of());
    }

    /// What would come in. Nothing is changed.
    ///
    /// @param format as which it is read, one of [Importer#formats]; none: as what it looks like
    /// @param columns what was chosen for a table
    public Intake preview(Arrival arrival, Optional<String> format, Map<String, String> columns) {
        return preview(arrival, format, columns, List.of());
    }

    /// What would come in after others. Nothing is changed.
    ///
    /// @param before what would come in first, of the same folder or archive
    public Intake preview(
            Arrival arrival,
            Optional<String> format,
            Map<String, String> columns,
            List<Intake> before) {
        return Imports.preview(snapshot, arrival, format, columns, before);
    }

    /// Takes in what was previewed, a roadmap or a career path, as one step. A tick never takes
    /// away what is done.
    ///
    /// @return the entries made; empty when all of it was there already
    /// @throws IllegalArgumentException if the intake holds errors
    public List<Entry> importFile(Intake intake) {
        return importFile(intake, Arrival.NONE);
    }

    /// The same, and a file that says just what comes in is kept as it is written, with its
    /// comments.
    ///
    /// @param arrival what was previewed
    public List<Entry> importFile(Intake intake, Arrival arrival) {
        return importFiles(List.of(new Incoming(intake, arrival)));
    }

    /// Takes in several of one folder or archive as one step, in the order in which they were
    /// previewed.
    ///
    /// @return the entries made; empty when all of it was there already
    /// @throws IllegalArgumentException if one of them holds errors
    public synchronized List<Entry> importFiles(List<Incoming> all) {
        if (!all.stream().map(Incoming::intake).allMatch(Intake::canImport)) {
            throw new IllegalArgumentException("a file with errors changes nothing");
        }
        refuseReadOnly();
        refresh();
        backup.run();
        var library =
                snapshot.filed()
                        .with(
                                all.stream()
                                        .flatMap(each -> each.intake().roadmap().stream())
                                        .toList());
        var events = new ArrayList<Event>();
        for (var each : all) {
            each.intake()
                    .rule()
                    .ifPresentOrElse(
                            rule -> events.add(writer.saved(rule.ordered(), library)),
                            () ->
                                    events.addAll(
                                            saved(
                                                    each.intake(),
                                                    each.text(),
                                                    snapshot.progress()
                                                            .supposing(events, clock.instant()))));
        }
        return all.stream().allMatch(each -> each.intake().decided().isEmpty())
                ? apply(events)
                : append(events);
    }

    /// Writes the roadmap's file; with the events it comes in.
    private List<Event> saved(Intake intake, String text, Progress progress) {
        return Imports.events(
                intake,
                intake.roadmap().map(roadmap -> writer.save(roadmap.id(), text)),
                progress,
                snapshot);
    }

    /// Skills of the learner's own roadmaps that may be skills of others, and on which nothing is
    /// decided yet.
    public List<Doubt> review() {
        return Imports.review(snapshot);
    }

    /// Says which skill one of the learner's own is, as one step: from then on the two have one
    /// tick. What is recorded of either stays: the stronger status, both notes, all proofs.
    ///
    /// @param as a skill of another roadmap; the skill itself: it is none of those
    /// @throws IllegalArgumentException if there is no such skill, or it is described by the same
    ///   roadmap
    public synchronized List<Entry> decide(SkillId skill, SkillId as) {
        refresh();
        var events = Imports.decision(snapshot, skill, as);
        return events.isEmpty() ? List.of() : append(events);
    }

    /// What is wrong with a rule, as it would be said of its file.
    public List<Problem> problems(CareerPath rule) {
        return OwnWriter.problems(new Ordered(rule), snapshot.filed());
    }

    /// Makes this the rule of its path, or adds the path, as one step. The path keeps its place.
    ///
    /// @return the entries made; empty when the rule holds already
    /// @throws IllegalArgumentException if [#problems] finds errors
    public List<Entry> saveRule(CareerPath rule) {
        return save(snapshot.library().rules().placed(rule));
    }

    private synchronized List<Entry> save(Ordered rule) {
        refuseReadOnly();
        refresh();
        return apply(writer.saved(rule, snapshot.filed()));
    }

    /// Lets the shipped rule hold again, as one step; a path that is only the learner's own is
    /// taken out. Its file stays.
    ///
    /// @return the entries made; empty when there is no rule of the learner's
    public List<Entry> restoreRule(PathId path) {
        return apply(new Event.PathSet(path.value(), Optional.empty()));
    }

    /// What is wrong with a roadmap, as it would be said of its file. What would be wrong with
    /// others then is not among it.
    public List<Problem> problems(Roadmap roadmap) {
        return OwnWriter.problems(roadmap, snapshot.filed());
    }

    /// The roadmap as its file will be: with the comments that the learner's file of it holds now.
    public CommentedYaml.Written written(Roadmap roadmap) {
        return writer.written(roadmap, snapshot.progress());
    }

    /// Makes this the learner's own roadmap of its id, or adds it, as one step.
    ///
    /// @return the entries made; empty when it holds already
    /// @throws IllegalArgumentException if [#problems] finds errors, or a roadmap of that id ships
    public synchronized List<Entry> saveRoadmap(Roadmap roadmap) {
        refuseReadOnly();
        refresh();
        if (shipped.catalog().roadmap(roadmap.id()).isPresent()) {
            throw new IllegalArgumentException("a roadmap of that id ships: " + roadmap.id());
        }
        return apply(writer.saved(roadmap, snapshot));
    }

    private void refuseReadOnly() {
        log.readOnly()
                .ifPresent(
                        reason -> {
                            throw new StorageException(reason);
                        });
    }

    /// Takes in what other programs on the same data have recorded since.
    public synchronized void refresh() {
        takeNew();
    }

    private List<Entry> append(List<Event> events) {
        var step = log.append(NoteSeen.in(snapshot.progress(), events), Optional.empty());
        return takeNew().stream().filter(entry -> entry.step().equals(step)).toList();
    }

    private List<Entry> takeNew() {
        var added = log.read();
        if (!added.isEmpty()) {
            take(added);
        }
        return added;
    }

    private void take(List<Entry> added) {
        var before = snapshot;
        var progress = before.progress().with(added);
        var isContinued =
                !before.progress().entries().isEmpty()
                        && before.progress().isAfter(added.getFirst());
        var history =
                isContinued
                        ? before.history().plus(added)
                        : History.of(log.device()).plus(progress.entries()).newest(REMEMBERED);
        if (progress.ownRoadmaps().equals(before.progress().ownRoadmaps())
                && progress.matches().equals(before.progress().matches())
                && progress.ownPaths().equals(before.progress().ownPaths())
                && Shelf.isComplete(before.catalog(), added, progress)) {
            snapshot =
                    new Snapshot(
                            before.library(),
                            progress,
                            history,
                            before.problems(),
                            clock.instant());
        } else {
            snapshot = reader.read(progress, history, clock.instant());
        }
        listeners.forEach(listener -> listener.accept(snapshot));
    }

    private static boolean changesNothing(Event event, Progress progress) {
        return switch (event) {
            case Event.StatusSet set -> progress.status(set.skill()) == set.status();
            case Event.NoteSet set -> progress.record(set.skill()).note().equals(set.text());
            default -> progress.inverse(event).equals(event);
        };
    }
}
