// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.format.Arrival;
import dev.cairn.format.Intake;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.Watch;
import dev.cairn.workspace.Incoming;
import dev.cairn.workspace.Snapshot;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// All that would come in, file by file, each read in the knowledge of those before it that are
/// wanted. Nothing is written until [#take].
public final class PreviewModel {
    private final String name;
    private final Changes changes;
    private final Snapshot now;
    private final Consumer<List<Incoming>> take;
    private final List<IncomingModel> files;
    private final ObjectProperty<IncomingModel> shown = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper ready = new ReadOnlyIntegerWrapper();
    private final Map<SkillId, String> coming = new HashMap<>();
    private int reading;
    private boolean offered;

    /// @param name of what was handed over
    /// @param each the roadmaps in it, not empty
    /// @param take brings in what the learner wants
    public PreviewModel(
            String name, List<Arrival> each, Changes changes, Consumer<List<Incoming>> take) {
        this.name = name;
        this.changes = changes;
        this.take = take;
        now = changes.recorded();
        files =
                IntStream.range(0, each.size())
                        .mapToObj(
                                index ->
                                        new IncomingModel(
                                                each.get(index),
                                                each.getFirst() == each.get(index)
                                                        || each.getFirst().isLike(each.get(index)),
                                                () -> read(index)))
                        .toList();
        shown.set(files.getFirst());
    }

    /// Reads all of it.
    ///
    /// @param watch shows how long the first file takes, for which there is nothing to see yet
    /// @param first called once that is read
    public void begin(Watch watch, Runnable first) {
        read(0, watch, first);
    }

    public String name() {
        return name;
    }

    public List<IncomingModel> files() {
        return files;
    }

    /// The file that one looks at.
    public ObjectProperty<IncomingModel> shown() {
        return shown;
    }

    /// Whether something is still being read.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// How many files can come in and are wanted.
    public ReadOnlyIntegerProperty ready() {
        return ready.getReadOnlyProperty();
    }

    private void read(int index) {
        read(index, Watch.NONE, () -> {});
    }

    /// Reads a file, and all that were read in the knowledge of it.
    private void read(int index, Watch watch, Runnable done) {
        reading++;
        busy.set(true);
        next(index, reading, watch, done);
    }

    private void next(int index, int reading, Watch watch, Runnable done) {
        if (reading != this.reading) {
            return;
        }
        if (index == files.size()) {
            busy.set(false);
            count();
            offerOthers();
            return;
        }
        var file = files.get(index);
        var reader = file.reading();
        var before = before(index);
        changes.lookAtLength(
                watch,
                Texts.of("task.reading", name),
                workspace -> reader.in(workspace, before),
                result -> {
                    if (reading == this.reading) {
                        file.show(result);
                        remember(result.intake());
                        count();
                        done.run();
                        next(index + 1, reading, Watch.NONE, () -> {});
                    }
                });
    }

    /// Where nothing of what is wanted can come in, what can is.
    private void offerOthers() {
        if (ready.get() == 0 && !offered) {
            offered = true;
            var good = files.stream().filter(file -> file.intake().get().canImport()).toList();
            good.forEach(file -> file.taken().set(true));
            good.stream().findFirst().ifPresent(shown::set);
        }
        offered = true;
    }

    private List<Intake> before(int index) {
        return files.subList(0, index).stream()
                .filter(IncomingModel::canBeTaken)
                .map(file -> file.intake().get())
                .toList();
    }

    private void remember(Intake intake) {
        if (files.size() > 1) {
            intake.roadmap()
                    .ifPresent(
                            roadmap ->
                                    roadmap.defined()
                                            .forEach(
                                                    skill ->
                                                            coming.put(skill.id(), skill.title())));
        }
    }

    private void count() {
        ready.set(comingIn().size());
    }

    private List<IncomingModel> comingIn() {
        var firsts = firsts();
        return files.stream()
                .filter(IncomingModel::canBeTaken)
                .filter(file -> id(file).map(id -> firsts.get(id) == file).orElse(true))
                .toList();
    }

    /// Of the files that would come in as the same roadmap the first; only one of them can.
    private Map<RoadmapId, IncomingModel> firsts() {
        var firsts = new HashMap<RoadmapId, IncomingModel>();
        files.stream()
                .filter(IncomingModel::canBeTaken)
                .forEach(file -> id(file).ifPresent(id -> firsts.putIfAbsent(id, file)));
        return firsts;
    }

    /// The file before this one that comes in as the same roadmap in its place.
    public Optional<IncomingModel> twin(IncomingModel file) {
        return file.canBeTaken()
                ? id(file).map(firsts()::get).filter(first -> first != file)
                : Optional.empty();
    }

    private static Optional<RoadmapId> id(IncomingModel file) {
        return file.intake().get().roadmap().map(Roadmap::id);
    }

    /// What is known already.
    public Catalog catalog() {
        return now.catalog();
    }

    /// The roadmap of the learner's own that it would take the place of.
    public Optional<Roadmap> replaced(Intake intake) {
        return intake.roadmap().flatMap(roadmap -> catalog().roadmap(roadmap.id()));
    }

    /// Where a skill would stand.
    public Status status(Intake intake, SkillId skill) {
        return Optional.ofNullable(intake.ticks().get(skill))
                .orElseGet(() -> now.progress().status(skill));
    }

    /// The title of a skill that is known, or comes in with another file.
    public String title(SkillId skill) {
        return catalog()
                .find(skill)
                .map(Skill::title)
                .or(() -> Optional.ofNullable(coming.get(skill)))
                .orElse(skill.value());
    }

    /// The roadmap that describes a skill; none where that only comes in with another file.
    public Optional<String> home(SkillId skill) {
        return catalog().holds(skill)
                ? catalog().roadmap(catalog().home(skill)).map(Roadmap::title)
                : files.stream()
                        .map(file -> file.intake().get())
                        .filter(Objects::nonNull)
                        .flatMap(intake -> intake.roadmap().stream())
                        .filter(
                                roadmap ->
                                        coming.containsKey(skill)
                                                && roadmap.defined().stream()
                                                        .anyMatch(own -> own.id().equals(skill)))
                        .map(Roadmap::title)
                        .findFirst();
    }

    /// A known skill with its roadmap.
    public String named(SkillId skill) {
        return home(skill)
                .map(home -> Texts.of("importing.skill.of", title(skill), home))
                .orElseGet(() -> title(skill));
    }

    /// Brings in what is wanted, as one step.
    ///
    /// @return whether it does; not while something is still being read
    public boolean take() {
        if (busy.get() || ready.get() == 0) {
            return false;
        }
        take.accept(
                comingIn().stream()
                        .map(file -> new Incoming(file.result(), file.arrival()))
                        .toList());
        return true;
    }

    /// Nobody looks any more.
    public void close() {
        reading++;
    }
}
