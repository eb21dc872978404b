// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.detail;

import dev.cairn.ui.common.control.Labels;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A titled part of the detail. Where it has nothing to show it takes no room.
class Block extends VBox {
    private final Label title;

    Block(String title, Node... parts) {
        this.title = Labels.wrapping(Labels.strong(title));
        getStyleClass().add("detail-block");
        getChildren().add(this.title);
        getChildren().addAll(parts);
    }

    /// The same with something at the end of the title's line.
    static Block headed(Node head, Node... parts) {
        var block = new Block("", parts);
        block.getChildren().set(0, head);
        return block;
    }

    final void setTitle(String text) {
        title.setText(text);
    }

    final void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
