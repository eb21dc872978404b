// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.control;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
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
                            if (event.getCode() == KeyCode.ESCAPE && isInList(event.getTarget())) {
                                dialog.close();
                                event.consume();
                            }
                        });
    }

    /// What is open within a list is closed first.
    private static boolean isInList(EventTarget target) {
        if (target instanceof ComboBoxBase<?> box && box.isShowing()) {
            return false;
        }
        var node = target instanceof Node found ? found : null;
        while (node != null && !(node instanceof ListView<?>)) {
            node = node.getParent();
        }
        return node != null;
    }
}
