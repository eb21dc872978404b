// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.advice;

import dev.cairn.career.advice.Question;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The questions, each of which may be skipped.
final class QuestionsCard extends VBox {
    private final AdviceModel model;
    private final List<ToggleGroup> groups = new ArrayList<>();

    QuestionsCard(AdviceModel model) {
        this.model = model;
        getStyleClass().addAll("card", "questions");
        var note = Labels.prose(Texts.of("advice.questions.note"));
        note.getStyleClass().add("type-muted");
        getChildren().setAll(Labels.section(Texts.of("advice.questions")), note);
        model.advice().questions().forEach(question -> getChildren().add(choices(question)));
        var time = model.advice().time();
        var answers = model.answers();
        getChildren()
                .addAll(
                        new AmountField(
                                "hours",
                                time.hoursPerWeek(),
                                answers.hoursPerWeek(),
                                model::hoursPerWeek),
                        new AmountField("months", time.months(), answers.months(), model::months));
    }

    /// The keyboard begins at the first question.
    void focus() {
        if (!groups.isEmpty()
                && groups.getFirst().getSelectedToggle() instanceof RadioButton chosen) {
            chosen.requestFocus();
        }
    }

    private VBox choices(Question question) {
        var group = new ToggleGroup();
        groups.add(group);
        var text = Labels.prose(question.text());
        text.getStyleClass().add("question-text");
        var box = new VBox(text);
        box.getStyleClass().add("question");
        var chosen = Optional.ofNullable(model.answers().chosen().get(question.id()));
        for (var option : question.options()) {
            box.getChildren()
                    .add(choice(question, Optional.of(option.id()), option.text(), chosen, group));
        }
        var skip = Texts.of("advice.skip");
        box.getChildren().add(choice(question, Optional.empty(), skip, chosen, group));
        return box;
    }

    private RadioButton choice(
            Question question,
            Optional<String> option,
            String text,
            Optional<String> chosen,
            ToggleGroup group) {
        var button = new RadioButton(text);
        button.setId("answer-" + question.id() + "-" + option.orElse("none"));
        button.setAccessibleText(Texts.of("advice.answer.spoken", question.text(), text));
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setSelected(option.equals(chosen));
        button.selectedProperty()
                .subscribe(
                        (_, now) -> {
                            if (now) {
                                model.answer(question.id(), option);
                            }
                        });
        return button;
    }
}
