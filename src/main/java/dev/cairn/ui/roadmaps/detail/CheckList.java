// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.detail;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// The checks of a skill, each ticked by itself.
final class CheckList extends VBox {
    private final DetailModel model;
    private SkillDetail shown;

    CheckList(DetailModel model) {
        this.model = model;
        getStyleClass().add("check-list");
    }

    void show(SkillDetail detail) {
        var same = shown != null && shown.skill().equals(detail.skill());
        shown = detail;
        if (!same) {
            getChildren().setAll(detail.skill().doneWhen().stream().map(this::box).toList());
        }
        for (var node : getChildren()) {
            var box = (CheckBox) node;
            box.setSelected(detail.record().checks().contains(box.getText()));
        }
    }

    private CheckBox box(String check) {
        var box = new CheckBox(check);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setOnAction(_ -> model.setCheck(shown.skill().id(), check, box.isSelected()));
        return box;
    }

    /// Those that are ticked.
    static int ticked(SkillDetail detail) {
        return (int)
                List.copyOf(detail.skill().doneWhen()).stream()
                        .filter(detail.record().checks()::contains)
                        .count();
    }
}
