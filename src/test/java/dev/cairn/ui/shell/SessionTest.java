// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import static dev.cairn.Typical.done;
import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.FlakyLog;
import dev.cairn.TypicalLearner;
import dev.cairn.format.LibraryReader;
import dev.cairn.storage.ChosenFolder;
import dev.cairn.storage.DataFolder;
import dev.cairn.ui.TestFolders;
import dev.cairn.ui.common.BackgroundTasks;
import dev.cairn.workspace.Workspace;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Another window in place of the one that is open: in another language, with other data.
@ExtendWith(ApplicationExtension.class)
class SessionTest {
    private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    private final Locale format = Locale.getDefault(Locale.Category.FORMAT);

    @TempDir private Path home;
    @TempDir private Path elsewhere;
    private final BackgroundTasks tasks = new BackgroundTasks();
    private DataFolder folder;
    private FlakyLog log;
    private Workspace workspace;
    private Session session;
    private Stage stage;

    @Start
    void start(Stage kits) {
        // Not that of the test kit, which remembers every event, and so every window.
        this.stage = new Stage();
        folder = DataFolder.open(home, TypicalLearner.clock());
        log = new FlakyLog(folder.log());
        workspace =
                new Workspace(log, folder.files(), LibraryReader.shipped(), TypicalLearner.clock());
        open(TestFolders.in(elsewhere));
    }

    private void open(Folders folders) {
        var world = new MainWindow.World(tasks, TypicalLearner.clock(), Optional.empty(), _ -> {});
        session =
                new Session(
                        stage,
                        new LearnerData(folder, workspace, TypicalLearner.clock()),
                        folders,
                        world);
        session.show();
        session.window().showSkill(id("linux-cli"));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        tasks.close();
        session.close();
        Locale.setDefault(Locale.Category.DISPLAY, display);
        Locale.setDefault(Locale.Category.FORMAT, format);
    }

    @Test
    void whatIsStillBeingSavedIsInTheNewWindow(FxRobot robot) throws Exception {
        var held = hold();
        write(robot, "half a sentence");
        robot.interact(() -> session.speak(Language.GERMAN));
        held.countDown();
        until(() -> note(robot).getText().equals("half a sentence"));
        settle();
        assertThat(workspace.snapshot().progress().record(id("linux-cli")).note())
                .isEqualTo("half a sentence");
        assertThat(robot.lookup("#nav-today").queryAs(Labeled.class).getText()).isEqualTo("Heute");
    }

    @Test
    void aNoteThatCouldNotBeSavedIsInTheNewWindow(FxRobot robot) throws Exception {
        log.full = true;
        write(robot, "not saved");
        robot.interact(() -> session.speak(Language.GERMAN));
        settle();
        assertThat(note(robot).getText()).isEqualTo("not saved");
        assertThat(robot.lookup("#notice-text").queryAs(Labeled.class).getText())
                .isEqualTo("disk full");
        log.full = false;
        robot.interact(() -> session.window().showSkill(id("docker-cli")));
        until(
                () ->
                        workspace
                                .snapshot()
                                .progress()
                                .record(id("linux-cli"))
                                .note()
                                .equals("not saved"));
    }

    @Test
    void aTrialGoesOnInTheNewWindowAndAfterTheSample(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.T);
        robot.interact(() -> robot.lookup("#status-done").queryAs(ToggleButton.class).fire());
        robot.interact(() -> session.speak(Language.GERMAN));
        settle();
        assertThat(robot.lookup("#trial").query().isVisible()).isTrue();
        robot.interact(session::showSample);
        until(session::isSample);
        assertThat(robot.lookup("#trial").query().isVisible()).isFalse();
        robot.interact(session::leaveSample);
        until(() -> !session.isSample());
        assertThat(robot.lookup("#trial").query().isVisible()).isTrue();
    }

    @Test
    void nothingIsChangedBehindAMove(FxRobot robot) throws Exception {
        workspace.apply(done("docker-cli"));
        robot.interact(session.window()::refresh);
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> !workspace.snapshot().progress().isDone(id("docker-cli")));
        var recorded = workspace.snapshot().progress().entries();
        var held = hold();
        robot.interact(() -> session.move(elsewhere.resolve("data")));
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        held.countDown();
        until(() -> session.data().workspace() != workspace);
        settle();
        assertThat(session.data().workspace().snapshot().progress().entries()).isEqualTo(recorded);
        try (var left = DataFolder.open(home, TypicalLearner.clock())) {
            assertThat(TypicalLearner.open(left).snapshot().progress().entries())
                    .isEqualTo(recorded);
        }
        assertThat(stage.getScene().getRoot().isDisabled()).isFalse();
    }

    @Test
    void aFolderInWhichNothingCanBeRecordedIsRefused(FxRobot robot) throws Exception {
        Files.writeString(
                Files.createDirectory(elsewhere.resolve("data")).resolve("cairn.db"), "no db");
        robot.interact(() -> session.move(elsewhere.resolve("data")));
        settle();
        assertThat(session.data().workspace()).isSameAs(workspace);
        assertThat(new ChosenFolder(elsewhere.resolve("data-folder")).path()).isEmpty();
        assertThat(robot.lookup("#notice-text").queryAs(Labeled.class).getText())
                .contains("damaged");
        assertThat(robot.lookup("#skill-tree").query().isDisabled()).isFalse();
    }

    @Test
    void aSampleWhoseFolderIsGoneCanBeLeft(FxRobot robot) throws Exception {
        robot.interact(session::showSample);
        until(session::isSample);
        var gone = session.data().folder().path();
        try (var files = Files.walk(gone)) {
            files.sorted(Comparator.reverseOrder()).forEach(SessionTest::delete);
        }
        robot.interact(session::leaveSample);
        until(() -> !session.isSample());
    }

    @Test
    void theOldWindowIsLetGo(FxRobot robot) throws Exception {
        var old = new WeakReference<>(session.window());
        robot.interact(() -> session.window().openPalette());
        robot.interact(() -> session.window().open(Place.SETTINGS));
        robot.interact(() -> session.window().open(Place.MAP));
        robot.interact(() -> session.window().open(Place.CAREERS));
        robot.interact(() -> session.window().open(Place.TODAY));
        robot.interact(() -> session.speak(Language.GERMAN));
        settle();
        robot.interact(() -> session.speak(Language.ENGLISH));
        settle();
        for (int tries = 0; old.get() != null && tries < 40; tries++) {
            System.gc();
            robot.interact(() -> stage.getScene().getRoot().requestLayout());
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
        }
        assertThat(old.get()).isNull();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    /// Lets no change through until it is counted down.
    private CountDownLatch hold() {
        var held = new CountDownLatch(1);
        tasks.run(
                () -> {
                    held.await();
                    return true;
                },
                _ -> {},
                _ -> {});
        return held;
    }

    /// Waits until all changes are made and shown.
    private void settle() throws Exception {
        for (int round = 0; round < 3; round++) {
            var done = new CountDownLatch(1);
            tasks.run(() -> true, _ -> done.countDown(), _ -> {});
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static void write(FxRobot robot, String text) {
        robot.interact(() -> note(robot).requestFocus());
        robot.interact(() -> note(robot).setText(text));
    }

    private static TextArea note(FxRobot robot) {
        return robot.lookup("#note").queryAs(TextArea.class);
    }

    private static void until(Callable<Boolean> what) throws Exception {
        WaitForAsyncUtils.waitFor(
                15, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(what).get());
    }
}
