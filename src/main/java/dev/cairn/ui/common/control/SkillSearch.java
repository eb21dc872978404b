// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.control;

import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Finds a skill by its name and adds it: Enter takes the first, Tab leads to the others.
public final class SkillSearch extends VBox {
    private final TextField field = new TextField();
    private final VBox results = new VBox();
    private final Function<String, List<Skill>> find;
    private final Consumer<SkillId> add;

    public SkillSearch(String prompt, Function<String, List<Skill>> find, Consumer<SkillId> add) {
        this.find = find;
        this.add = add;
        getStyleClass().add("skill-search");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().subscribe((_, _) -> show());
        field.setOnAction(
                _ -> find.apply(field.getText()).stream().findFirst().ifPresent(this::take));
        field.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                        field.clear();
                        event.consume();
                    }
                });
        getChildren().add(field);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void show() {
        var words = field.getText();
        var found = find.apply(words);
        results.getChildren().setAll(found.stream().map(this::result).toList());
        if (found.isEmpty()) {
            results.getChildren().setAll(Labels.prose(Texts.of("rules.search.none", words)));
        }
        if (words.isBlank()) {
            getChildren().setAll(field);
        } else if (getChildren().size() == 1) {
            getChildren().add(results);
        }
    }

    private Button result(Skill skill) {
        var button = new Button(skill.title(), new FontIcon(Feather.PLUS));
        button.getStyleClass().add("flat");
        button.setAccessibleText(Texts.of("rules.search.add", skill.title()));
        button.setOnAction(_ -> take(skill));
        return button;
    }

    private void take(Skill skill) {
        add.accept(skill.id());
        field.clear();
        field.requestFocus();
    }
}
