// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.storage.Preferences;

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

    static double width(Preferences preferences) {
        return fit(preferences.width(), WIDTH, Screen.getPrimary().getVisualBounds().getWidth());
    }

    static double height(Preferences preferences) {
        return fit(preferences.height(), HEIGHT, Screen.getPrimary().getVisualBounds().getHeight());
    }

    private static double fit(Double remembered, double usual, double most) {
        return Math.min(remembered == null ? usual : remembered, most);
    }

    static void restore(Stage stage, Preferences preferences) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        if (preferences.x() != null
                && preferences.y() != null
                && !Screen.getScreensForRectangle(preferences.x(), preferences.y(), 100, 100)
                        .isEmpty()) {
            stage.setX(preferences.x());
            stage.setY(preferences.y());
        }
        stage.setMaximized(Boolean.TRUE.equals(preferences.maximised()));
    }

    static Preferences remember(Stage stage, Preferences preferences) {
        if (stage.isMaximized()) {
            return preferences.withWindow(
                    preferences.x(),
                    preferences.y(),
                    preferences.width(),
                    preferences.height(),
                    true);
        }
        return preferences.withWindow(
                stage.getX(),
                stage.getY(),
                stage.getScene().getWidth(),
                stage.getScene().getHeight(),
                false);
    }
}
