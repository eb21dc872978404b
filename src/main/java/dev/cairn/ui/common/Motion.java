// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;

import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;

/// The one place from which anything moves. It moves briefly, and not at all where the learner, or
/// else the system, asks for less motion.
public final class Motion {
    /// As long as anything may move.
    public static final Duration BRIEF = Duration.millis(120);

    private final Settings settings;

    public Motion(Settings settings) {
        this.settings = settings;
    }

    public boolean isWanted() {
        return switch (settings.get(Setting.MOTION).orElse("system")) {
            case "on" -> true;
            case "off" -> false;
            default -> !Platform.getPreferences().isReducedMotion();
        };
    }

    /// Shows what was hidden.
    public void appear(Node node) {
        var appears = !node.isVisible();
        node.setVisible(true);
        node.setOpacity(1);
        if (appears && isWanted()) {
            var fade = new FadeTransition(BRIEF, node);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }
}
