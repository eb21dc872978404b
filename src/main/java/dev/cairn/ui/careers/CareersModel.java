// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Derived;
import dev.cairn.ui.common.Navigator;
import dev.cairn.ui.common.TaskRunner;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// State and verbs of the Careers page.
public final class CareersModel {
    private final Changes changes;
    private final Navigator navigator;
    private final Clock clock;
    private final ObjectProperty<PathId> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Pair> compared = new SimpleObjectProperty<>();
    private final Derived<List<PathStanding>> standings;
    private final Derived<Outlook> outlook;

    /// Two paths that people weigh against each other.
    record Pair(CareerPath one, CareerPath other) {
        boolean holds(CareerPath path) {
            return path.id().equals(one.id()) || path.id().equals(other.id());
        }
    }

    public CareersModel(Changes changes, TaskRunner tasks, Navigator navigator, Clock clock) {
        this.changes = changes;
        this.navigator = navigator;
        this.clock = clock;
        standings =
                new Derived<>(
                        changes.snapshot(),
                        tasks,
                        snapshot ->
                                snapshot.paths().stream()
                                        .map(path -> PathStanding.of(path, snapshot))
                                        .toList());
        outlook = new Derived<>(changes.snapshot(), tasks, Outlook::of);
    }

    /// The path that is shown in full; none: all stand side by side.
    public ObjectProperty<PathId> selected() {
        return selected;
    }

    /// The two that stand side by side; none: all.
    ObjectProperty<Pair> compared() {
        return compared;
    }

    ReadOnlyObjectProperty<List<PathStanding>> standings() {
        return standings.value();
    }

    /// Comes a moment after the standings.
    ReadOnlyObjectProperty<Outlook> outlook() {
        return outlook.value();
    }

    ReadOnlyObjectProperty<?> trial() {
        return changes.trial();
    }

    /// The standings that are side by side now.
    List<PathStanding> sideBySide() {
        var all = Optional.ofNullable(standings.value().get()).orElse(List.of());
        var pair = compared.get();
        return pair == null
                ? all
                : all.stream().filter(standing -> pair.holds(standing.path())).toList();
    }

    /// The ready-made comparisons that the paths name.
    List<Pair> pairs() {
        var paths = changes.snapshot().get().paths();
        return paths.stream()
                .flatMap(
                        path ->
                                path.comparedWith().stream()
                                        .flatMap(other -> find(paths, other))
                                        .map(other -> new Pair(path, other)))
                .toList();
    }

    private static Stream<CareerPath> find(List<CareerPath> paths, PathId id) {
        return paths.stream().filter(path -> path.id().equals(id));
    }

    void open(SkillId skill) {
        navigator.showSkill(skill);
    }

    void advise() {
        navigator.advise();
    }

    /// Begins a skill of the route.
    void begin(SkillId skill) {
        changes.setStatus(skill, Status.LEARNING);
    }

    /// Says of a skill done long ago that it is still there.
    void refresh(SkillId skill) {
        changes.apply(List.of(new Event.FreshSet(skill, Optional.of(clock.instant()))));
    }

    /// Opens the rule of a path for changing.
    void editRule(PathId path) {
        navigator.editRule(path);
    }

    void beginTrial() {
        changes.beginTrial();
    }

    /// Ticks a skill on trial, or takes the tick away again.
    void suppose(SkillId skill) {
        var done = changes.snapshot().get().progress().isDone(skill);
        changes.beginTrial();
        changes.setStatus(skill, done ? Status.TODO : Status.DONE);
    }
}
