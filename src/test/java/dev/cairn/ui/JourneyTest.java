// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.TypicalLearner;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.DataFolder;
import dev.cairn.ui.common.BackgroundTasks;
import dev.cairn.ui.common.Dialogs;
import dev.cairn.ui.shell.LearnerData;
import dev.cairn.ui.shell.MainWindow;
import dev.cairn.ui.shell.Session;
import dev.cairn.workspace.Workspace;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// The main job from end to end, on the real database and the shipped roadmaps.
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
    /// The last must-have and blocker of the cloud path that the typical learner lacks.
    private static final SkillId IAM = SkillId.of("iam-access-control");

    @TempDir private Path home;
    private Stage stage;
    private DataFolder folder;
    private Workspace workspace;
    private BackgroundTasks tasks;
    private MainWindow window;
    private Path toImport;
    private Path toExport;
    private Path toMove;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @AfterEach
    void clear() throws Exception {
        FxToolkit.cleanupStages();
        shut();
    }

    @Test
    void ticksImportsAndExports(FxRobot robot) throws Exception {
        TypicalLearner.writeInto(home);
        open(robot);
        until(() -> card(robot).contains("Not yet"));

        tick(robot);
        assertThat(folderHolds(IAM)).isEqualTo(Status.DONE);
        go("today", robot);
        until(() -> card(robot).contains("Almost"));

        shut();
        open(robot);
        assertThat(workspace.snapshot().progress().isDone(IAM)).isTrue();

        robot.interact(window::undo);
        until(() -> !workspace.snapshot().progress().isDone(IAM));
        go("today", robot);
        until(() -> card(robot).contains("Not yet"));

        refuseBroken(robot);
        takeGood(robot);

        toExport = home.resolve("report.html");
        robot.interact(window::exportReport);
        until(() -> robot.lookup("#export-pages").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#export-save").queryAs(Button.class).fire());
        until(() -> Files.exists(toExport));
        until(() -> robot.lookup("#export-open").queryAs(Button.class).isVisible());
        robot.interact(() -> robot.lookup("#export-close").queryAs(Button.class).fire());
        assertThat(Files.readString(toExport)).contains("Rust at work").contains("DevOps engineer");
    }

    @Test
    void writesARoadmapOfItsOwn(FxRobot robot) {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        until(() -> robot.lookup("#edit-title").tryQuery().isPresent());
        write("Zig at work", robot);
        robot.interact(
                () ->
                        robot.lookup("#edit-tree")
                                .<TreeView<?>>query()
                                .getSelectionModel()
                                .select(2));
        write("Comptime", robot);
        until(() -> !robot.lookup("#edit-save").queryAs(Button.class).isDisabled());
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> robot.lookup("#edit").tryQuery().isEmpty());

        var catalog = workspace.snapshot().catalog();
        assertThat(catalog.roadmaps()).hasSize(9);
        assertThat(catalog.roadmaps().getLast().title()).isEqualTo("Zig at work");
        assertThat(catalog.skill(SkillId.of("comptime")).title()).isEqualTo("Comptime");
        robot.interact(window::undo);
        until(() -> workspace.snapshot().catalog().roadmaps().size() == 8);
    }

    private static void write(String title, FxRobot robot) {
        robot.interact(() -> robot.lookup("#edit-title").queryAs(TextField.class).setText(title));
    }

    private void refuseBroken(FxRobot robot) throws IOException {
        var before = workspace.snapshot();
        toImport =
                Files.writeString(
                        home.resolve("broken.yaml"),
                        """
                        format: 1
                        id: broken
                        title: Broken
                        sections:
                          - title: One
                            skills:
                              - id: first
                                title: First
                                hours: many
                                needs: [second, linux-clii]
                              - id: second
                                title: Second
                                needs: [first]
                                wy: typo
                        """);
        robot.interact(window::importRoadmap);
        until(() -> robot.lookup("#import-close").tryQuery().isPresent());
        var texts =
                robot.lookup("#import-problems .list-cell").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .filter(Objects::nonNull)
                        .toList();
        assertThat(texts)
                .hasSize(4)
                .anyMatch(text -> text.startsWith("broken.yaml:9:16: error:"))
                .anyMatch(text -> text.startsWith("broken.yaml:14:9: error:"))
                .anyMatch(text -> text.contains("did you mean linux-cli?"))
                .anyMatch(text -> text.contains("first → second → first"));
        robot.interact(() -> robot.lookup("#import-close").queryAs(Button.class).fire());
        assertThat(workspace.snapshot()).isSameAs(before);
    }

    private void takeGood(FxRobot robot) throws Exception {
        toImport =
                Files.writeString(
                        home.resolve("rust.md"),
                        "# Rust at work\n\n## Basics\n- [x] Ownership\n- [ ] Docker Compose\n");
        robot.interact(window::importRoadmap);
        until(() -> robot.lookup("#import-take").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#import-take").queryAs(Button.class).fire());
        until(() -> workspace.snapshot().catalog().roadmaps().size() == 9);
        var rust = workspace.snapshot().catalog().roadmaps().getLast();
        assertThat(rust.title()).isEqualTo("Rust at work");
        assertThat(rust.skills())
                .containsExactly(
                        SkillId.of("rust-at-work-ownership"), SkillId.of("docker-compose"));
        assertThat(workspace.snapshot().coverage(rust).done()).isEqualTo(2);
    }

    /// As a person would: find it, choose it, press space.
    private void tick(FxRobot robot) {
        go("roadmaps", robot);
        robot.clickOn("#search").write("iam");
        robot.interact(() -> window.showSkill(IAM));
        until(
                () ->
                        robot.lookup("#detail .label").queryAllAs(Labeled.class).stream()
                                .anyMatch(label -> label.getText().contains("IAM")));
        robot.interact(() -> robot.lookup("#skill-tree").query().requestFocus());
        robot.type(KeyCode.SPACE);
        until(() -> workspace.snapshot().progress().isDone(IAM));
    }

    private Status folderHolds(SkillId skill) {
        try (var second = DataFolder.open(home, TypicalLearner.clock())) {
            return TypicalLearner.open(second).snapshot().progress().status(skill);
        }
    }

    private static void go(String place, FxRobot robot) {
        robot.interact(() -> robot.lookup("#nav-" + place).queryAs(ButtonBase.class).fire());
    }

    private static String card(FxRobot robot) {
        return robot.lookup("#card-cloud-platform-engineer")
                .tryQueryAs(Pane.class)
                .map(Pane::getAccessibleText)
                .orElse("");
    }

    private static void until(Callable<Boolean> what) {
        try {
            WaitForAsyncUtils.waitFor(
                    15, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(what).get());
        } catch (Exception problem) {
            throw new AssertionError("it did not come to that", problem);
        }
    }

    private void open(FxRobot robot) {
        folder = DataFolder.open(home, TypicalLearner.clock());
        workspace = TypicalLearner.open(folder);
        tasks = new BackgroundTasks();
        var world =
                new MainWindow.World(
                        tasks, TypicalLearner.clock(), Optional.of(new Answers()), _ -> {});
        robot.interact(
                () -> {
                    var session =
                            new Session(
                                    stage,
                                    new LearnerData(folder, workspace, TypicalLearner.clock()),
                                    TestFolders.in(home),
                                    world);
                    session.show();
                    window = session.window();
                });
    }

    private void shut() {
        tasks.close();
        folder.close();
    }

    /// Chooses the files that the test has named; the preview is the real one.
    private final class Answers implements Dialogs {
        @Override
        public Optional<Path> chooseBackup() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseSharedFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseRoadmapFile() {
            return Optional.of(toImport);
        }

        @Override
        public Optional<Path> chooseRoadmapFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseDataFolder(Path now) {
            return Optional.of(toMove);
        }

        @Override
        public Optional<Path> chooseReportFile(String suggestedName) {
            return Optional.of(toExport);
        }

        @Override
        public Optional<Path> chooseMapFile(String suggestedName) {
            return Optional.empty();
        }
    }
}
