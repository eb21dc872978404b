// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.editing.draft.Draft;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons above the tree.
final class EditTools extends FlowPane {
    EditTools(RoadmapEditModel model, EditPane pane) {
        getStyleClass().add("edit-tools");
        var drafting = model.drafting();
        var undo = tool("editing.undo", Feather.CORNER_UP_LEFT, drafting::undo);
        undo.disableProperty().bind(drafting.steps().undoable().not());
        var redo = tool("editing.redo", Feather.CORNER_UP_RIGHT, drafting::redo);
        redo.disableProperty().bind(drafting.steps().redoable().not());
        var up = tool("editing.up", Feather.ARROW_UP, () -> model.step(-1));
        var down = tool("editing.down", Feather.ARROW_DOWN, () -> model.step(1));
        var remove = tool("editing.remove", Feather.TRASH_2, model::remove);
        for (var button : new Button[] {up, down, remove}) {
            button.disableProperty().bind(drafting.chosen().map(key -> key == Draft.HEAD));
        }
        var skill = add("editing.add.skill", "editing.add.skill.keys", pane::addSkill);
        var section = add("editing.add.section", "editing.add.section.keys", pane::addSection);
        getChildren().addAll(skill, section, group(up, down, remove), group(undo, redo));
    }

    private static HBox group(Button... buttons) {
        var group = new HBox(buttons);
        group.getStyleClass().add("edit-tool-group");
        return group;
    }

    private static Button add(String text, String tip, Runnable action) {
        var button = new Button(Texts.of(text));
        button.setId(id(text));
        button.setTooltip(new Tooltip(Texts.of(tip)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Button tool(String text, Feather icon, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(id(text));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(Texts.of(text));
        button.setTooltip(new Tooltip(Texts.of(text)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static String id(String text) {
        return text.replaceFirst("^editing\\.", "edit-").replace('.', '-');
    }
}
