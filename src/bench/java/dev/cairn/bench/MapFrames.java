// SPDX-License-Identifier: Apache-2.0
package dev.cairn.bench;

import dev.cairn.LargeLibrary;
import dev.cairn.TypicalLearner;
import dev.cairn.format.Library;
import dev.cairn.format.LibraryReader;
import dev.cairn.storage.DataFolder;
import dev.cairn.storage.Setting;
import dev.cairn.ui.TestFolders;
import dev.cairn.ui.common.BackgroundTasks;
import dev.cairn.ui.shell.LearnerData;
import dev.cairn.ui.shell.MainWindow;
import dev.cairn.ui.shell.Session;
import dev.cairn.workspace.Workspace;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Opens the map in the real window, drags it about and turns the wheel, as fast as frames come,
/// and says what a frame takes: by the clock, and of the processor (the thread of the window and
/// the one that paints together), which other work on the machine does not lengthen. Start it with
/// `-Djavafx.animation.fullspeed=true -Dprism.order=sw`.
public final class MapFrames {
    private MapFrames() {}

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /// Java starts no program on the class path that is an application itself.
    public static final class Window extends Application {
        private static final int WARM = 40;
        private static final int FRAMES = 150;

        /// Frames from the last change until it is on the screen for sure.
        private static final int AFTER = 3;

        private static final double MIDDLE_X = 500;
        private static final double MIDDLE_Y = 300;

        private final BackgroundTasks tasks = new BackgroundTasks();
        private final List<Runnable> steps = new ArrayList<>();
        private final List<Path> homes = new ArrayList<>();
        private Stage stage;
        private Session session;

        @Override
        public void start(Stage stage) {
            this.stage = stage;
            Platform.setImplicitExit(false);
            var shipped = LibraryReader.shipped();
            var large =
                    new Library(
                            LargeLibrary.of(2_000, 1, 1).catalog(),
                            shipped.rules(),
                            shipped.postingsSource(),
                            shipped.adviceSource());
            look("shipped", shipped);
            look("2,000 skills", large);
            steps.add(this::end);
            next();
        }

        private void look(String what, Library library) {
            steps.add(() -> begin(library));
            steps.add(this::rest);
            steps.add(() -> open(what + ", map, first time"));
            for (var time = 2; time <= 4; time++) {
                var again = time;
                steps.add(() -> away());
                steps.add(() -> open(what + ", map, time " + again));
            }
            steps.add(() -> click("fit"));
            for (var zoom = 0; zoom <= 14; zoom++) {
                var at = what + ", +" + zoom;
                if (zoom > 0) {
                    steps.add(() -> click("zoom-in"));
                }
                if (zoom % 2 == 0) {
                    steps.add(this::rest);
                    steps.add(() -> pan(at));
                }
            }
            steps.add(() -> click("fit"));
            steps.add(this::rest);
            steps.add(() -> wheel(what + ", wheel"));
        }

        private void next() {
            Platform.runLater(() -> steps.removeFirst().run());
        }

        private void begin(Library library) {
            if (session != null) {
                session.close();
            }
            var folder = DataFolder.open(home(), TypicalLearner.clock());
            folder.settings()
                    .change(
                            now ->
                                    now.put(Setting.THEME, "light")
                                            .put(Setting.WIDTH, 1000.0)
                                            .put(Setting.HEIGHT, 700.0));
            session =
                    new Session(
                            stage,
                            new LearnerData(
                                    folder,
                                    new Workspace(
                                            folder.log(),
                                            folder.files(),
                                            library,
                                            TypicalLearner.clock()),
                                    TypicalLearner.clock()),
                            TestFolders.in(home()),
                            new MainWindow.World(
                                    tasks, TypicalLearner.clock(), Optional.empty(), _ -> {}));
            session.show();
            next();
        }

        private Path home() {
            try {
                var home = Files.createTempDirectory("cairn-frames");
                TypicalLearner.writeInto(home);
                homes.add(home);
                return home;
            } catch (IOException problem) {
                throw new IllegalStateException(problem);
            }
        }

