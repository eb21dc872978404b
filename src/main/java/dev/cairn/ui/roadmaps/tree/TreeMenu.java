// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import dev.cairn.progress.Status;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.StatusMark;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;

/// What can be done with the rows that are chosen, each with its key. The mouse brings it, and the
/// menu key.
final class TreeMenu {
    private static final List<Status> ORDER =
            List.of(Status.DONE, Status.LEARNING, Status.SKIPPED, Status.TODO);

    private final TreePane tree;
    private final TreeModel model;
    private final ContextMenu menu = new ContextMenu();

    TreeMenu(TreePane tree, TreeModel model) {
        this.tree = tree;
        this.model = model;
        menu.setId("tree-menu");
    }

    /// The menu is not set on the tree: its keys would then hold in the whole window.
    void install() {
        tree.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    if (event.isKeyboardTrigger()) {
                        showAtRow();
                    } else {
                        fill();
                        menu.show(tree, event.getScreenX(), event.getScreenY());
                    }
                    event.consume();
                });
        // Not every platform makes that event of the keys.
        tree.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.CONTEXT_MENU
                            || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
                        showAtRow();
                        event.consume();
                    }
                });
    }

    private void fill() {
        menu.getItems().clear();
        if (!tree.chosenSkills().isEmpty()) {
            ORDER.forEach(status -> menu.getItems().add(status(status)));
            menu.getItems().add(new SeparatorMenuItem());
        }
        if (tree.current().isPresent()) {
            menu.getItems().add(item("copy", "shortcut+C", new TreeKeys(tree, model)::copyTitles));
        }
        if (tree.current().orElse(null) instanceof TreeEntry.Group group) {
            menu.getItems()
                    .add(
                            item(
                                    group.open() ? "fold" : "unfold",
                                    group.open() ? "Left" : "Right",
                                    () -> model.fold(group.key(), !group.open())));
        }
        if (tree.current().orElse(null) instanceof TreeEntry.RoadmapRow row) {
            if (model.isOwn(row.roadmap())) {
                menu.getItems().add(item("edit", "F4", () -> model.edit(row.roadmap())));
            }
            menu.getItems().add(item("copy-roadmap", "shift+F4", () -> model.copy(row.roadmap())));
        }
        menu.getItems()
                .addAll(
                        item("fold-all", "shift+Left", () -> model.foldAll(false)),
                        item("unfold-all", "shift+Right", () -> model.foldAll(true)));
    }

    private void showAtRow() {
        if (menu.isShowing()) {
            return;
        }
        int index = tree.getFocusModel().getFocusedIndex();
        var row =
                tree.lookupAll(".list-cell").stream()
                        .filter(
                                cell ->
                                        cell instanceof ListCell<?> each
                                                && each.getIndex() == index)
                        .filter(Node::isVisible)
                        .findFirst()
                        .orElse(tree);
        fill();
        var bounds = row.localToScreen(row.getLayoutBounds());
        menu.show(tree, bounds.getMinX() + 24, row == tree ? bounds.getMinY() : bounds.getMaxY());
    }

    private MenuItem status(Status status) {
        var item =
                item(
                        "status." + status.word(),
                        status.name().substring(0, 1),
                        () -> model.setStatus(tree.chosenSkills(), status));
        item.setGraphic(new StatusMark(status, false));
        return item;
    }

    private static MenuItem item(String key, String keys, Runnable action) {
        var item = new MenuItem(Texts.of("roadmaps.menu." + key));
        item.setId("tree-" + key);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
