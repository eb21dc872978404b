// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.ui.common.TextSize;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The keys for the size of the text that the menu does not name: plus is another key on every
/// keyboard, and a number pad has its own.
final class TextSizeKeys {
    private TextSizeKeys() {}

    /// @param resize makes the text of another size
    static void onto(Scene scene, Consumer<UnaryOperator<TextSize>> resize) {
        keys(scene, resize, TextSize::larger, KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD);
        keys(scene, resize, TextSize::smaller, KeyCode.SUBTRACT);
        keys(scene, resize, _ -> TextSize.USUAL, KeyCode.NUMPAD0);
    }

    private static void keys(
            Scene scene,
            Consumer<UnaryOperator<TextSize>> resize,
            UnaryOperator<TextSize> change,
            KeyCode... codes) {
        for (var code : codes) {
            scene.getAccelerators()
                    .put(
                            new KeyCodeCombination(
                                    code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
                            () -> resize.accept(change));
        }
    }
}
