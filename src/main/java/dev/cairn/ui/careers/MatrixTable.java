// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Em;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import java.util.List;
import java.util.function.BiConsumer;

/// The matrix as a table that stays quick however many rows it has. A path's name and its figures
/// lead to the path, a skill's title to the skill.
final class MatrixTable extends TableView<Matrix.Row> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double NAME = 17.7;
    private static final double PATHS = 40;
    private static final double PATH = 6.85;

    private final CareersModel model;
    private final BiConsumer<PathStanding, Matrix.Topic> open;
    private List<String> paths = List.of();

    MatrixTable(CareersModel model, BiConsumer<PathStanding, Matrix.Topic> open) {
        this.model = model;
        this.open = open;
        setId("matrix");
        getStyleClass().addAll("matrix", "dense");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setRowFactory(_ -> row());
        setAccessibleText(Texts.of("careers.matrix"));
    }

    private static TableRow<Matrix.Row> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(Matrix.Row row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(HEADING, row instanceof Matrix.Heading);
            }
        };
    }

    void show(Matrix matrix) {
        var titles = matrix.standings().stream().map(each -> each.path().title()).toList();
        getItems().setAll(matrix.rows());
        if (!titles.equals(paths) || getColumns().isEmpty()) {
            paths = titles;
            columns(matrix.standings());
        } else {
            for (int index = 0; index < titles.size(); index++) {
                header(getColumns().get(index + 1), matrix.standings().get(index));
            }
        }
    }

    private void columns(List<PathStanding> standings) {
        var name = column();
        var asked = new Label(Texts.of("careers.asked"));
        name.minWidthProperty().bind(Em.of(asked, NAME));
        name.prefWidthProperty().bind(name.minWidthProperty());
        name.setGraphic(asked);
        name.setCellFactory(_ -> new MatrixNameCell(model));
        getColumns().setAll(List.of(name));
        for (int index = 0; index < standings.size(); index++) {
            var path = index;
            var column = column();
            column.minWidthProperty().bind(Em.of(asked, PATH));
            column.prefWidthProperty().bind(Em.of(asked, PATHS / standings.size()));
            header(column, standings.get(index));
            column.setCellFactory(_ -> new MatrixCell(path, this::follow));
            getColumns().add(column);
        }
    }

    private void follow(int path, Matrix.Topic topic) {
        model.sideBySide().stream().skip(path).findFirst().ifPresent(at -> open.accept(at, topic));
    }

    private void header(TableColumn<Matrix.Row, ?> column, PathStanding standing) {
        var link = new Hyperlink(standing.path().title());
        link.setId("path-" + standing.path().id());
        link.setWrapText(true);
        link.getStyleClass().add("path-name");
        link.setOnAction(_ -> open.accept(standing, Matrix.Topic.WHY));
        link.maxWidthProperty().bind(column.widthProperty().subtract(12));
        column.setGraphic(link);
    }

    private static TableColumn<Matrix.Row, Matrix.Row> column() {
        var column = new TableColumn<Matrix.Row, Matrix.Row>();
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        return column;
    }
}
