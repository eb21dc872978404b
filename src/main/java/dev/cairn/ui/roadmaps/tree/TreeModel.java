// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Navigator;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.roadmaps.tree.TreeSource.Question;
import dev.cairn.workspace.Snapshot;
import dev.cairn.workspace.filter.Criterion;
import dev.cairn.workspace.filter.SkillFilter;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// State and verbs of the tree: what is searched for, what is folded, and which rows that leaves.
public final class TreeModel {
    private static final Logger LOG = System.getLogger(TreeModel.class.getName());

    private final Changes changes;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<SkillFilter> filter =
            new ReadOnlyObjectWrapper<>(SkillFilter.NONE);
    private final ReadOnlyObjectWrapper<SkillTree> tree = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<TreeEntry>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Target> revealed = new ReadOnlyObjectWrapper<>();
    private final TreeSource source = new TreeSource();
    private final Folds folds = new Folds();
    private volatile Question asked;

    public TreeModel(Changes changes, TaskRunner tasks, Navigator navigator) {
        this.changes = changes;
        this.navigator = navigator;
        this.tasks = tasks;
        changes.snapshot().subscribe(_ -> ask());
        search.subscribe((_, _) -> ask());
        filter.subscribe((_, _) -> ask());
    }

    /// Whether the roadmap is the learner's own, so that it can be edited.
    boolean isOwn(RoadmapId roadmap) {
        return changes.recorded().progress().ownRoadmaps().containsKey(roadmap);
    }

    void edit(RoadmapId roadmap) {
        navigator.editRoadmap(roadmap);
    }

    void copy(RoadmapId roadmap) {
        navigator.copyRoadmap(roadmap);
    }

    /// When questions come faster than answers, those between are left out.
    private void ask() {
        var question = new Question(changes.snapshot().get(), search.get(), filter.get());
        asked = question;
        tasks.compute(
                () ->
                        question == asked
                                ? Optional.of(source.answer(question))
                                : Optional.<SkillTree>empty(),
                answer -> answer.ifPresent(this::show),
                problem -> LOG.log(Level.ERROR, "the tree could not be computed", problem));
    }

    private void show(SkillTree next) {
        if (tree.get() == null) {
            openFirst(next);
        }
        folds.setFinding(next.finding().on());
        tree.set(next);
        showRows();
    }

    private void showRows() {
        rows.set(tree.get().rows(folds));
    }

    /// At the first look the first roadmap that is not finished stands open.
    private void openFirst(SkillTree first) {
        first.roadmaps().stream()
                .filter(branch -> !branch.row().coverage().isComplete())
                .findFirst()
                .ifPresent(branch -> folds.set(branch.row().key(), true));
    }

    /// Makes ready for searching, in the background.
    void prepare() {
        var snapshot = changes.snapshot().get();
        tasks.compute(
                () -> {
                    source.prepare(snapshot);
                    return true;
                },
                _ -> {},
                problem -> LOG.log(Level.ERROR, "the search could not be made ready", problem));
    }

    public StringProperty search() {
        return search;
    }

    ReadOnlyObjectProperty<SkillFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Snapshot> snapshot() {
        return changes.snapshot();
    }

    /// Null until it is first computed.
    ReadOnlyObjectProperty<SkillTree> tree() {
        return tree.getReadOnlyProperty();
    }

    /// The rows to show, in order.
    ReadOnlyObjectProperty<List<TreeEntry>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Turns a criterion on or off.
    void set(Criterion criterion, boolean on) {
        var now = filter.get();
        filter.set(on ? now.with(criterion) : now.without(criterion));
    }

    /// Shows every skill again.
    public void clear() {
        search.set("");
        filter.set(SkillFilter.NONE);
    }

    /// Leads to what the learner passed over, and to nothing else.
    public void showMissed() {
        search.set("");
        filter.set(SkillFilter.NONE.with(new Criterion.PassedOver()));
    }

    void fold(String key, boolean open) {
        folds.set(key, open);
        showRows();
    }

    public void foldAll(boolean open) {
        for (var branch : tree.get().roadmaps()) {
            folds.set(branch.row().key(), open);
            branch.sections().forEach(twig -> folds.set(twig.row().key(), open));
        }
        showRows();
    }

    /// Unfolds what hides the skill.
    ///
    /// @return the key of its row; none where it is filtered away
    Optional<String> open(SkillId skill) {
        var place = Optional.ofNullable(tree.get()).flatMap(now -> now.place(skill));
        place.ifPresent(
                found -> {
                    if (!folds.isOpen(found.roadmap()) || !folds.isOpen(found.section())) {
                        folds.set(found.roadmap(), true);
                        folds.set(found.section(), true);
                        showRows();
                    }
                });
        return place.map(SkillTree.Place::row);
    }

    /// A roadmap, or one of its sections.
    record Target(RoadmapId roadmap, Optional<Section> section) {}

    /// Shows every skill again and brings the roadmap into view.
    public void reveal(RoadmapId roadmap) {
        reveal(new Target(roadmap, Optional.empty()));
    }

    /// Shows every skill again and brings the section into view.
    public void reveal(RoadmapId roadmap, Section section) {
        reveal(new Target(roadmap, Optional.of(section)));
    }

    private void reveal(Target target) {
        clear();
        revealed.set(null);
        revealed.set(target);
    }

    /// What is to be brought into view.
    ReadOnlyObjectProperty<Target> revealed() {
        return revealed.getReadOnlyProperty();
    }

    /// Unfolds the target.
    ///
    /// @return the key of its row; none while the tree does not show it
    Optional<String> open(Target target) {
        if (tree.get() == null || tree.get().finding().on()) {
            return Optional.empty();
        }
        var key = tree.get().key(target.roadmap(), target.section());
        key.ifPresent(
                found -> {
                    folds.set(target.roadmap().value(), true);
                    folds.set(found, true);
                    showRows();
                });
        return key;
    }

    /// Sets the status of all of them as one step.
    void setStatus(Collection<SkillId> skills, Status status) {
        if (!skills.isEmpty()) {
            changes.apply(
                    skills.stream()
                            .distinct()
                            .<Event>map(skill -> new Event.StatusSet(skill, status))
                            .toList());
        }
    }

    /// All done; or, where they are so already, to do again.
    void toggle(Collection<SkillId> skills) {
        var progress = changes.snapshot().get().progress();
        var done = skills.stream().allMatch(progress::isDone);
        setStatus(skills, done ? Status.TODO : Status.DONE);
    }
}
