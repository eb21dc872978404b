// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.markdown;

import dev.cairn.ui.common.control.Labels;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// The blocks of a text, one under the other.
final class Blocks {
    private final Inlines inlines;

    Blocks(Consumer<URI> browser) {
        inlines = new Inlines(browser);
    }

    /// A node for each block that stands right in the parent.
    List<Node> of(org.commonmark.node.Node parent) {
        var nodes = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            switch (child) {
                case Heading heading ->
                        nodes.add(flow(heading, "md-h" + Math.min(heading.getLevel(), 3)));
                case Paragraph paragraph -> nodes.add(flow(paragraph, "md-paragraph"));
                case BlockQuote quote -> nodes.add(box("md-quote", of(quote)));
                case ListBlock list -> nodes.add(list(list));
                case FencedCodeBlock code -> nodes.add(code(code.getLiteral()));
                case IndentedCodeBlock code -> nodes.add(code(code.getLiteral()));
                case HtmlBlock html -> nodes.add(literal(html.getLiteral()));
                case ThematicBreak _ -> nodes.add(new Separator());
                default -> {
                    // Link definitions are seen where they are used, task marks with their item.
                }
            }
        }
        return nodes;
    }

    private TextFlow flow(org.commonmark.node.Node block, String styleClass) {
        var flow = new TextFlow();
        flow.getStyleClass().add(styleClass);
        flow.getChildren().setAll(inlines.of(block));
        return flow;
    }

    private static TextFlow literal(String html) {
        var text = new Text(html.strip());
        text.getStyleClass().add("md-text");
        return new TextFlow(text);
    }

    private static Label code(String literal) {
        var label = Labels.wrapping(new Label(literal.stripTrailing()));
        label.getStyleClass().add("md-code-block");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private VBox list(ListBlock list) {
        var rows = new ArrayList<Node>();
        var number =
                list instanceof OrderedList ordered
                        ? Objects.requireNonNullElse(ordered.getMarkerStartNumber(), 1)
                        : 1;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            rows.add(row(mark(list, item, number++), box("md-item", of(item))));
        }
        return box("md-list", rows);
    }

    private static String mark(ListBlock list, org.commonmark.node.Node item, int number) {
        if (item.getFirstChild() instanceof TaskListItemMarker task) {
            return task.isChecked() ? "☑" : "☐";
        }
        return list instanceof BulletList ? "•" : number + ".";
    }

    private static HBox row(String mark, VBox content) {
        var label = new Label(mark);
        label.getStyleClass().add("md-mark");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(content, Priority.ALWAYS);
        var row = new HBox(label, content);
        row.getStyleClass().add("md-row");
        return row;
    }

    private static VBox box(String styleClass, List<? extends Node> nodes) {
        var box = new VBox();
        box.getStyleClass().add(styleClass);
        box.getChildren().setAll(nodes);
        return box;
    }
}
