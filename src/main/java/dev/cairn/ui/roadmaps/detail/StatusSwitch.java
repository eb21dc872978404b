// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.detail;

import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One button a status; the present one is chosen.
final class StatusSwitch extends FlowPane {
    private static final List<Status> ORDER =
            List.of(Status.TODO, Status.LEARNING, Status.DONE, Status.SKIPPED);

    private final ToggleGroup group = new ToggleGroup();
    private final Map<Status, ToggleButton> buttons = new EnumMap<>(Status.class);
    private SkillId skill;

    StatusSwitch(DetailModel model) {
        getStyleClass().add("status-switch");
        for (var status : ORDER) {
            var button = new ToggleButton(Texts.of("status." + status.word()));
            button.setId("status-" + status.word());
            button.setToggleGroup(group);
            button.getStyleClass().add("small");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        model.setStatus(skill, status);
                    });
            buttons.put(status, button);
            getChildren().add(button);
        }
    }

    void show(SkillDetail detail) {
        skill = detail.skill().id();
        group.selectToggle(buttons.get(detail.record().status()));
    }
}
