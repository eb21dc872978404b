// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.advice;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// Cards below each other that scroll on their own.
final class AdviceColumn extends ScrollPane {
    private final VBox cards = new VBox();

    AdviceColumn(String id) {
        setId(id);
        getStyleClass().add("page-scroll");
        cards.getStyleClass().add("advice-column");
        setContent(cards);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
    }

    void show(List<Node> now) {
        cards.getChildren().setAll(now);
    }

    /// Scrolls so far that the card stands on top, where there is enough below it.
    void reveal(Node card) {
        applyCss();
        layout();
        var room = cards.getHeight() - getViewportBounds().getHeight();
        setVvalue(room <= 0 ? 0 : Math.clamp(card.getBoundsInParent().getMinY() / room, 0, 1));
    }
}
