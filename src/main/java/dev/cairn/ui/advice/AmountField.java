// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.advice;

import dev.cairn.career.advice.TimeRules.Amount;
import dev.cairn.ui.common.control.Labels;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// A question that a number answers, with what is wrong with it said below as one types.
final class AmountField extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final TextField field = new TextField();
    private final Label wrong = Labels.prose("");

    /// @param take takes what was typed and gives what is wrong with it
    AmountField(
            String id, Amount amount, OptionalInt now, Function<String, Optional<String>> take) {
        getStyleClass().add("question");
        var text = Labels.prose(amount.text());
        text.getStyleClass().add("question-text");
        text.setLabelFor(field);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        field.setId("answer-" + id);
        field.setAccessibleText(amount.text());
        field.getStyleClass().add("amount");
        now.ifPresent(number -> field.setText(Integer.toString(number)));
        field.textProperty().subscribe((_, typed) -> say(take.apply(typed)));
        wrong.setId("wrong-" + id);
        wrong.getStyleClass().add("wrong");
        var line = new HBox(text, field);
        line.getStyleClass().add("amount-line");
        getChildren().setAll(line, wrong);
        say(Optional.empty());
    }

    private void say(Optional<String> sentence) {
        wrong.setText(sentence.orElse(""));
        wrong.setVisible(sentence.isPresent());
        wrong.setManaged(sentence.isPresent());
        field.pseudoClassStateChanged(DANGER, sentence.isPresent());
        field.setAccessibleHelp(sentence.orElse(""));
    }
}
