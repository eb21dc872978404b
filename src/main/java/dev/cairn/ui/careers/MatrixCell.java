// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.StatusMark;

import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;

import java.util.Optional;
import java.util.function.BiConsumer;

/// What one path says in a row: a figure that can be followed, or what it asks of a skill.
final class MatrixCell extends TableCell<Matrix.Row, Matrix.Row> {
    private static final PseudoClass OPEN_BLOCKER = PseudoClass.getPseudoClass("open-blocker");

    private final int path;
    private final Hyperlink figure = new Hyperlink();
    private final StatusMark mark = new StatusMark();
    private final Label words = Labels.caption("");
    private final HBox ask = new HBox(mark, words);
    private final Label nothing = Labels.caption(Figures.NOTHING);
    private Matrix.Topic topic = Matrix.Topic.WHY;

    MatrixCell(int path, BiConsumer<Integer, Matrix.Topic> follow) {
        this.path = path;
        figure.getStyleClass().add("quiet-link");
        figure.setOnAction(_ -> follow.accept(path, topic));
        ask.getStyleClass().add("link-row");
    }

    @Override
    protected void updateItem(Matrix.Row item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(null);
        if (empty || item == null) {
            return;
        }
        switch (item) {
            case Matrix.Figure row -> show(row);
            case Matrix.Heading _ -> setAccessibleText(null);
            case Matrix.Asked row -> show(row.asks().get(path));
        }
    }

    private void show(Matrix.Figure row) {
        var text = row.cells().get(path);
        if (text.equals(Figures.NOTHING)) {
            setGraphic(nothing);
            return;
        }
        topic = row.topic();
        figure.setText(text);
        setGraphic(figure);
    }

    private void show(Optional<Ask> asked) {
        if (asked.isEmpty()) {
            setGraphic(nothing);
            return;
        }
        var one = asked.get();
        mark.show(one.status(), one.proved());
        words.setText(words(one));
        words.pseudoClassStateChanged(OPEN_BLOCKER, one.sort() == Ask.Sort.BLOCKER && !one.isMet());
        setGraphic(ask);
    }

    private static String words(Ask ask) {
        return switch (ask.sort()) {
            case BLOCKER -> Texts.of("careers.cell.blocker", ask.weight());
            case MUST -> Texts.of("careers.cell.must", ask.weight());
            case PLUS -> Texts.of("careers.cell.plus", ask.weight());
            case CHOICE -> Texts.of("careers.cell.choice");
            case PROJECT -> Texts.of("careers.cell.project");
        };
    }
}
