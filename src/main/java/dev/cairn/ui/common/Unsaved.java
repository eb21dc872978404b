// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;

import java.util.ArrayList;

/// Asks before what was written and not saved is gone. To go on writing is the answer at hand: by
/// Enter, and by Escape.
public final class Unsaved {
    public enum Answer {
        KEEP,
        SAVE,
        DISCARD
    }

    private Unsaved() {}

    /// @param save the verb that saves it; empty where it cannot be saved as it is
    public static Answer ask(Dialog<?> writing, String save) {
        var keep = new ButtonType(Texts.of("rules.keep"), ButtonData.CANCEL_CLOSE);
        var discard = new ButtonType(Texts.of("rules.discard"), ButtonData.OTHER);
        var now = new ButtonType(save, ButtonData.YES);
        var answers = new ArrayList<ButtonType>();
        answers.add(discard);
        answers.add(keep);
        if (!save.isEmpty()) {
            answers.add(now);
        }
        var question =
                new Alert(
                        Alert.AlertType.CONFIRMATION,
                        Texts.of("rules.discard.question"),
                        answers.toArray(ButtonType[]::new));
        question.setTitle(writing.getTitle());
        question.setHeaderText(null);
        question.initOwner(writing.getDialogPane().getScene().getWindow());
        for (var answer : answers) {
            var button = (Button) question.getDialogPane().lookupButton(answer);
            button.setDefaultButton(answer == keep);
            ButtonBar.setButtonUniformSize(button, false);
        }
        var safe = question.getDialogPane().lookupButton(keep);
        safe.setId("keep-writing");
        question.setOnShown(_ -> safe.requestFocus());
        var given = question.showAndWait().orElse(keep);
        return given == discard ? Answer.DISCARD : given == now ? Answer.SAVE : Answer.KEEP;
    }
}
