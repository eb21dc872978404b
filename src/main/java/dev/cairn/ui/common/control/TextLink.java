// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.control;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;

/// A link that stands among words and breaks into lines with them, which a
/// [javafx.scene.control.Hyperlink] in a [javafx.scene.text.TextFlow] does not. Style class
/// `text-link`.
public final class TextLink extends Text {
    private final Runnable action;

    public TextLink(String words, Runnable action) {
        super(words);
        this.action = action;
        getStyleClass().add("text-link");
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(words);
        setFocusTraversable(true);
        setCursor(Cursor.HAND);
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        requestFocus();
                        fire();
                        event.consume();
                    }
                });
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        fire();
                        event.consume();
                    }
                });
    }

    public void fire() {
        action.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }
}
