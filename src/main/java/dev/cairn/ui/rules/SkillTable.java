// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.rules;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.rules.form.SkillRow;

import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import java.util.List;
import java.util.function.Function;

/// Skills as rows, with what stands beside each in columns, and a button that takes it out.
final class SkillTable extends GridPane {
    /// @param style the style class of its title, which says how wide it is
    /// @param cell gives the control of a row
    record Column(String titleKey, String style, Function<SkillRow, Node> cell) {}

    private final ObservableList<SkillRow> rows;
    private final List<Column> columns;

    SkillTable(ObservableList<SkillRow> rows, List<Column> columns) {
        this.rows = rows;
        this.columns = columns;
        getStyleClass().add("rule-table");
        var title = new ColumnConstraints();
        title.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(title);
        columns.forEach(_ -> getColumnConstraints().add(fixed()));
        var remove = fixed();
        remove.setHalignment(HPos.RIGHT);
        getColumnConstraints().add(remove);
        rows.subscribe(this::fill);
        fill();
    }

    private static ColumnConstraints fixed() {
        var column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        column.setHgrow(Priority.NEVER);
        return column;
    }

    private void fill() {
        getChildren().clear();
        if (rows.isEmpty()) {
            return;
        }
        for (int column = 0; column < columns.size(); column++) {
            var title = Labels.caption(Texts.of(columns.get(column).titleKey()));
            title.getStyleClass().add(columns.get(column).style());
            add(title, column + 1, 0);
        }
        for (int index = 0; index < rows.size(); index++) {
            add(rows.get(index), 1 + 2 * index);
        }
    }

    private void add(SkillRow row, int line) {
        var title = Labels.prose(row.title());
        title.setMaxWidth(Double.MAX_VALUE);
        add(title, 0, line);
        for (int column = 0; column < columns.size(); column++) {
            add(columns.get(column).cell().apply(row), column + 1, line);
        }
        add(Fields.remove(row.title(), () -> remove(row)), columns.size() + 1, line);
        add(
                Fields.problem(
                        row.problem()
                                .flatMap(
                                        own ->
                                                own.isEmpty()
                                                        ? row.weight().problem()
                                                        : row.problem())),
                0,
                line + 1,
                columns.size() + 2,
                1);
    }

    /// The focus goes to the next row's button, so that one can go on by keys.
    private void remove(SkillRow row) {
        var index = rows.indexOf(row);
        rows.remove(row);
        var buttons = lookupAll(".button-icon").stream().toList();
        if (!buttons.isEmpty()) {
            buttons.get(Math.min(index, buttons.size() - 1)).requestFocus();
        }
    }
}
