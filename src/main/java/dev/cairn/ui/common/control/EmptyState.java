// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.control;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What an empty place says: what will be there, and the one thing to do.
public final class EmptyState extends VBox {
    public EmptyState(String what) {
        getStyleClass().add("empty-state");
        getChildren().add(Labels.prose(what));
    }

    public EmptyState(String what, String verb, Runnable action) {
        this(what);
        var button = new Button(verb);
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
    }
}
