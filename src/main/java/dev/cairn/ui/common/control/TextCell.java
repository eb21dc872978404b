// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.control;

import javafx.scene.control.ListCell;

import java.util.function.Function;

/// A row of text that wraps to the width of its list.
public final class TextCell<T> extends ListCell<T> {
    private final Function<T, String> text;

    public TextCell(Function<T, String> text) {
        this.text = text;
        setPrefWidth(0);
        setWrapText(true);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : text.apply(item));
    }
}