        private void press(String id) {
            ((ButtonBase) stage.getScene().lookup(id)).fire();
        }

        private void click(String tool) {
            press("#map-" + tool);
            next();
        }

        private void away() {
            press("#nav-today");
            rest();
        }

        /// Until nothing is left from before.
        private void rest() {
            frames(30, _ -> {}, this::next);
        }

        private void frames(int count, IntConsumer each, Runnable end) {
            new AnimationTimer() {
                private int frame;

                @Override
                public void handle(long now) {
                    if (frame == count) {
                        stop();
                        end.run();
                    } else {
                        each.accept(frame++);
                    }
                }
            }.start();
        }

        private void open(String what) {
            var start = System.nanoTime();
            press("#nav-map");
            new AnimationTimer() {
                private int after;

                @Override
                public void handle(long now) {
                    var working = stage.getScene().lookup("#map-working");
                    if (working != null && !working.isVisible() && ++after == AFTER) {
                        stop();
                        System.out.printf(
                                "%-32s drawn after %5d ms%n",
                                what, (System.nanoTime() - start) / 1_000_000);
                        next();
                    }
                }
            }.start();
        }

        private void pan(String what) {
            var map = stage.getScene().lookup("#map");
            fire(map, MouseEvent.MOUSE_PRESSED, MIDDLE_X, MIDDLE_Y);
            measure(
                    what,
                    frame ->
                            fire(
                                    map,
                                    MouseEvent.MOUSE_DRAGGED,
                                    MIDDLE_X + 200 * Math.sin(frame / 20.0),
                                    MIDDLE_Y + 150 * Math.cos(frame / 17.0)),
                    () -> fire(map, MouseEvent.MOUSE_RELEASED, MIDDLE_X, MIDDLE_Y));
        }

        /// In and out again, a notch of the wheel in every other frame.
        private void wheel(String what) {
            var map = stage.getScene().lookup("#map");
            measure(
                    what,
                    frame -> {
                        if (frame % 2 == 0) {
                            Event.fireEvent(map, notch(frame / 40 % 2 == 0 ? 40 : -40));
                        }
                    },
                    () -> {});
        }

        private void measure(String what, IntConsumer each, Runnable end) {
            var clock = new ArrayList<Long>();
            var worked = new ArrayList<Long>();
            var before = new long[2];
            frames(
                    WARM + FRAMES,
                    frame -> {
                        var moment = System.nanoTime();
                        var work = processor();
                        if (frame > WARM) {
                            clock.add(moment - before[0]);
                            worked.add(work - before[1]);
                        }
                        before[0] = moment;
                        before[1] = work;
                        each.accept(frame);
                    },
                    () -> {
                        end.run();
                        System.out.printf(
                                "%-32s frame: median %5.1f ms, p95 %5.1f ms;"
                                        + " processor: median %5.1f ms, p95 %5.1f ms%n",
                                what, at(50, clock), at(95, clock), at(50, worked), at(95, worked));
                        next();
                    });
        }

        private static double at(int percent, List<Long> times) {
            times.sort(null);
            return times.get(times.size() * percent / 100) / 1e6;
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

        private static ScrollEvent notch(double delta) {
            return new ScrollEvent(
                    ScrollEvent.SCROLL,
                    MIDDLE_X,
                    MIDDLE_Y,
                    MIDDLE_X,
                    MIDDLE_Y,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    0,
                    delta,
                    0,
                    delta,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    null);
        }

        private void end() {
            stage.hide();
            tasks.close();
            session.close();
            for (var home : homes) {
                try (var files = Files.walk(home)) {
                    for (var file :
                            files.collect(Collectors.toCollection(ArrayList::new)).reversed()) {
                        Files.deleteIfExists(file);
                    }
                } catch (IOException problem) {
                    System.err.println(problem);
                }
            }
            Platform.exit();
        }
    }
}
