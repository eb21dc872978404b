// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import static dev.cairn.Typical.done;
import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.TypicalLearner;
import dev.cairn.storage.DataFolder;
import dev.cairn.storage.Setting;
import dev.cairn.ui.TestFolders;
import dev.cairn.ui.common.TextSize;
import dev.cairn.workspace.Workspace;

import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
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

import java.nio.file.Path;

/// What can be chosen in several places is the same in all; keys mean what is under the hand.
@ExtendWith(ApplicationExtension.class)
class ChosenLooksTest {
    @TempDir private Path home;
    private DataFolder folder;
    private Workspace workspace;
    private MainWindow window;

    @Start
    void start(Stage stage) {
        folder = DataFolder.open(home, TypicalLearner.clock());
        folder.settings()
                .change(
                        now ->
                                now.put(Setting.MOTION, "sideways")
                                        .put(Setting.WEEK_START, "someday")
                                        .put(Setting.THEME, "dark")
                                        .put(Setting.LANGUAGE, "tlh")
                                        .put(Setting.TEXT_SIZE, 133));
        workspace = TypicalLearner.open(folder);
        workspace.apply(done("docker-cli"));
        window = TestFolders.show(stage, folder, workspace, home).window();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        folder.close();
    }

    @Test
    void menuAndSettingsPageShowTheSameThemeAndSize(FxRobot robot) {
        assertThat(chosenTheme(robot)).isEqualTo("menu-theme.dark");
        robot.interact(() -> window.open(Place.SETTINGS));
        robot.interact(() -> box("theme", robot).setValue("light"));
        assertThat(chosenTheme(robot)).isEqualTo("menu-theme.light");
        robot.interact(() -> themeItem("contrast", robot).fire());
        assertThat(box("theme", robot).getValue()).isEqualTo("contrast");
        assertThat(chosenTheme(robot)).isEqualTo("menu-theme.contrast");

        assertThat(box("textSize", robot).getValue()).isEqualTo("125");
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(box("textSize", robot).getValue()).isEqualTo("150");
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(box("textSize", robot).getValue()).isEqualTo("125");
        assertThat(TextSize.of(folder.settings())).isEqualTo(new TextSize(125));
    }

    @Test
    void wordsThatNobodyKnowsAreAsGoodAsNone(FxRobot robot) {
        robot.interact(() -> window.open(Place.SETTINGS));
        assertThat(box("motion", robot).getValue()).isEqualTo("system");
        assertThat(box("weekStart", robot).getValue()).isEqualTo("locale");
        assertThat(box("language", robot).getValue()).isEqualTo("system");
        robot.interact(() -> box("motion", robot).setValue("off"));
        assertThat(folder.settings().get(Setting.MOTION)).contains("off");
    }

    @Test
    void whileOneTypesUndoIsAboutWhatWasTyped(FxRobot robot) {
        robot.interact(() -> window.open(Place.ROADMAPS));
        var search = robot.lookup("#search").queryAs(TextField.class);
        robot.interact(search::requestFocus);
        robot.write("dls t");
        assertThat(search.getText()).isEqualTo("dls t");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(search.getText()).isNotEqualTo("dls t");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(search.getText()).isEqualTo("dls t");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(search.getText()).isEqualTo("dls t");
        for (int more = 0; more < 10; more++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(search.getText()).isEmpty();
        assertThat(workspace.snapshot().progress().entries()).hasSize(1);

        robot.interact(() -> robot.lookup("#skill-tree").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(workspace.snapshot().progress().isDone(id("docker-cli"))).isFalse();
    }

    @Test
    void aPageThatIsOpenedHasTheKeys(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(focused(robot)).isEqualTo("skill-tree");
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        assertThat(focused(robot)).isEqualTo("settings-search");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(focused(robot)).isEqualTo("skill-tree");
    }

    private static String focused(FxRobot robot) {
        return robot.lookup("#menu").query().getScene().getFocusOwner().getId();
    }

    private static String chosenTheme(FxRobot robot) {
        return robot.lookup("#menu").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
                .map(item -> item.getId())
                .reduce((_, _) -> "several")
                .orElse("none");
    }

    private static MenuItem themeItem(String theme, FxRobot robot) {
        return robot.lookup("#menu").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> ("menu-theme." + theme).equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> box(String id, FxRobot robot) {
        return (ComboBox<String>) robot.lookup("#settings-" + id).queryAs(ComboBox.class);
    }
}
