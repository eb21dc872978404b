// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import dev.cairn.progress.Status;
import dev.cairn.roadmap.RoadmapId;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The keys of the tree: space ticks what is chosen, d, l, s and t set its status, left and right
/// fold, with Shift everything.
final class TreeKeys {
    private final TreePane tree;
    private final TreeModel model;

    TreeKeys(TreePane tree, TreeModel model) {
        this.tree = tree;
        this.model = model;
    }

    void install() {
        tree.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!event.isAltDown() && isTaken(event)) {
                        event.consume();
                    }
                });
    }

    private boolean isTaken(KeyEvent event) {
        if (event.isShortcutDown()) {
            return !event.isShiftDown() && isTakenWithShortcut(event.getCode());
        }
        if (event.isShiftDown()) {
            return isTakenWithShift(event.getCode());
        }
        switch (event.getCode()) {
            case D -> model.setStatus(tree.chosenSkills(), Status.DONE);
            case L -> model.setStatus(tree.chosenSkills(), Status.LEARNING);
            case S -> model.setStatus(tree.chosenSkills(), Status.SKIPPED);
            case T -> model.setStatus(tree.chosenSkills(), Status.TODO);
            case SPACE -> tick();
            case ENTER -> turn();
            case F4 -> edit(model::edit);
            case LEFT -> left();
            case RIGHT -> right();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean isTakenWithShortcut(KeyCode code) {
        switch (code) {
            case A -> tree.chooseAll();
            case C -> copyTitles();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void edit(Consumer<RoadmapId> how) {
        tree.roadmap().ifPresent(how);
    }

    private boolean isTakenWithShift(KeyCode code) {
        if (code == KeyCode.F4) {
            edit(model::copy);
            return true;
        }
        if (code != KeyCode.LEFT && code != KeyCode.RIGHT) {
            return false;
        }
        model.foldAll(code == KeyCode.RIGHT);
        return true;
    }

    private void tick() {
        var skills = tree.chosenSkills();
        if (skills.isEmpty()) {
            turn();
        } else {
            model.toggle(skills);
        }
    }

    /// Folds or unfolds the row.
    private void turn() {
        if (tree.current().orElse(null) instanceof TreeEntry.Group group) {
            model.fold(group.key(), !group.open());
        }
    }

    private void left() {
        var row = tree.current().orElse(null);
        if (row instanceof TreeEntry.Group group && group.open()) {
            model.fold(group.key(), false);
        } else if (row != null) {
            toParent(row.key());
        }
    }

    private void toParent(String key) {
        int cut = key.lastIndexOf('/');
        for (int index = tree.getSelectionModel().getSelectedIndex(); cut > 0 && index >= 0; ) {
            if (tree.getItems().get(index).entry().key().equals(key.substring(0, cut))) {
                tree.choose(index);
                return;
            }
            index--;
        }
    }

    private void right() {
        if (tree.current().orElse(null) instanceof TreeEntry.Group group) {
            if (group.open()) {
                tree.choose(
                        Math.min(
                                tree.getItems().size() - 1,
                                tree.getSelectionModel().getSelectedIndex() + 1));
            } else {
                model.fold(group.key(), true);
            }
        }
    }

    void copyTitles() {
        var text =
                tree.getSelectionModel().getSelectedItems().stream()
                        .map(TreeLine::entry)
                        .map(TreeKeys::title)
                        .filter(title -> !title.isEmpty())
                        .collect(Collectors.joining("\n"));
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String title(TreeEntry entry) {
        return switch (entry) {
            case TreeEntry.SkillRow row -> row.skill().title();
            case TreeEntry.Group group -> group.title();
            case TreeEntry.OwnHeading _ -> "";
        };
    }
}
