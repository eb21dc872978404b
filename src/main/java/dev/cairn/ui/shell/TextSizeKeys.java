// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.ui.common.TextSize;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import java.util.function.UnaryOperator;

/// The keys for the size of the text that the menu does not name: plus is another key on every
/// keyboard, and a number pad has its own.
final class TextSizeKeys {
    private TextSizeKeys() {}

    static void onto(Scene scene, Appearance appearance) {
        keys(scene, appearance, TextSize::larger, KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD);
        keys(scene, appearance, TextSize::smaller, KeyCode.SUBTRACT);
        keys(scene, appearance, _ -> TextSize.USUAL, KeyCode.NUMPAD0);
    }

    private static void keys(
            Scene scene, Appearance appearance, UnaryOperator<TextSize> change, KeyCode... codes) {
        for (var code : codes) {
            scene.getAccelerators()
                    .put(
                            new KeyCodeCombination(
                                    code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
                            () -> appearance.change(change));
        }
    }
}
