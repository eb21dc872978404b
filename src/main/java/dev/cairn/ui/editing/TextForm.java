// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.ui.common.control.Labels;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Labelled fields over a draft. What is typed goes to the draft at once, and what else changes the
/// draft comes back by [#refresh].
class TextForm extends VBox {
    private final List<Runnable> refreshing = new ArrayList<>();
    private boolean filling;

    TextForm() {
        getStyleClass().add("edit-form");
    }

    /// Shows what the draft says now.
    final void refresh() {
        filling = true;
        refreshing.forEach(Runnable::run);
        filling = false;
    }

    final void onRefresh(Runnable show) {
        refreshing.add(show);
    }

    final boolean isFilling() {
        return filling;
    }

    final TextField line(String label, Supplier<String> now, Consumer<String> typed) {
        var field = new TextField();
        add(label, field);
        bind(field, now, typed);
        return field;
    }

    final TextArea area(String label, int rows, Supplier<String> now, Consumer<String> typed) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(area, event));
        add(label, area);
        bind(area, now, typed);
        return area;
    }

    /// Tab leads on, as it does everywhere else in the form.
    private static void leave(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// One text a line.
    final TextArea lines(
            String label, int rows, Supplier<List<String>> now, Consumer<List<String>> typed) {
        return area(
                label,
                rows,
                () -> String.join("\n", now.get()),
                text -> typed.accept(text.isEmpty() ? List.of() : List.of(text.split("\n", -1))));
    }

    final void bind(TextInputControl field, Supplier<String> now, Consumer<String> typed) {
        field.textProperty()
                .subscribe(
                        (_, text) -> {
                            if (!filling) {
                                typed.accept(text);
                            }
                        });
        onRefresh(
                () -> {
                    if (!now.get().equals(field.getText())) {
                        field.setText(now.get());
                    }
                });
    }

    final Label add(String text, Node control) {
        var label = Labels.caption(text);
        label.setLabelFor(control);
        var box = new VBox(label, control);
        box.getStyleClass().add("edit-field");
        getChildren().add(box);
        return label;
    }
}
