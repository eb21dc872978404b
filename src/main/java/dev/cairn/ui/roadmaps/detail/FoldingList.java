// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.detail;

import dev.cairn.ui.common.Texts;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Function;

/// The first few of many rows, with a link that shows the rest. Rows are made when they are shown.
final class FoldingList<T> extends VBox {
    /// How many more one press brings, so that a press never takes long.
    private static final int MORE = 100;

    private final int few;
    private final Function<T, ? extends Node> row;
    private final Hyperlink more = new Hyperlink();
    private List<T> values = List.of();

    FoldingList(int few, Function<T, ? extends Node> row) {
        this.few = few;
        this.row = row;
        getStyleClass().add("folding-list");
        more.getStyleClass().add("quiet-link");
        more.setOnAction(_ -> add(MORE));
    }

    /// Shows other values, the first few of them again if `folded`.
    void show(List<T> next, boolean folded) {
        if (next.equals(values) && !folded) {
            return;
        }
        var open = folded ? few : Math.max(few, shown());
        values = List.copyOf(next);
        getChildren().clear();
        add(open);
    }

    private int shown() {
        return getChildren().size() - (getChildren().contains(more) ? 1 : 0);
    }

    private void add(int count) {
        var wasFocused = more.isFocused();
        getChildren().remove(more);
        int from = shown();
        int to = Math.min(values.size(), from + count);
        values.subList(from, to).stream().map(row).forEach(getChildren()::add);
        if (to < values.size()) {
            more.setText(Texts.of("roadmaps.detail.more", values.size() - to));
            getChildren().add(more);
        }
        if (wasFocused && from < to) {
            getChildren().get(from).requestFocus();
        }
    }
}
