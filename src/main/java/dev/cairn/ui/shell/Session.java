// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.common.Texts;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// One run of the program: the stage, and in it a [MainWindow] that is made anew when the language
/// or the data changes.
public final class Session implements Home, AutoCloseable {
    private static final List<String> SHEETS =
            List.of(
                    "common",
                    "shell",
                    "today",
                    "tree",
                    "detail",
                    "map",
                    "careers",
                    "advice",
                    "rules",
                    "editing",
                    "importing",
                    "settings",
                    "reporting",
                    "palette");

    private final Stage stage;
    private final Folders folders;
    private final MainWindow.World world;
    private final TaskRunner tasks;
    private final Appearance appearance;
    private final Locale system = Locale.getDefault();
    private final Scene scene;
    private LearnerData own;
    private Optional<Sample> sample = Optional.empty();
    private MainWindow window;

    /// The learner's own, while the window shows the sample.
    private Unrecorded kept = Unrecorded.NONE;

    private boolean busy;

    /// @param own the learner's data; closed with the session, as any other that is opened instead
    public Session(Stage stage, LearnerData own, Folders folders, MainWindow.World world) {
        this.stage = stage;
        this.own = own;
        this.folders = folders;
        this.world = world;
        tasks = world.tasks();
        appearance = new Appearance(this::settings);
        scene =
                new Scene(
                        new Region(),
                        WindowPlace.width(settings()),
                        WindowPlace.height(settings()));
    }

    /// Shows the window where it was closed.
    public void show() {
        Language.of(settings()).apply(system);
        appearance.follow();
        TextSizeKeys.onto(scene, change -> window.resize(change));
        SHEETS.forEach(
                sheet ->
                        scene.getStylesheets()
                                .add(
                                        Texts.class
                                                .getResource("/dev/cairn/ui/" + sheet + ".css")
                                                .toExternalForm()));
        TypingUndo.in(scene);
        // Keys of the menu would else be taken by a window that makes way for another.
        scene.addEventFilter(
                InputEvent.ANY,
                event -> {
                    if (busy) {
                        event.consume();
                    }
                });
        scene.getAccelerators().put(KeyCombination.valueOf("shortcut+Y"), () -> window.redo());
        fill(Unrecorded.NONE);
        stage.setScene(scene);
        WindowPlace.restore(stage, settings());
        stage.focusedProperty()
                .subscribe(
                        (_, focused) -> {
                            if (focused) {
                                window.refresh();
                            }
                        });
        // A note that is being written is saved when it loses the focus.
        stage.setOnCloseRequest(_ -> window.settle());
        stage.setOnHiding(
                _ -> {
                    window.remember();
                    window.tell();
                    WindowPlace.remember(stage, settings());
                });
        stage.show();
        window.warn(own.sentences());
    }

    /// The window as it is now.
    public MainWindow window() {
        return window;
    }

    @Override
    public LearnerData data() {
        return sample.map(Sample::data).orElse(own);
    }

    @Override
    public boolean isSample() {
        return sample.isPresent();
    }

    @Override
    public void speak(Language language) {
        change(
                () -> language,
                spoken -> {
                    settings().put(Setting.LANGUAGE, spoken.word());
                    spoken.apply(system);
                });
    }

    @Override
    public void showSample() {
        if (!isSample()) {
            change(
                    () -> Sample.open(folders.opener(), world.clock()),
                    made -> sample = Optional.of(made));
        }
    }

    @Override
    public void leaveSample() {
        sample.ifPresent(
                shown ->
                        change(
                                () -> {
                                    shown.close();
                                    return shown;
                                },
                                _ -> sample = Optional.empty()));
    }

    @Override
    public void move(Path folder) {
        var before = own;
        change(
                () -> folders.move(before.folder(), folder),
                moved -> {
                    own = moved;
                    Language.of(settings()).apply(system);
                    appearance.apply();
                    tasks.run(
                            () -> {
                                before.close();
                                return before;
                            },
                            _ -> {},
                            problem -> window.failed(problem));
                });
    }

    /// Works after all changes that were asked for, while nothing can be changed in the window, and
    /// makes the window anew with what came of it.
    private <T> void change(Callable<T> work, Consumer<T> done) {
        var focused = Optional.ofNullable(scene.getFocusOwner()).map(Node::getId);
        window.settle();
        window.remember();
        setBusy(true);
        tasks.run(
                work,
                result -> {
                    var left = window.unrecorded();
                    var shown = data();
                    var wasSample = isSample();
                    done.accept(result);
                    setBusy(false);
                    fill(resumed(wasSample, left));
                    focused.map(id -> scene.lookup("#" + id)).ifPresent(Node::requestFocus);
                    if (shown != data()) {
                        window.warn(data().sentences());
                    }
                },
                problem -> {
                    setBusy(false);
                    window.failed(problem);
                });
    }

    private void setBusy(boolean busy) {
        this.busy = busy;
        scene.getRoot().setDisable(busy);
    }

    /// What the next window goes on with. The learner's own waits while the sample is shown.
    private Unrecorded resumed(boolean wasSample, Unrecorded left) {
        if (isSample() == wasSample) {
            return left;
        }
        var next = isSample() ? Unrecorded.NONE : kept;
        kept = isSample() ? left : Unrecorded.NONE;
        return next;
    }

    private void fill(Unrecorded unrecorded) {
        if (window != null) {
            window.end();
        }
        window = new MainWindow(stage, settings(), world, this);
        stage.setTitle(Texts.of(isSample() ? "app.title.sample" : "app.title"));
        window.resume(unrecorded);
        scene.setRoot(window.root());
        window.open();
    }

    /// Also for the sample, the window is as its learner likes it.
    private Settings settings() {
        return own.folder().settings();
    }

    @Override
    public void close() {
        sample.ifPresent(Sample::close);
        own.close();
    }
}
