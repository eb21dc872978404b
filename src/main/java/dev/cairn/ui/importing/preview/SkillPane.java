// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.format.draft.Item.Placed;
import dev.cairn.ui.common.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The tree as it will be, and what can be changed in it.
final class SkillPane extends VBox {
    private final SkillList list;
    private final Button move = new Button(Texts.of("importing.move"));
    private final Button undo = new Button(Texts.of("importing.move.undo"));
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
        var fold = new Button(Texts.of("importing.fold"));
        fold.setOnAction(_ -> list.foldAll(false));
        var unfold = new Button(Texts.of("importing.unfold"));
        unfold.setOnAction(_ -> list.foldAll(true));
        onlyGuessed.setId("import-guessed");
        onlyGuessed.selectedProperty().subscribe((_, only) -> list.onlyGuessed(only));
        var tools = new FlowPane(move, undo, fold, unfold, onlyGuessed);
        tools.getStyleClass().add("preview-tools");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(tools, list);
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
