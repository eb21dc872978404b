// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.TypicalLearner;
import dev.cairn.storage.DataFolder;
import dev.cairn.storage.Setting;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Tab leads through a page and comes back to where it has been, and whatever has the focus looks
/// otherwise than without it.
@ExtendWith(ApplicationExtension.class)
class FocusTest {
    /// As far as anybody would press Tab on one page.
    private static final int MOST = 150;

    @TempDir private Path home;
    private DataFolder folder;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        folder.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void tabLeadsThroughTheFirstPageAndOneSeesWhere(String theme, FxRobot robot) {
        open(theme, robot);
        walk("today", robot);
    }

    @ParameterizedTest
    @ValueSource(strings = {"roadmaps", "map", "careers", "settings"})
    void tabLeadsThroughEveryOtherPageToo(String page, FxRobot robot) {
        open("light", robot);
        walk(page, robot);
    }

    private void walk(String page, FxRobot robot) {
        var start = robot.lookup("#nav-" + page).queryAs(ButtonBase.class);
        robot.interact(start::fire);
        robot.interact(start::requestFocus);
        var seen = new HashSet<Node>();
        var kinds = new HashSet<List<String>>();
        var unseen = new ArrayList<String>();
        var before = stage.getScene().getFocusOwner();
        while (seen.add(before) && seen.size() < MOST) {
            robot.interact(() -> Event.fireEvent(stage.getScene().getFocusOwner(), tab()));
            var next = stage.getScene().getFocusOwner();
            if (kinds.add(List.copyOf(next.getStyleClass()))) {
                var with = picture(next);
                robot.interact(stage.getScene().getRoot()::requestFocus);
                if (!differ(with, picture(next))) {
                    unseen.add(next.toString());
                }
                robot.interact(next::requestFocus);
            }
            before = next;
        }
        assertThat(before).as("where Tab on " + page + " ends").isSameAs(start);
        assertThat(unseen).as("has the focus unseen on " + page).isEmpty();
        assertThat(seen.size()).as("Tab stops on " + page).isBetween(5, MOST - 1);
    }

    private static KeyEvent tab() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false);
    }

    /// With the ring around it, which stands outside.
    private WritableImage picture(Node node) {
        return WaitForAsyncUtils.waitForAsyncFx(
                TimeUnit.SECONDS.toMillis(20),
                () -> {
                    stage.getScene().getRoot().applyCss();
                    stage.getScene().getRoot().layout();
                    return node.snapshot(null, null);
                });
    }

    private static boolean differ(WritableImage one, WritableImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return true;
        }
        int differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    differing++;
                }
            }
        }
        return differing > 20;
    }

    private void open(String theme, FxRobot robot) {
        TypicalLearner.writeInto(home);
        folder = DataFolder.open(home, TypicalLearner.clock());
        folder.settings()
                .change(
                        now ->
                                now.put(Setting.THEME, theme)
                                        .put(Setting.SELECTION, "linux-cli")
                                        .put(Setting.WIDTH, 1000.0)
                                        .put(Setting.HEIGHT, 700.0));
        robot.interact(() -> TestFolders.show(stage, folder, TypicalLearner.open(folder), home));
    }
}
