// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.settings;

import dev.cairn.ui.common.control.Labels;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// The hours a week: taken as they are typed, with what is wrong below.
final class HoursRow {
    private final SettingRow row;

    HoursRow(SettingsModel model) {
        var field = new TextField(model.hoursPerWeek().map(String::valueOf).orElse(""));
        field.setId("settings-hours");
        field.setPrefColumnCount(4);
        row = new SettingRow("settings.hours", "", field);
        var wrong = wrong();
        row.add(wrong);
        field.textProperty()
                .subscribe(
                        (_, typed) -> {
                            var problem = model.hoursPerWeek(typed);
                            wrong.setText(problem.orElse(""));
                            wrong.setVisible(problem.isPresent());
                            wrong.setManaged(problem.isPresent());
                        });
    }

    SettingRow row() {
        return row;
    }

    private static Label wrong() {
        var wrong = Labels.wrapping(Labels.caption(""));
        wrong.getStyleClass().add("problem-text");
        wrong.setVisible(false);
        wrong.setManaged(false);
        return wrong;
    }
}
