// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.advice;

import dev.cairn.ui.common.Page;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Beside;
import dev.cairn.ui.common.control.PageHeader;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/// A sheet over the page in front: the questions and the skills to look over on the left, what they
/// lead to on the right.
public final class AdvicePage implements Page {
    private static final double QUESTIONS = 0.38;

    private final QuestionsCard questions;
    private final HBox view;

    /// @param close leads back to the page below
    public AdvicePage(AdviceModel model, Runnable close) {
        questions = new QuestionsCard(model);
        var usual = new UsualSkillsCard(model);
        var left = new AdviceColumn("answers");
        left.show(List.of(questions, usual));
        var right =
                new RankingPane(
                        model,
                        () -> {
                            left.reveal(usual);
                            usual.focus();
                        });
        var page = new VBox(header(close), columns(left, right.view()));
        page.getStyleClass().addAll("page", "advice");
        HBox.setHgrow(page, Priority.ALWAYS);
        view = new HBox(page);
        view.setId("advice");
        view.getStyleClass().add("page-ground");
        view.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        close.run();
                        event.consume();
                    }
                });
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        questions.focus();
    }

    private static Node header(Runnable close) {
        var button = new Button(Texts.of("advice.close"));
        button.setId("advice-close");
        button.setOnAction(_ -> close.run());
        return new PageHeader(Texts.of("advice.title"), button);
    }

    private static Node columns(Node left, Node right) {
        var columns = new Beside(left, right, QUESTIONS);
        columns.getStyleClass().add("advice-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        return columns;
    }
}
