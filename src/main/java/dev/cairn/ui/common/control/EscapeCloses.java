// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.control;

import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets the escape key close a dialog also from a list, which would take the key for itself.
public final class EscapeCloses {
    private EscapeCloses() {}

    public static void in(Dialog<?> dialog) {
        dialog.getDialogPane()
                .addEventFilter(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (event.getCode() == KeyCode.ESCAPE
                                    && event.getTarget() instanceof ListView<?>) {
                                dialog.close();
                                event.consume();
                            }
                        });
    }
}
