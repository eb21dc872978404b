// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Keeps a dialog as large as the screen at most, however large its text.
public final class WithinScreen {
    private WithinScreen() {}

    public static void keep(Dialog<?> dialog) {
        dialog.addEventHandler(
                DialogEvent.DIALOG_SHOWING,
                _ -> {
                    if (dialog.getDialogPane().getScene().getWindow() instanceof Stage stage) {
                        var screen = Screen.getPrimary().getVisualBounds();
                        stage.setMaxWidth(screen.getWidth());
                        stage.setMaxHeight(screen.getHeight());
                    }
                });
    }
}
