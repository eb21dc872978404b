// SPDX-License-Identifier: Apache-2.0
package dev.cairn.bench;

import atlantafx.base.theme.PrimerLight;

import dev.cairn.LargeLibrary;
import dev.cairn.TypicalLearner;
import dev.cairn.format.Library;
import dev.cairn.format.LibraryReader;
import dev.cairn.storage.DataFolder;
import dev.cairn.ui.ModelBench;
import dev.cairn.ui.common.BackgroundTasks;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.map.MapExport;
import dev.cairn.ui.map.MapModel;
import dev.cairn.ui.map.MapPage;
import dev.cairn.workspace.Workspace;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Drags the map about in a real window, as fast as frames come, and says what a frame takes: by
/// the clock, and of the processor (the thread of the window and the one that paints together).
/// Start it with `-Djavafx.animation.fullspeed=true -Dprism.order=sw`.
public final class MapFrames {
    private MapFrames() {}

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /// Java starts no program on the class path that is an application itself.
    public static final class Window extends Application {
        private static final int WARM = 40;
        private static final int FRAMES = 150;

        private final List<Runnable> steps = new ArrayList<>();
        private Path home;
        private ModelBench bench;
        private DataFolder folder;
        private BackgroundTasks tasks;
        private Stage stage;

        @Override
        public void start(Stage stage) throws IOException {
            this.stage = stage;
            setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            home = Files.createTempDirectory("cairn-frames");
            bench = new ModelBench(home);
            folder = bench.folder;
            tasks = new BackgroundTasks();
            var scene = new Scene(new BorderPane(new Label("…")), 1000, 700);
            for (var sheet : List.of("common", "shell", "map")) {
                scene.getStylesheets()
                        .add(
                                Texts.class
                                        .getResource("/dev/cairn/ui/" + sheet + ".css")
                                        .toExternalForm());
            }
            stage.setScene(scene);
            stage.show();
            var shipped = LibraryReader.shipped();
            var large =
                    new Library(
                            LargeLibrary.of(2_000, 1, 1).catalog(),
                            shipped.rules(),
                            shipped.postingsSource(),
                            shipped.adviceSource());
            steps.add(() -> open("shipped, first", shipped));
            steps.add(() -> open("shipped, again", shipped));
            pans("shipped");
            steps.add(() -> open("2,000 skills", large));
            pans("2,000 skills");
            steps.add(this::end);
            next();
        }

        private void pans(String what) {
            steps.add(() -> pan(what + ", all in view"));
            for (var zoom = 1; zoom <= 12; zoom++) {
                steps.add(() -> click("map-zoom-in"));
                if (zoom % 3 == 0) {
                    var at = zoom;
                    steps.add(() -> pan(what + ", zoomed in " + at + " times"));
                }
            }
        }

        private void next() {
            Platform.runLater(() -> steps.removeFirst().run());
        }

        private void click(String id) {
            ((Button) stage.getScene().lookup("#" + id)).fire();
            next();
        }

        private void open(String what, Library library) {
            var workspace =
                    new Workspace(folder.log(), folder.files(), library, TypicalLearner.clock());
            var start = System.nanoTime();
            var model =
                    new MapModel(
                            new Changes(workspace, tasks, bench),
                            tasks,
                            bench,
                            folder.settings(),
                            new SimpleObjectProperty<>());
            var page = new MapPage(model, new MapExport(tasks, null, bench));
            stage.getScene().setRoot(new BorderPane(page.view()));
            new AnimationTimer() {
                private int after;

                @Override
                public void handle(long now) {
                    var working = stage.getScene().lookup("#map-working");
                    if (!working.isVisible() && ++after == 3) {
                        stop();
                        System.out.printf(
                                "%-36s drawn after %5d ms%n",
                                what, (System.nanoTime() - start) / 1_000_000);
                        next();
                    }
                }
            }.start();
        }

        private void pan(String what) {
            var map = (Region) stage.getScene().lookup("#map");
            fire(map, MouseEvent.MOUSE_PRESSED, 500, 300);
            new AnimationTimer() {
                private final List<Long> times = new ArrayList<>();
                private long before = System.nanoTime();
                private long worked;
                private int frame;

                @Override
                public void handle(long now) {
                    var moment = System.nanoTime();
                    if (frame == WARM) {
                        worked = processor();
                    }
                    if (frame > WARM) {
                        times.add(moment - before);
                    }
                    before = moment;
                    if (frame++ == WARM + FRAMES) {
                        stop();
                        fire(map, MouseEvent.MOUSE_RELEASED, 500, 300);
                        say(what, times, processor() - worked);
                        next();
                        return;
                    }
                    fire(
                            map,
                            MouseEvent.MOUSE_DRAGGED,
                            500 + 200 * Math.sin(frame / 20.0),
                            300 + 150 * Math.cos(frame / 17.0));
                }
            }.start();
        }

        private static void say(String what, List<Long> times, long worked) {
            times.sort(null);
            System.out.printf(
                    "%-36s frame: median %5.1f ms, p95 %5.1f ms; processor %5.1f ms%n",
                    what,
                    times.get(times.size() / 2) / 1e6,
                    times.get(times.size() * 95 / 100) / 1e6,
                    worked / 1e6 / times.size());
        }

        /// What both threads have worked so far.
        private static long processor() {
            var threads = ManagementFactory.getThreadMXBean();
            return LongStream.of(threads.getAllThreadIds())
                    .filter(
                            id -> {
                                var thread = threads.getThreadInfo(id);
                                return thread != null
                                        && (thread.getThreadName().startsWith("JavaFX Application")
                                                || thread.getThreadName()
                                                        .startsWith("QuantumRend"));
                            })
                    .map(threads::getThreadCpuTime)
                    .sum();
        }

        private static void fire(Node map, EventType<MouseEvent> type, double x, double y) {
            var down = type != MouseEvent.MOUSE_RELEASED;
            Event.fireEvent(
                    map,
                    new MouseEvent(
                            type,
                            x,
                            y,
                            x,
                            y,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            down,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
        }

        private void end() {
            tasks.close();
            bench.close();
            try (var files = Files.walk(home)) {
                for (var file : files.collect(Collectors.toCollection(ArrayList::new)).reversed()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException problem) {
                System.err.println(problem);
            }
            Platform.exit();
        }
    }
}
