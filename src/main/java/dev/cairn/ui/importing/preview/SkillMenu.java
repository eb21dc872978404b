// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.ui.common.Texts;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What can be done with the skills of a preview, each with its key. The mouse brings it, and the
/// menu key.
final class SkillMenu {
    private SkillMenu() {}

    static void onto(SkillList list) {
        var menu = new ContextMenu();
        menu.setId("import-menu");
        var move = item("importing.move", "shortcut+M", list::chooseSection);
        move.setId("import-menu-move");
        var undo = item("importing.move.undo", "shortcut+Z", () -> list.file().undoMove());
        menu.getItems()
                .setAll(
                        move,
                        undo,
                        new SeparatorMenuItem(),
                        item("importing.fold", null, () -> list.foldAll(false)),
                        item("importing.unfold", null, () -> list.foldAll(true)));
        menu.setOnShowing(
                _ -> {
                    move.setDisable(list.chosen().isEmpty());
                    undo.setDisable(!list.file().moved().get());
                });
        list.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    if (event.isKeyboardTrigger()) {
                        showAtRow(menu, list);
                    } else {
                        menu.show(list, event.getScreenX(), event.getScreenY());
                    }
                    event.consume();
                });
        // Not every platform makes that event of the keys.
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.CONTEXT_MENU
                            || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
                        showAtRow(menu, list);
                        event.consume();
                    }
                });
    }

    private static void showAtRow(ContextMenu menu, SkillList list) {
        if (menu.isShowing()) {
            return;
        }
        var row = list.cell();
        var bounds =
                row.map(cell -> cell.localToScreen(cell.getLayoutBounds()))
                        .orElseGet(() -> list.localToScreen(list.getLayoutBounds()));
        menu.show(
                list, bounds.getMinX() + 24, row.isPresent() ? bounds.getMaxY() : bounds.getMinY());
    }

    private static MenuItem item(String key, String keys, Runnable action) {
        var item = new MenuItem(Texts.of(key));
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }
}
