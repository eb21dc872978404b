// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.doubt;

import dev.cairn.format.Intake.Doubt;
import dev.cairn.ui.common.Texts;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import java.util.List;

/// The doubtful skills, each with the choice what it is. Enter or space opens that of the chosen
/// one.
public final class DoubtList extends ListView<Doubt> {
    private final Decisions decisions;

    public DoubtList(Decisions decisions) {
        this.decisions = decisions;
        setId("import-doubts");
        getStyleClass().add("doubt-list");
        setAccessibleText(Texts.of("importing.review"));
        setCellFactory(_ -> new DoubtCell());
        setOnKeyPressed(
                event -> {
                    if (event.getTarget() == this
                            && (event.getCode() == KeyCode.ENTER
                                    || event.getCode() == KeyCode.SPACE)) {
                        choose();
                        event.consume();
                    }
                });
    }

    public void show(List<Doubt> doubts) {
        if (getItems().equals(doubts)) {
            return;
        }
        int index = Math.max(0, getSelectionModel().getSelectedIndex());
        getItems().setAll(doubts);
        if (!doubts.isEmpty()) {
            getSelectionModel().select(Math.min(index, doubts.size() - 1));
        }
    }

    private void choose() {
        int index = getSelectionModel().getSelectedIndex();
        scrollTo(index);
        layout();
        lookupAll(".doubt-cell").stream()
                .filter(DoubtCell.class::isInstance)
                .map(DoubtCell.class::cast)
                .filter(cell -> cell.getIndex() == index && !cell.isEmpty())
                .findFirst()
                .ifPresent(cell -> cell.row.choose());
    }

    private final class DoubtCell extends ListCell<Doubt> {
        private final DoubtRow row = new DoubtRow(decisions);

        private DoubtCell() {
            getStyleClass().add("doubt-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Doubt doubt, boolean empty) {
            super.updateItem(doubt, empty);
            if (empty || doubt == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                row.show(doubt);
                setGraphic(row);
                setAccessibleText(doubt.title());
            }
        }
    }
}
