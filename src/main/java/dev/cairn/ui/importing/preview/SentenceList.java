// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.ui.common.control.TextCell;

import javafx.scene.control.ListView;

import java.util.List;

/// Sentences below each other, as long as they may be.
final class SentenceList extends ListView<String> {
    SentenceList(String name) {
        getStyleClass().add("preview-sentences");
        setAccessibleText(name);
        setCellFactory(_ -> new TextCell<>(sentence -> sentence));
    }

    void show(List<String> sentences) {
        if (!getItems().equals(sentences)) {
            getItems().setAll(sentences);
        }
    }
}
