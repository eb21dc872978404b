// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;

import javafx.stage.Screen;
import javafx.stage.Stage;

/// Size and place of the window between two starts. A place that no screen shows any more is not
/// taken up again.
final class WindowPlace {
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 860;
    private static final double LEAST_HEIGHT = 560;

    private WindowPlace() {}

    static double width(Settings settings) {
        return Math.min(
                settings.get(Setting.WIDTH).orElse(WIDTH),
                Screen.getPrimary().getVisualBounds().getWidth());
    }

    static double height(Settings settings) {
        return Math.min(
                settings.get(Setting.HEIGHT).orElse(HEIGHT),
                Screen.getPrimary().getVisualBounds().getHeight());
    }

    static void restore(Stage stage, Settings settings) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        settings.get(Setting.X)
                .ifPresent(x -> settings.get(Setting.Y).ifPresent(y -> place(stage, x, y)));
        stage.setMaximized(settings.get(Setting.MAXIMISED).orElse(false));
    }

    private static void place(Stage stage, double x, double y) {
        if (!Screen.getScreensForRectangle(x, y, 100, 100).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
    }

    /// A maximised window keeps the place it had before.
    static void remember(Stage stage, Settings settings) {
        settings.change(
                now -> {
                    now.put(Setting.MAXIMISED, stage.isMaximized());
                    if (!stage.isMaximized()) {
                        now.put(Setting.X, stage.getX())
                                .put(Setting.Y, stage.getY())
                                .put(Setting.WIDTH, stage.getScene().getWidth())
                                .put(Setting.HEIGHT, stage.getScene().getHeight());
                    }
                });
    }
}
