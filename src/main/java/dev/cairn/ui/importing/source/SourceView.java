// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.source;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.stream.Collectors;

/// The lines of a file around a place, the place marked.
final class SourceView extends ScrollPane {
    private static final PseudoClass PLACE = PseudoClass.getPseudoClass("place");

    private final VBox lines = new VBox();

    SourceView() {
        setId("import-source");
        getStyleClass().add("source-view");
        lines.getStyleClass().add("source-lines");
        setContent(lines);
        setFitToWidth(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(Excerpt excerpt) {
        if (excerpt.lines().isEmpty()) {
            say(Texts.of("importing.source.none"));
            return;
        }
        lines.getChildren().setAll(excerpt.lines().stream().map(SourceView::line).toList());
        setAccessibleText(
                excerpt.lines().stream()
                        .filter(Excerpt.Line::isPlace)
                        .map(
                                line ->
                                        Texts.of(
                                                "importing.source.spoken",
                                                line.number(),
                                                line.text(),
                                                line.marked()))
                        .collect(Collectors.joining()));
        setHvalue(0);
        setVvalue(0);
    }

    void say(String sentence) {
        lines.getChildren().setAll(Labels.prose(sentence));
        setAccessibleText(sentence);
    }

    private static Node line(Excerpt.Line line) {
        var number = Labels.styled(Integer.toString(line.number()), "source-number");
        var row = new HBox(number);
        row.getStyleClass().add("source-line");
        row.pseudoClassStateChanged(PLACE, line.isPlace());
        add(row, line.before(), "source-text");
        add(row, line.marked(), "source-mark");
        add(row, line.after(), "source-text");
        return row;
    }

    private static void add(HBox row, String text, String style) {
        if (!text.isEmpty()) {
            var label = new Label(text);
            label.getStyleClass().add(style);
            label.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(label);
        }
    }
}
