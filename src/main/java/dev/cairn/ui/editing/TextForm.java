// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.editing.draft.Finding;
import dev.cairn.ui.editing.draft.Finding.Field;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Labelled fields over a draft. What is typed goes to the draft at once, and what else changes the
/// draft comes back by [#refresh]. What is wrong is said below its field.
class TextForm extends VBox {
    private final List<Runnable> refreshing = new ArrayList<>();
    private final Map<Field, FieldBox> boxes = new EnumMap<>(Field.class);
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

    /// Says each below its field.
    ///
    /// @return those that no field here is about
    final List<Finding> say(List<Finding> findings) {
        boxes.forEach(
                (field, box) ->
                        box.say(findings.stream().filter(each -> each.field() == field).toList()));
        return findings.stream().filter(each -> !boxes.containsKey(each.field())).toList();
    }

    /// The control that mends such a finding; the title where there is none.
    final Optional<Node> control(Field field) {
        return Optional.ofNullable(boxes.getOrDefault(field, boxes.get(Field.TITLE)))
                .map(FieldBox::control);
    }

    final TextField line(Field field, String label, Supplier<String> now, Consumer<String> typed) {
        var line = new TextField();
        add(field, label, line);
        bind(line, now, typed);
        return line;
    }

    final TextArea area(
            Field field, String label, int rows, Supplier<String> now, Consumer<String> typed) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(area, event));
        add(field, label, area);
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
            Field field,
            String label,
            int rows,
            Supplier<List<String>> now,
            Consumer<List<String>> typed) {
        return area(
                field,
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

    final void add(Field field, String text, Node control) {
        var label = Labels.caption(text);
        label.setLabelFor(control);
        getChildren().add(box(field, () -> control, label, control));
    }

    /// A part of the form, below which is said what is wrong with the field.
    ///
    /// @param control the one that mends what is wrong
    final VBox box(Field field, Supplier<Node> control, Node... children) {
        var box = new FieldBox(control, children);
        boxes.put(field, box);
        return box;
    }

    final Label muted(String text) {
        var label = Labels.prose(text);
        label.getStyleClass().add("type-muted");
        getChildren().add(label);
        return label;
    }
}
