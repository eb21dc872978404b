// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

import java.util.List;

/// Sentences below each other, as long as they may be.
final class SentenceList extends ListView<String> {
    SentenceList(String name) {
        getStyleClass().add("preview-sentences");
        setAccessibleText(name);
        setCellFactory(_ -> new SentenceCell());
    }

    void show(List<String> sentences) {
        if (!getItems().equals(sentences)) {
            getItems().setAll(sentences);
        }
    }

    private static final class SentenceCell extends ListCell<String> {
        private SentenceCell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(String sentence, boolean empty) {
            super.updateItem(sentence, empty);
            setText(empty ? null : sentence);
        }
    }
}
