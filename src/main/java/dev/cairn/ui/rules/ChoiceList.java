// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.rules;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.SkillSearch;
import dev.cairn.ui.rules.form.ChoiceRow;
import dev.cairn.ui.rules.form.SkillRow;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every choice with its skills, and a button for one more.
final class ChoiceList extends VBox {
    private final RuleModel model;
    private final VBox choices = new VBox();
    private final Map<ChoiceRow, Node> views = new HashMap<>();

    ChoiceList(RuleModel model) {
        this.model = model;
        getStyleClass().add("rule-choices");
        choices.getStyleClass().add("rule-choices");
        var add = new Button(Texts.of("rules.choice.add"));
        add.setOnAction(_ -> views.get(model.form().addChoice()).requestFocus());
        getChildren().addAll(choices, add);
        model.form().choices().subscribe(this::fill);
        fill();
    }

    private void fill() {
        choices.getChildren()
                .setAll(
                        model.form().choices().stream()
                                .map(choice -> views.computeIfAbsent(choice, this::view))
                                .toList());
    }

    private Node view(ChoiceRow choice) {
        var title = Fields.text(choice.title(), Texts.of("rules.choice.title"));
        title.setPromptText(Texts.of("rules.choice.title"));
        HBox.setHgrow(title, Priority.ALWAYS);
        var atLeast =
                Fields.number(
                        choice.atLeast(),
                        Texts.of("rules.choice.at-least"),
                        Texts.of("rules.choice.of-these"));
        var words = Labels.body(Texts.of("rules.choice.at-least"));
        words.setMinWidth(USE_PREF_SIZE);
        atLeast.setMinWidth(USE_PREF_SIZE);
        var remove =
                Fields.remove(
                        choice.title().text().get(), () -> model.form().choices().remove(choice));
        var head = new HBox(title, words, atLeast, remove);
        head.getStyleClass().add("link-row");
        var view =
                new VBox(
                        head,
                        Fields.problem(choice.title().problem()),
                        Fields.problem(choice.atLeast().problem()),
                        new SkillTable(choice.skills(), List.of()),
                        new SkillSearch(
                                Texts.of("rules.choice.search"),
                                found ->
                                        model.find(
                                                found,
                                                choice.skills().stream()
                                                        .map(SkillRow::skill)
                                                        .toList(),
                                                false),
                                skill -> model.form().addTo(choice, skill)));
        view.getStyleClass().add("rule-choice");
        return view;
    }
}
