// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.format.table.TableFormat;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The columns of a table, each with its first cells and the choice what it holds.
final class ColumnPane extends ScrollPane {
    /// A table with more columns is hardly a roadmap.
    private static final int MOST = 60;

    private static final int LONGEST = 80;

    private final GridPane grid = new GridPane();
    private final List<ComboBox<Optional<String>>> boxes = new ArrayList<>();
    private IncomingModel file;
    private ColumnRoles shown;
    private boolean filling;

    ColumnPane() {
        setId("import-columns");
        setFitToWidth(true);
        getStyleClass().add("preview-scroll");
        grid.getStyleClass().add("preview-columns");
        var name = new ColumnConstraints();
        name.setPercentWidth(25);
        var role = new ColumnConstraints();
        var cells = new ColumnConstraints();
        cells.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(name, role, cells);
        setContent(new VBox(Labels.prose(Texts.of("importing.columns.what")), grid));
        ((VBox) getContent()).getStyleClass().add("preview");
    }

    void show(IncomingModel next) {
        var roles = next.columns();
        if (roles.isEmpty() || roles.get().equals(shown) && next == file) {
            return;
        }
        var same = next == file && shown != null && shown.guess().equals(roles.get().guess());
        file = next;
        shown = roles.get();
        if (!same) {
            build();
        }
        filling = true;
        for (int column = 0; column < boxes.size(); column++) {
            boxes.get(column).setValue(shown.role(column));
        }
        filling = false;
    }

    private void build() {
        grid.getChildren().clear();
        boxes.clear();
        grid.addRow(
                0,
                Labels.caption(Texts.of("importing.columns.column")),
                Labels.caption(Texts.of("importing.columns.role")),
                Labels.caption(Texts.of("importing.columns.cells")));
        int width = Math.min(shown.width(), MOST);
        for (int column = 0; column < width; column++) {
            var title = title(column);
            var box = box(column, title);
            boxes.add(box);
            grid.addRow(
                    column + 1,
                    Labels.wrapping(Labels.styled(title, "type-group")),
                    box,
                    cells(column));
        }
        if (shown.width() > MOST) {
            grid.add(
                    Labels.prose(Texts.of("importing.more", shown.width() - MOST)),
                    0,
                    width + 1,
                    3,
                    1);
        }
    }

    private String title(int column) {
        var name = shown.name(column);
        return name.isBlank() || name.equals(Integer.toString(column + 1))
                ? Texts.of("importing.columns.number", column + 1)
                : cut(name);
    }

    private Label cells(int column) {
        return Labels.wrapping(
                Labels.caption(
                        shown.cells(column).stream()
                                .filter(cell -> !cell.isBlank())
                                .map(ColumnPane::cut)
                                .collect(Collectors.joining(" · "))));
    }

    private static String cut(String cell) {
        var line = cell.strip().replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private ComboBox<Optional<String>> box(int column, String title) {
        var box = new ComboBox<Optional<String>>();
        box.setId("import-column-" + column);
        box.setAccessibleText(Texts.of("importing.columns.spoken", title));
        box.getItems().add(Optional.empty());
        TableFormat.roles().forEach(role -> box.getItems().add(Optional.of(role)));
        box.setVisibleRowCount(TableFormat.roles().size() + 1);
        box.setMinWidth(USE_PREF_SIZE);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<String> role) {
                        return role == null
                                ? ""
                                : Texts.of("importing.role." + role.orElse("none"));
                    }

                    @Override
                    public Optional<String> fromString(String text) {
                        throw new UnsupportedOperationException("nothing is typed here");
                    }
                });
        box.valueProperty()
                .subscribe(
                        (_, role) -> {
                            if (!filling && role != null) {
                                file.setRole(column, role);
                                show(file);
                            }
                        });
        return box;
    }
}
