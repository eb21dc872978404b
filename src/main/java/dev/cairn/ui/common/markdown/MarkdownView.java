// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.markdown;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;

import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/// Shows a text in Markdown: headings, paragraphs, lists, tasks, quotes, code, emphasis and links.
/// HTML in it is shown as it is written. Style class `markdown`.
public final class MarkdownView extends VBox {
    /// Deeper than anybody writes; what a machine nests deeper stays text.
    private static final int DEPTH = 24;

    private final Parser parser =
            Parser.builder()
                    .extensions(List.of(TaskListItemsExtension.create()))
                    .maxOpenBlockParsers(DEPTH)
                    .build();
    private final Consumer<URI> browser;
    private String shown = "";

    /// @param browser opens a link; it is only given `http` and `https`
    public MarkdownView(Consumer<URI> browser) {
        this.browser = browser;
        getStyleClass().add("markdown");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    public void show(String markdown) {
        if (markdown.equals(shown)) {
            return;
        }
        shown = markdown;
        setAccessibleText(markdown);
        getChildren().setAll(new Blocks(browser).of(parser.parse(markdown)));
    }
}
