// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.TypicalLearner;
import dev.cairn.career.CareerPath.Must;
import dev.cairn.career.PathId;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.DataFolder;
import dev.cairn.ui.TestFolders;
import dev.cairn.ui.shell.MainWindow;
import dev.cairn.workspace.Workspace;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
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

/// Changing the shipped rule in the window.
@ExtendWith(ApplicationExtension.class)
class RuleDialogTest {
    private static final PathId DEVOPS = PathId.of("devops-engineer");

    @TempDir private Path home;
    private DataFolder folder;
    private Workspace workspace;
    private MainWindow window;

    @Start
    void start(Stage stage) {
        TypicalLearner.writeInto(home);
        folder = DataFolder.open(home, TypicalLearner.clock());
        workspace = TypicalLearner.open(folder);
        window = TestFolders.show(stage, folder, workspace, home).window();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        folder.close();
    }

    @Test
    void aMustHaveIsAddedAndSavedAndTheNoticeTakesItBack(FxRobot robot) {
        robot.interact(() -> window.editRule(DEVOPS));
        assertThat(button("#rule-save", robot).isDisabled()).isTrue();
        assertThat(robot.lookup("#rule-restore").tryQuery()).isEmpty();
        var search = robot.lookup(".skill-search .text-field").queryAs(TextInputControl.class);
        robot.interact(
                () -> {
                    search.setText("gpus on");
                    search.fireEvent(new ActionEvent());
                });
        assertThat(search.getText()).isEmpty();
        assertThat(search.isFocused()).isTrue();
        assertThat(button("#rule-save", robot).isDisabled()).isFalse();
        var dialog = button("#rule-save", robot).getScene().getWindow();
        robot.interact(() -> button("#rule-save", robot).fire());
        assertThat(dialog.isShowing()).isFalse();
        assertThat(musts()).hasSize(18).endsWith(SkillId.of("k8s-gpu"));
        assertThat(robot.lookup("#notice-text").queryAs(Labeled.class).getText())
                .isEqualTo("Rule saved: DevOps engineer");
        robot.interact(() -> robot.lookup("#notice-undo").queryAs(Hyperlink.class).fire());
        assertThat(musts()).hasSize(17);
    }

    private List<SkillId> musts() {
        return workspace.snapshot().library().path(DEVOPS).orElseThrow().must().stream()
                .map(Must::skill)
                .toList();
    }

    private static Button button(String id, FxRobot robot) {
        return robot.lookup(id).queryAs(Button.class);
    }
}
