// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.format.Library;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Derived;
import dev.cairn.ui.common.Navigator;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.Watch;
import dev.cairn.ui.map.layout.Layouts;
import dev.cairn.ui.map.layout.MapGraph;
import dev.cairn.ui.map.layout.MapLayout;
import dev.cairn.ui.map.layout.Step;
import dev.cairn.workspace.Snapshot;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/// State and verbs of the Map page.
public final class MapModel {
    private static final Logger LOG = System.getLogger(MapModel.class.getName());

    private final Changes changes;
    private final TaskRunner tasks;
    private final Watch watch;
    private final Navigator navigator;
    private final ObjectProperty<SkillId> selected;
    private final ReadOnlyObjectWrapper<List<MapChoice>> choices = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<MapChoice> shown =
            new SimpleObjectProperty<>(new MapChoice.Everything());
    private final ObjectProperty<PathId> way = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<MapScene> scene = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Drawing> drawing =
            new ReadOnlyObjectWrapper<>(Drawing.UNDER_WAY);
    private final Derived<List<SkillId>> route;
    private final Layouts layouts = new Layouts();
    private boolean begun;
    private boolean awaited;
    private AtomicBoolean cancelled = new AtomicBoolean();
    private MapLayout layout;
    private Library laidOut;

    /// How far the map of what is shown is.
    enum Drawing {
        UNDER_WAY,
        DONE,
        CANCELLED,
        FAILED
    }

    /// @param watch shows for how long a map is laid out that is waited for
    /// @param selected the skill that the whole window has chosen
    public MapModel(
            Changes changes,
            TaskRunner tasks,
            Watch watch,
            Navigator navigator,
            Settings settings,
            ObjectProperty<SkillId> selected) {
        this.changes = changes;
        this.tasks = tasks;
        this.watch = watch;
        this.navigator = navigator;
        this.selected = selected;
        settings.get(Setting.MAP_SCOPE).ifPresent(this::show);
        route = new Derived<>(changes.snapshot(), tasks, this::route);
        way.subscribe((_, _) -> route.refresh());
        shown.subscribe(
                (_, choice) -> {
                    drawWay(choice);
                    settings.put(Setting.MAP_SCOPE, choice.word());
                    if (begun) {
                        layOut();
                    }
                });
        changes.snapshot().subscribe(this::follow);
    }

    /// Lays out what will be shown before anybody waits for it. Does nothing where that was begun.
    public void prepare() {
        if (!begun) {
            layOut();
        }
    }

    /// From now on somebody waits for what is laid out.
    void await() {
        awaited = true;
        prepare();
    }

    ReadOnlyObjectProperty<List<MapChoice>> choices() {
        return choices.getReadOnlyProperty();
    }

    ObjectProperty<MapChoice> shown() {
        return shown;
    }

    /// The path to which the way is drawn; null for none.
    ObjectProperty<PathId> way() {
        return way;
    }

    List<CareerPath> paths() {
        return changes.snapshot().get().paths();
    }

    /// Null unless it is [Drawing#DONE].
    ReadOnlyObjectProperty<MapScene> scene() {
        return scene.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Drawing> drawing() {
        return drawing.getReadOnlyProperty();
    }

    /// The skills on the way, in order; empty without a way.
    ReadOnlyObjectProperty<List<SkillId>> route() {
        return route.value();
    }

    ObjectProperty<SkillId> selected() {
        return selected;
    }

    private List<SkillId> route(Snapshot snapshot) {
        return Optional.ofNullable(way.get())
                .flatMap(snapshot.library()::path)
                .map(path -> snapshot.route(path).skills())
                .orElse(List.of());
    }

    private void follow(Snapshot snapshot) {
        var all = MapChoice.all(snapshot);
        if (!all.equals(choices.get())) {
            choices.set(all);
            if (!all.contains(shown.get())) {
                shown.set(
                        all.stream()
                                .filter(choice -> choice.word().equals(shown.get().word()))
                                .findFirst()
                                .orElse(all.getFirst()));
            }
        }
        if (begun && snapshot.library() != laidOut) {
            layOut();
        } else if (layout != null) {
            scene.set(MapScene.of(layout, snapshot));
        }
    }

    /// Lays out what is shown, unless that was done before. What is being laid out meanwhile is
    /// left off.
    void layOut() {
        begun = true;
        cancelled.set(true);
        cancelled = new AtomicBoolean();
        var snapshot = changes.snapshot().get();
        var graph = shown.get().graph(snapshot);
        laidOut = snapshot.library();
        var known = layouts.find(graph);
        if (known.isPresent()) {
            show(known.get());
            return;
        }
        layout = null;
        scene.set(null);
        drawing.set(Drawing.UNDER_WAY);
        compute(graph, cancelled);
    }

    private void compute(MapGraph graph, AtomicBoolean unwanted) {
        tasks.compute(
                (awaited ? watch : Watch.NONE)
                        .over(
                                Texts.of("task.laying-out"),
                                isCancelled ->
                                        MapLayout.of(
                                                graph,
                                                () ->
                                                        unwanted.get()
                                                                || isCancelled.getAsBoolean())),
                made -> {
                    layouts.keep(graph, made);
                    if (!unwanted.get()) {
                        show(made);
                    }
                },
                problem -> {
                    if (!unwanted.get()) {
                        drawing.set(left(problem));
                    }
                });
    }

    private static Drawing left(Exception problem) {
        if (problem instanceof CancellationException) {
            return Drawing.CANCELLED;
        }
        LOG.log(Level.ERROR, "the map could not be laid out", problem);
        return Drawing.FAILED;
    }

    /// Shows what goes by that word, if anything does.
    private void show(String word) {
        MapChoice.all(changes.snapshot().get()).stream()
                .filter(choice -> choice.word().equals(word))
                .findFirst()
                .ifPresent(shown::set);
        drawWay(shown.get());
    }

    private void drawWay(MapChoice choice) {
        if (choice instanceof MapChoice.OnePath path) {
            way.set(path.path());
        }
    }

    private void show(MapLayout made) {
        layout = made;
        scene.set(MapScene.of(made, changes.snapshot().get()));
        drawing.set(Drawing.DONE);
    }

    /// Goes from the chosen skill along a line or up and down its column; to the first skill, when
    /// none that is shown is chosen.
    void walk(Step step) {
        if (scene.get() == null || layout.isEmpty()) {
            return;
        }
        var here = scene.get().place(selected.get());
        if (here.isEmpty()) {
            selected.set(layout.places().getFirst().skill());
        } else {
            step.from(here.get(), layout).ifPresent(place -> selected.set(place.skill()));
        }
    }

    /// Done, or to do again.
    void toggle() {
        chosen().ifPresent(
                        skill ->
                                changes.setStatus(
                                        skill,
                                        changes.snapshot().get().progress().isDone(skill)
                                                ? Status.TODO
                                                : Status.DONE));
    }

    void setStatus(Status status) {
        chosen().ifPresent(skill -> changes.setStatus(skill, status));
    }

    /// Shows all of the chosen skill, on the Roadmaps page.
    void open() {
        chosen().ifPresent(navigator::showSkill);
    }

    void importRoadmap() {
        navigator.importRoadmap();
    }

    /// The chosen skill, if the map shows it.
    private Optional<SkillId> chosen() {
        return Optional.ofNullable(scene.get())
                .flatMap(drawn -> drawn.place(selected.get()))
                .map(MapLayout.Place::skill);
    }
}
