// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.settings;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Locale;

/// One setting: its name, what it does, and on the right the control that changes it.
final class SettingRow extends HBox {
    private final VBox words;
    private final String found;

    /// @param key of its name; what it does has `.what` after it
    /// @param also more words by which it is found
    SettingRow(String key, String also, Node... controls) {
        getStyleClass().add("setting-row");
        var name = Labels.prose(Texts.of(key));
        name.getStyleClass().add("setting-name");
        name.setLabelFor(controls[0]);
        var what = Labels.wrapping(Labels.caption(Texts.of(key + ".what")));
        words = new VBox(name, what);
        words.setMinWidth(0);
        setHgrow(words, Priority.ALWAYS);
        var side = new VBox(controls);
        side.getStyleClass().add("setting-side");
        side.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(words, side);
        found = String.join(" ", name.getText(), what.getText(), also).toLowerCase(Locale.ROOT);
    }

    /// Adds a line under what it does.
    void add(Label line) {
        words.getChildren().add(line);
    }

    /// Whether every word is in its name, in what it does, or in what can be chosen.
    boolean isFoundBy(String search) {
        for (var word : search.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!found.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
