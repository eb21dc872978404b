// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.progress.Status;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;

/// The name of a row: a figure, a part, or a skill, which can be ticked while a trial is on.
final class MatrixNameCell extends TableCell<Matrix.Row, Matrix.Row> {
    private final CareersModel model;
    private final Label name = Labels.body("");
    private final Hyperlink link = new Hyperlink();
    private final CheckBox box = new CheckBox();
    private final HBox row = new HBox();

    MatrixNameCell(CareersModel model) {
        this.model = model;
        name.setWrapText(true);
        link.setWrapText(true);
        link.getStyleClass().add("quiet-link");
        row.getStyleClass().add("link-row");
    }

    @Override
    protected void updateItem(Matrix.Row item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        switch (item) {
            case Matrix.Figure figure -> show(figure.name(), "type-caption");
            case Matrix.Heading heading -> show(heading.title(), "type-strong");
            case Matrix.Asked asked -> show(asked);
        }
    }

    private void show(String text, String style) {
        name.setText(text);
        name.getStyleClass().setAll("label", style);
        setGraphic(name);
    }

    private void show(Matrix.Asked asked) {
        link.setText(asked.skill().title());
        link.setOnAction(_ -> model.open(asked.skill().id()));
        if (model.trial().getValue() == null) {
            row.getChildren().setAll(link);
        } else {
            box.setSelected(asked.status() == Status.DONE);
            box.setAccessibleText(Texts.of("careers.suppose", asked.skill().title()));
            box.setOnAction(_ -> model.suppose(asked.skill().id()));
            row.getChildren().setAll(box, link);
        }
        setGraphic(row);
    }
}
