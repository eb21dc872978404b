// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.palette;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A name in which the letters that were found stand out.
final class MarkedText extends TextFlow {
    /// @param styleClass of the whole
    MarkedText(String styleClass) {
        getStyleClass().add(styleClass);
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxHeight(Region.USE_PREF_SIZE);
    }

    void show(String name, Query query) {
        getChildren().clear();
        var marks = new int[query.letters().length];
        var found = new Letters(name).find(query, marks) >> 8 < Letters.NOT_FOUND;
        int at = 0;
        for (int next = 0; found && next < marks.length; ) {
            int end = next + 1;
            while (end < marks.length && marks[end] == marks[end - 1] + 1) {
                end++;
            }
            add(name.substring(at, marks[next]), "palette-plain");
            at = marks[end - 1] + 1;
            add(name.substring(marks[next], at), "palette-found");
            next = end;
        }
        add(name.substring(at), "palette-plain");
    }

    private void add(String part, String styleClass) {
        if (!part.isEmpty()) {
            var text = new Text(part);
            text.getStyleClass().add(styleClass);
            getChildren().add(text);
        }
    }
}
