// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.rules;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.rules.form.TypedField;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small controls of which the parts of a rule are built.
final class Fields {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private Fields() {}

    /// A text field that shows by its border that something is wrong.
    static TextField text(TypedField field, String spoken) {
        var control = new TextField();
        control.textProperty().bindBidirectional(field.text());
        control.setAccessibleText(spoken);
        field.problem()
                .subscribe(
                        problem -> {
                            control.pseudoClassStateChanged(WRONG, !problem.isEmpty());
                            control.setAccessibleHelp(problem);
                        });
        return control;
    }

    /// A field for a number, with its unit behind it.
    static HBox number(TypedField field, String spoken, String unit) {
        var control = text(field, spoken);
        control.getStyleClass().add("rule-number");
        var box = new HBox(control, Labels.caption(unit));
        box.getStyleClass().add("rule-unit");
        return box;
    }

    /// The sentence about what is wrong; takes no room while nothing is.
    static Label problem(ObservableValue<String> sentence) {
        var label = Labels.prose("");
        label.getStyleClass().add("problem-text");
        sentence.subscribe(
                text -> {
                    label.setText(text);
                    label.setVisible(!text.isEmpty());
                    label.setManaged(!text.isEmpty());
                });
        return label;
    }

    static Button remove(String what, Runnable action) {
        var button = new Button(null, new FontIcon(Feather.X));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setAccessibleText(Texts.of("rules.remove", what));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
