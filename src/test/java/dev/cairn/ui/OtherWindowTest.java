// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.TypicalLearner;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.DataFolder;
import dev.cairn.storage.Setting;
import dev.cairn.ui.shell.Session;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// One run of the program, in which the language and the data change.
@ExtendWith(ApplicationExtension.class)
class OtherWindowTest {
    private static final SkillId HELM = SkillId.of("helm");

    @TempDir private Path home;
    @TempDir private Path elsewhere;
    private Session session;

    @Start
    void start(Stage stage) {
        TypicalLearner.writeInto(home);
        var folder = DataFolder.open(home, TypicalLearner.clock());
        session = TestFolders.show(stage, folder, TypicalLearner.open(folder), elsewhere);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        session.close();
        Locale.setDefault(Locale.UK);
    }

    @Test
    void theLanguageChangesAtOnceAndThePageStays(FxRobot robot) {
        press("#nav-settings", robot);
        choose("#settings-language", "de", robot);
        assertThat(text("#nav-today", robot)).isEqualTo("Heute");
        assertThat(robot.lookup("#settings-language").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(robot.lookup("#skill-tree").tryQuery()).isPresent();
        press("#nav-settings", robot);
        choose("#settings-language", "en", robot);
        assertThat(text("#nav-today", robot)).isEqualTo("Today");
    }

    @Test
    void whatIsDoneToTheSampleNeverReachesTheLearner(FxRobot robot) throws Exception {
        var own = session.data().workspace();
        var before = own.snapshot().progress().entries();
        robot.interact(() -> session.window().showSample());
        var sample = session.data().folder().path();
        assertThat(sample).isNotEqualTo(home).isDirectory();
        robot.interact(() -> session.window().showSkill(HELM));
        press("#status-done", robot);
        assertThat(session.data().workspace().snapshot().progress().status(HELM))
                .isEqualTo(Status.DONE);
        press("#sample-leave", robot);
        assertThat(session.data().folder().path()).isEqualTo(home);
        own.refresh();
        assertThat(own.snapshot().progress().entries()).isEqualTo(before);
        assertThat(sample).doesNotExist();
    }

    @Test
    void theDataMovesWholeAndTheOldFolderStays(FxRobot robot) throws Exception {
        var before = session.data().workspace().snapshot().progress().entries();
        session.data().folder().settings().put(Setting.HOURS_PER_WEEK, 7);
        robot.interact(() -> session.move(elsewhere.resolve("moved")));
        var moved = elsewhere.resolve("moved");
        assertThat(session.data().folder().path()).isEqualTo(moved);
        assertThat(session.data().workspace().snapshot().progress().entries()).isEqualTo(before);
        assertThat(session.data().folder().settings().get(Setting.HOURS_PER_WEEK)).contains(7);
        assertThat(Files.readString(elsewhere.resolve("data-folder"))).isEqualTo(moved.toString());
        robot.interact(() -> session.window().showSkill(HELM));
        press("#status-done", robot);
        assertThat(session.data().workspace().snapshot().progress().status(HELM))
                .isEqualTo(Status.DONE);
        try (var old = DataFolder.open(home, TypicalLearner.clock())) {
            assertThat(TypicalLearner.open(old).snapshot().progress().entries()).isEqualTo(before);
        }
    }

    @Test
    void aFolderOfOtherThingsIsRefusedAndNothingMoves(FxRobot robot) throws Exception {
        var letter = Files.writeString(elsewhere.resolve("letter.txt"), "dear");
        robot.interact(() -> session.move(elsewhere));
        assertThat(session.data().folder().path()).isEqualTo(home);
        assertThat(text("#notice-text", robot))
                .contains("holds other files", "Nothing was changed");
        assertThat(letter).hasContent("dear");
        robot.interact(() -> session.window().showSkill(HELM));
        press("#status-done", robot);
        assertThat(session.data().workspace().snapshot().progress().status(HELM))
                .isEqualTo(Status.DONE);
    }

    private static void press(String id, FxRobot robot) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private static String text(String id, FxRobot robot) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static void choose(String id, String word, FxRobot robot) {
        robot.interact(() -> robot.lookup(id).<ComboBox<String>>query().setValue(word));
    }
}
