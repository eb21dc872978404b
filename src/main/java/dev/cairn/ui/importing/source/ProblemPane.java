// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.source;

import dev.cairn.format.Problem;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.Words;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.TextCell;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// All that is wrong in a file, and the lines that the chosen one is about.
public final class ProblemPane extends VBox {
    private final ListView<Problem> list = new ListView<>();
    private final Label where = Labels.caption("");
    private final SourceView source = new SourceView();
    private final Function<String, Optional<String>> text;

    /// @param text what a file holds, by the name that problems give it
    public ProblemPane(Function<String, Optional<String>> text) {
        this.text = text;
        getStyleClass().add("preview-problems");
        list.setId("import-problems");
        list.setAccessibleText(Texts.of("importing.problems"));
        list.setCellFactory(_ -> cell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        where.setLabelFor(source);
        getChildren().addAll(list, where, source);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    public void show(List<Problem> problems) {
        if (!list.getItems().equals(problems)) {
            list.getItems().setAll(problems);
            list.getSelectionModel().selectFirst();
        }
    }

    private void show(Problem problem) {
        if (problem == null) {
            where.setText("");
            source.say("");
            return;
        }
        var content = text.apply(problem.file());
        if (problem.line() == 0 || content.isEmpty()) {
            where.setText(problem.file());
            source.say(Texts.of("importing.source.none"));
        } else {
            where.setText(
                    Texts.of(
                            "importing.source.where",
                            problem.file(),
                            problem.line(),
                            problem.column()));
            source.show(Excerpt.around(content.get(), problem.line(), problem.column()));
        }
    }

    private static ListCell<Problem> cell() {
        var cell = new TextCell<Problem>(problem -> Excerpt.shown(problem.in(Words.now())));
        cell.getStyleClass().add("problem-text");
        return cell;
    }
}
