// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;

/// While one types, the keys of Undo and Redo are about what was typed: on every platform all of
/// them, so that none reaches the menu and takes back something out of sight.
final class TypingUndo {
    private static final KeyCombination UNDO = KeyCombination.valueOf("shortcut+Z");
    private static final List<KeyCombination> REDO =
            List.of(
                    KeyCombination.valueOf("shortcut+shift+Z"),
                    KeyCombination.valueOf("shortcut+Y"));

    private TypingUndo() {}

    static void in(Scene scene) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (scene.getFocusOwner() instanceof TextInputControl field
                            && field.isEditable()) {
                        type(event, field);
                    }
                });
    }

    private static void type(KeyEvent event, TextInputControl field) {
        if (UNDO.match(event)) {
            field.undo();
            event.consume();
        } else if (REDO.stream().anyMatch(keys -> keys.match(event))) {
            field.redo();
            event.consume();
        }
    }
}
