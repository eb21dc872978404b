// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui;

import static dev.cairn.Typical.done;
import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.FlakyLog;
import dev.cairn.TypicalLearner;
import dev.cairn.format.LibraryReader;
import dev.cairn.storage.DataFolder;
import dev.cairn.ui.common.BackgroundTasks;
import dev.cairn.ui.shell.MainWindow;
import dev.cairn.workspace.Workspace;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// The window while nothing can be saved, and when it closes with work still asked.
@ExtendWith(ApplicationExtension.class)
class RefusedChangeTest {
    @TempDir private Path home;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @AfterEach
    void clear() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void theWindowShowsWhatIsRecordedAndKeepsWhatIsTyped(FxRobot robot) {
        try (var folder = DataFolder.open(home, TypicalLearner.clock())) {
            var log = new FlakyLog(folder.log());
            var workspace =
                    new Workspace(
                            log, folder.files(), LibraryReader.shipped(), TypicalLearner.clock());
            var window = open(folder, workspace, robot);
            robot.interact(() -> window.showSkill(id("linux-cli")));

            log.full = true;
            robot.interact(() -> robot.lookup("#status-done").queryAs(ToggleButton.class).fire());
            assertThat(robot.lookup("#status-done").queryAs(ToggleButton.class).isSelected())
                    .isFalse();
            assertThat(robot.lookup("#status-todo").queryAs(ToggleButton.class).isSelected())
                    .isTrue();
            assertThat(robot.lookup("#notice-text").queryAs(Labeled.class).getText())
                    .isEqualTo("disk full");
            robot.interact(() -> robot.lookup("#detail .check-box").queryAs(CheckBox.class).fire());
            assertThat(robot.lookup("#detail .check-box").queryAs(CheckBox.class).isSelected())
                    .isFalse();

            write("what I learned", robot);
            robot.interact(() -> window.showSkill(id("docker-cli")));
            robot.interact(() -> window.showSkill(id("linux-cli")));
            assertThat(note(robot).getText()).isEqualTo("what I learned");

            log.full = false;
            robot.interact(
                    () -> robot.lookup("#status-learning").queryAs(ToggleButton.class).fire());
            assertThat(note(robot).getText()).isEqualTo("what I learned");
            robot.interact(() -> window.showSkill(id("docker-cli")));
            assertThat(workspace.snapshot().progress().record(id("linux-cli")).note())
                    .isEqualTo("what I learned");
        }
    }

    @Test
    void savingANoteLeavesTheFocusWithTheWriter(FxRobot robot) {
        try (var folder = DataFolder.open(home, TypicalLearner.clock())) {
            var workspace = TypicalLearner.open(folder);
            var window = open(folder, workspace, robot);
            robot.interact(() -> window.showSkill(id("linux-cli")));
            robot.interact(() -> note(robot).requestFocus());
            robot.interact(() -> note(robot).setText("half a sen"));
            robot.interact(() -> robot.lookup("#status-done").queryAs(ToggleButton.class).fire());
            assertThat(note(robot).getText()).isEqualTo("half a sen");
            assertThat(note(robot).isFocused()).isTrue();
        }
    }

    /// A long look is under way, changes wait behind each other, and the window closes.
    @Test
    void everyChangeThatWasAskedIsMadeBeforeTheEnd() throws Exception {
        try (var folder = DataFolder.open(home, TypicalLearner.clock())) {
            var workspace = TypicalLearner.open(folder);
            var never = new CountDownLatch(1);
            try (var tasks = new BackgroundTasks()) {
                tasks.compute(
                        () -> {
                            never.await();
                            return true;
                        },
                        _ -> {},
                        _ -> {});
                for (var skill : List.of("linux-cli", "docker-cli", "bash-scripting")) {
                    tasks.run(
                            () -> {
                                Thread.sleep(50);
                                return workspace.apply(done(skill));
                            },
                            _ -> {},
                            _ -> {});
                }
            }
        }
        try (var folder = DataFolder.open(home, TypicalLearner.clock())) {
            assertThat(TypicalLearner.open(folder).snapshot().progress().entries()).hasSize(3);
        }
    }

    private MainWindow open(DataFolder folder, Workspace workspace, FxRobot robot) {
        var made = new MainWindow[1];
        robot.interact(
                () -> {
                    made[0] = TestFolders.show(stage, folder, workspace, home).window();
                });
        return made[0];
    }

    private static void write(String text, FxRobot robot) {
        robot.interact(() -> note(robot).requestFocus());
        robot.interact(() -> note(robot).setText(text));
        robot.interact(() -> robot.lookup("#search").query().requestFocus());
    }

    private static TextArea note(FxRobot robot) {
        return robot.lookup("#note").queryAs(TextArea.class);
    }
}
