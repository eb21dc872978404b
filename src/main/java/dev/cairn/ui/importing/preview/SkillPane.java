// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.format.draft.Item.Placed;
import dev.cairn.ui.common.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The tree as it will be, and what can be changed in it.
final class SkillPane extends VBox {
    private final SkillList list;
    private final Button move = new Button(Texts.of("importing.move"));
    private final Button undo = icon("importing.move.undo", Feather.CORNER_UP_LEFT);
    private final CheckBox onlyGuessed = new CheckBox();

    SkillPane(PreviewModel model) {
        list = new SkillList(model);
        getStyleClass().add("preview-skills");
        move.setId("import-move-to");
        move.setOnAction(_ -> list.chooseSection());
        move.disableProperty()
                .bind(
                        list.getSelectionModel()
                                .selectedItemProperty()
                                .map(row -> !(row instanceof SkillRow.Leaf))
                                .orElse(true));
        undo.setId("import-move-undo");
        undo.setOnAction(_ -> list.file().undoMove());
        var fold = icon("importing.fold", Feather.CHEVRONS_UP);
        fold.setOnAction(_ -> list.foldAll(false));
        var unfold = icon("importing.unfold", Feather.CHEVRONS_DOWN);
        unfold.setOnAction(_ -> list.foldAll(true));
        onlyGuessed.setId("import-guessed");
        onlyGuessed.selectedProperty().subscribe((_, only) -> list.onlyGuessed(only));
        var tools = new FlowPane(move, undo, fold, unfold, onlyGuessed);
        tools.getStyleClass().add("preview-tools");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(tools, list);
    }

    private static Button icon(String key, Feather icon) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("button-icon");
        button.setAccessibleText(Texts.of(key));
        button.setTooltip(new Tooltip(Texts.of(key)));
        return button;
    }

    void show(IncomingModel file) {
        if (list.file() != file) {
            undo.disableProperty().unbind();
            undo.disableProperty().bind(file.moved().not());
            onlyGuessed.setSelected(false);
        }
        long guessed =
                file.intake().get().placed().values().stream()
                        .filter(Placed.BY_DISTANCE::equals)
                        .count();
        onlyGuessed.setText(Texts.of("importing.guessed", guessed));
        var shown = guessed > 0 || onlyGuessed.isSelected();
        onlyGuessed.setVisible(shown);
        onlyGuessed.setManaged(shown);
        list.show(file);
    }

    void refresh() {
        list.fill();
    }

    void focus() {
        list.requestFocus();
    }
}
