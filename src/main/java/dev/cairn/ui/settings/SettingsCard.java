// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.settings;

import dev.cairn.ui.common.control.Labels;

import javafx.scene.layout.VBox;

import java.util.List;

/// Settings that belong together.
final class SettingsCard extends VBox {
    private final List<SettingRow> rows;

    SettingsCard(String title, List<SettingRow> rows) {
        this.rows = rows;
        getStyleClass().add("card");
        getChildren().add(Labels.strong(title));
        getChildren().addAll(rows);
    }

    /// Leaves the rows that hold the words.
    ///
    /// @return how many there are
    int find(String words) {
        int found = 0;
        for (var row : rows) {
            var shown = row.isFoundBy(words);
            row.setVisible(shown);
            row.setManaged(shown);
            found += shown ? 1 : 0;
        }
        setVisible(found > 0);
        setManaged(found > 0);
        return found;
    }
}
