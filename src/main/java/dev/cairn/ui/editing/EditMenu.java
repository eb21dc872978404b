// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.editing.draft.Draft;
import dev.cairn.ui.editing.draft.Part;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What can be done with the chosen row.
final class EditMenu extends ContextMenu {
    private final RoadmapEditModel model;
    private final EditPane pane;

    EditMenu(RoadmapEditModel model, EditPane pane) {
        this.model = model;
        this.pane = pane;
        setId("edit-menu");
    }

    void install(TreeView<?> tree) {
        tree.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    if (event.isKeyboardTrigger()) {
                        showAtRow(tree);
                    } else {
                        fill();
                        show(tree, event.getScreenX(), event.getScreenY());
                    }
                    event.consume();
                });
        // Not every platform makes that event of the keys.
        tree.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.CONTEXT_MENU
                            || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
                        showAtRow(tree);
                        event.consume();
                    }
                });
    }

    private void showAtRow(TreeView<?> tree) {
        if (isShowing()) {
            return;
        }
        var row =
                tree.lookupAll(".tree-cell").stream()
                        .filter(cell -> cell instanceof TreeCell<?> each && each.isSelected())
                        .filter(Node::isVisible)
                        .findFirst()
                        .orElse(tree);
        fill();
        var bounds = row.localToScreen(row.getLayoutBounds());
        show(tree, bounds.getMinX() + 24, row == tree ? bounds.getMinY() : bounds.getMaxY());
    }

    private void fill() {
        getItems()
                .setAll(
                        item("editing.add.skill.keys", pane::addSkill),
                        item("editing.add.section.keys", pane::addSection));
        var chosen = model.drafting().chosen().get();
        if (chosen == Draft.HEAD) {
            return;
        }
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("editing.up", () -> model.step(-1)),
                        item("editing.down", () -> model.step(1)));
        if (model.draft().item(chosen).isPresent()) {
            getItems().add(sections(chosen));
        }
        getItems().addAll(new SeparatorMenuItem(), item("editing.remove", model::remove));
    }

    private Menu sections(int skill) {
        var menu = new Menu(Texts.of("editing.send"));
        menu.setId("edit-send");
        var own = model.draft().partOf(skill).map(Part::key).orElse(Draft.HEAD);
        model.draft().parts().stream()
                .filter(part -> part.key() != own)
                .forEach(
                        part -> {
                            var item = new MenuItem(RoadmapEditModel.shown(part.title()));
                            item.setMnemonicParsing(false);
                            item.setOnAction(_ -> model.drafting().send(skill, part.key()));
                            menu.getItems().add(item);
                        });
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(Texts.of(text));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
