// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import dev.cairn.roadmap.search.Span;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;

/// A text in which some stretches stand out. Style classes `marked-text`, and `mark` for those.
final class MarkedText extends TextFlow {
    MarkedText() {
        getStyleClass().add("marked-text");
    }

    void show(String text, List<Span> marks) {
        var parts = new ArrayList<Node>();
        int at = 0;
        for (var mark : marks) {
            add(parts, text.substring(at, mark.from()), "plain");
            add(parts, text.substring(mark.from(), mark.to()), "mark");
            at = mark.to();
        }
        add(parts, text.substring(at), "plain");
        getChildren().setAll(parts);
    }

    private static void add(List<Node> parts, String text, String style) {
        if (!text.isEmpty()) {
            var part = new Text(text);
            part.getStyleClass().add(style);
            parts.add(part);
        }
    }
}
