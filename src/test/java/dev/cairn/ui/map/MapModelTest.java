// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.career.PathId;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.ModelBench;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.common.Watch;
import dev.cairn.ui.map.MapModel.Drawing;
import dev.cairn.ui.map.layout.MapLayout.Place;
import dev.cairn.ui.map.layout.Reach;
import dev.cairn.ui.map.layout.Step;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;

class MapModelTest {
    @TempDir private Path home;
    private ModelBench bench;
    private final ObjectProperty<SkillId> selected = new SimpleObjectProperty<>();
    private MapModel model;

    @BeforeEach
    void open() {
        bench = new ModelBench(home);
        model = model(bench.tasks, Watch.NONE);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void everythingEachRoadmapAndEachPathCanBeShown() {
        var catalog = bench.workspace.snapshot().catalog();
        assertThat(model.choices().get()).hasSize(1 + 8 + 5);
        for (var choice : model.choices().get()) {
            model.shown().set(choice);
            var skills =
                    model.scene().get().layout().places().stream()
                            .map(Place::skill)
                            .collect(Collectors.toSet());
            switch (choice) {
                case MapChoice.Everything _ -> assertThat(skills).hasSize(210);
                case MapChoice.OneRoadmap one ->
                        assertThat(skills)
                                .containsExactlyInAnyOrderElementsOf(
                                        catalog.roadmap(one.roadmap()).orElseThrow().skills());
                case MapChoice.OnePath one -> {
                    var path = bench.workspace.snapshot().library().path(one.path()).orElseThrow();
                    assertThat(skills).containsAll(path.skills());
                    assertThat(skills)
                            .allSatisfy(
                                    skill -> assertThat(skills).containsAll(catalog.needs(skill)));
                }
            }
        }
    }

    @Test
    void aTickChangesTheMarkAndKeepsTheLayout() {
        selected.set(id("jenkins"));
        var before = model.scene().get();
        model.toggle();
        var after = model.scene().get();
        assertThat(after.layout()).isSameAs(before.layout());
        assertThat(mark("jenkins").status()).isEqualTo(Status.DONE);
        model.setStatus(Status.LEARNING);
        assertThat(mark("jenkins").status()).isEqualTo(Status.LEARNING);
        assertThat(mark("dockerfile-authoring").proved()).isTrue();
    }

    @Test
    void whatWasShownBeforeIsNotLaidOutAgain() {
        var everything = model.scene().get().layout();
        model.shown().set(model.choices().get().get(2));
        model.shown().set(model.choices().get().getFirst());
        assertThat(model.scene().get().layout()).isSameAs(everything);
    }

    /// Dockerfiles need the Docker command line and unlock several skills.
    @Test
    void oneWalksAlongTheLines() {
        var catalog = bench.workspace.snapshot().catalog();
        model.walk(Step.DOWN);
        assertThat(selected.get()).isNotNull();
        selected.set(id("dockerfile-authoring"));
        model.walk(Step.RIGHT);
        assertThat(catalog.unlocks(id("dockerfile-authoring"))).contains(selected.get());
        selected.set(id("dockerfile-authoring"));
        model.walk(Step.LEFT);
        assertThat(catalog.needs(id("dockerfile-authoring"))).contains(selected.get());
        var here = place(selected.get());
        model.walk(Step.DOWN);
        var below = place(selected.get());
        assertThat(below.layer()).isEqualTo(here.layer());
        assertThat(below.y()).isGreaterThan(here.y());
        model.walk(Step.UP);
        assertThat(selected.get()).isEqualTo(here.skill());
    }

    @Test
    void walkingOnComesToAnEndOnEachSide() {
        selected.set(id("dockerfile-authoring"));
        for (var step : List.of(Step.RIGHT, Step.LEFT)) {
            for (var steps = 0; steps < 40; steps++) {
                model.walk(step);
            }
            var end = selected.get();
            model.walk(step);
            assertThat(selected.get()).isEqualTo(end);
        }
        assertThat(bench.workspace.snapshot().catalog().needs(selected.get())).isEmpty();
    }

    @Test
    void allThatComesBeforeAndAllThatRestsOnASkillLightsUp() {
        var catalog = bench.workspace.snapshot().catalog();
        var skill = id("dockerfile-authoring");
        var layout = model.scene().get().layout();
        var reach = Reach.of(place(skill), layout);
        var expected = new ArrayList<SkillId>(catalog.allNeeds(skill));
        expected.addAll(catalog.allUnlocks(skill));
        expected.add(skill);
        assertThat(reach.skills())
                .extracting(number -> layout.places().get(number).skill())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(reach.near())
                .hasSize(catalog.needs(skill).size() + catalog.unlocks(skill).size());
    }

    @Test
    void theWayIsThatOfThePath() {
        assertThat(model.route().get()).isEmpty();
        var devops = PathId.of("devops-engineer");
        model.way().set(devops);
        var snapshot = bench.workspace.snapshot();
        var route = snapshot.route(snapshot.library().path(devops).orElseThrow()).skills();
        assertThat(model.route().get()).isEqualTo(route).isNotEmpty();
        var thread = WayThread.of(route, model.scene().get().layout());
        assertThat(route).extracting(skill -> thread.step(place(skill))).doesNotHaveDuplicates();
        assertThat(thread.step(place(route.getFirst()))).isEqualTo(1);
        assertThat(thread.step(place(id("linux-cli")))).isZero();
    }

    @Test
    void toShowAPathDrawsItsWay() {
        model.shown().set(new MapChoice.OnePath(PathId.of("devops-engineer"), "DevOps engineer"));
        assertThat(model.way().get()).isEqualTo(PathId.of("devops-engineer"));
    }

    @Test
    void whatIsShownIsRemembered() {
        model.shown().set(model.choices().get().get(3));
        var next = model(bench.tasks, Watch.NONE);
        assertThat(next.shown().get()).isEqualTo(model.choices().get().get(3));
    }

    @Test
    void enterLeadsToTheSkill() {
        selected.set(id("jenkins"));
        model.open();
        assertThat(bench.led).containsExactly(id("jenkins"));
    }

    @Test
    void theChosenSkillIsSaidInWords() {
        var scene = model.scene().get();
        assertThat(MapWords.of(scene, null)).contains("210 skills").contains("No skill is chosen");
        assertThat(MapWords.of(scene, id("dockerfile-authoring")))
                .contains("Proved")
                .contains("Needs: ")
                .contains("Unlocks: ");
    }

    /// The first choice takes long; while it is laid out, another is made.
    @Test
    void whatIsNotWantedAnyMoreIsNotShown() {
        var waiting = new ArrayList<Runnable>();
        var later =
                new TaskRunner() {
                    @Override
                    public <T> void run(
                            Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
                        waiting.add(() -> bench.tasks.run(work, done, failed));
                    }

                    @Override
                    public <T> void compute(
                            Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
                        run(work, done, failed);
                    }
                };
        model = model(later, Watch.NONE);
        model.shown().set(model.choices().get().get(1));
        assertThat(model.scene().get()).isNull();
        model.shown().set(model.choices().get().get(2));
        var sizes = new ArrayList<Integer>();
        model.scene()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                sizes.add(scene.layout().places().size());
                            }
                        });
        List.copyOf(waiting).forEach(Runnable::run);
        var second = bench.workspace.snapshot().catalog().roadmaps().get(1);
        assertThat(Set.copyOf(sizes)).containsExactly(second.skills().size());
    }

    @Test
    void layingOutCanBeCancelledAndDoneAfterAll() {
        var titles = new ArrayList<String>();
        var cancelled = new AtomicBoolean(true);
        model =
                model(
                        bench.tasks,
                        new Watch() {
                            @Override
                            public <T> Callable<T> over(String title, Work<T> work) {
                                titles.add(title);
                                return () -> work.call(cancelled::get);
                            }
                        });
        assertThat(titles).containsExactly("Laying out the map");
        assertThat(model.drawing().get()).isEqualTo(Drawing.CANCELLED);
        assertThat(model.scene().get()).isNull();
        assertThat(MapWords.of(model.drawing().get())).contains("cancelled");
        bench.changes.setStatus(id("jenkins"), Status.DONE);
        assertThat(model.drawing().get()).as("a tick asks for no map").isEqualTo(Drawing.CANCELLED);
        cancelled.set(false);
        model.layOut();
        assertThat(model.drawing().get()).isEqualTo(Drawing.DONE);
        assertThat(model.scene().get().layout().places()).isNotEmpty();
    }

    @Test
    void nothingIsLaidOutBeforeItIsAskedForAndThenOnlyOnce() {
        var asked = new ArrayList<Callable<?>>();
        var counting =
                new TaskRunner() {
                    @Override
                    public <T> void run(
                            Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
                        bench.tasks.run(work, done, failed);
                    }

                    @Override
                    public <T> void compute(
                            Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
                        asked.add(work);
                        run(work, done, failed);
                    }
                };
        var made =
                new MapModel(
                        bench.changes,
                        counting,
                        Watch.NONE,
                        bench,
                        bench.folder.settings(),
                        selected);
        bench.changes.setStatus(id("jenkins"), Status.DONE);
        assertThat(made.drawing().get()).isEqualTo(Drawing.UNDER_WAY);
        var before = asked.size();
        made.prepare();
        assertThat(made.drawing().get()).isEqualTo(Drawing.DONE);
        made.await();
        assertThat(asked).hasSize(before + 1);
    }

    private MapModel model(TaskRunner tasks, Watch watch) {
        var made =
                new MapModel(bench.changes, tasks, watch, bench, bench.folder.settings(), selected);
        made.await();
        return made;
    }

    private MapScene.Mark mark(String skill) {
        return model.scene().get().mark(place(id(skill)));
    }

    private Place place(SkillId skill) {
        return model.scene().get().place(skill).orElseThrow();
    }
}
