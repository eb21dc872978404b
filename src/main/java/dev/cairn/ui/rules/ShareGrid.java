// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.rules;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.rules.form.Shares;
import dev.cairn.ui.rules.form.TypedField;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// The shares that the verdicts ask: a row for each verdict.
final class ShareGrid extends GridPane {
    private int line = 1;

    ShareGrid(Shares shares) {
        getStyleClass().add("rule-table");
        var rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        getColumnConstraints()
                .addAll(
                        new ColumnConstraints(),
                        new ColumnConstraints(),
                        new ColumnConstraints(),
                        rest);
        addRow(0, title("careers.verdict"), title("careers.must"), title("careers.plus"));
        row("ALMOST", shares.almostMust(), null);
        row("READY", shares.readyMust(), shares.readyPlus());
        row("STRONG", shares.strongMust(), shares.strongPlus());
    }

    private static Label title(String key) {
        var title = Labels.caption(Texts.of(key));
        title.getStyleClass().add("share-column");
        return title;
    }

    private void row(String verdict, TypedField must, TypedField plus) {
        var name = Texts.of("verdict." + verdict);
        add(Labels.body(name), 0, line);
        add(field(must, name, "careers.must"), 1, line);
        if (plus != null) {
            add(field(plus, name, "careers.plus"), 2, line);
        }
        add(Fields.problem(must.problem()), 0, line + 1, 4, 1);
        if (plus != null) {
            add(Fields.problem(plus.problem()), 0, line + 2, 4, 1);
        }
        line += 3;
    }

    private static Node field(TypedField field, String verdict, String part) {
        return Fields.number(field, Texts.of("rules.share.spoken", verdict, Texts.of(part)), "%");
    }
}
