// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.advice;

import dev.cairn.roadmap.Skill;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.collections.SetChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// The skills that people who answer so mostly have, to be looked over one by one.
final class UsualSkillsCard extends VBox {
    private final AdviceModel model;
    private final VBox boxes = new VBox();
    private final Button tick = new Button();
    private List<Skill> shown = List.of();

    UsualSkillsCard(AdviceModel model) {
        this.model = model;
        getStyleClass().addAll("card", "usual-skills");
        boxes.getStyleClass().add("boxes");
        tick.setId("tick-reviewed");
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.setOnAction(_ -> model.tickReviewed());
        var note = Labels.prose(Texts.of("advice.usual.note"));
        note.getStyleClass().add("type-muted");
        getChildren()
                .setAll(
                        Labels.wrapping(Labels.section(Texts.of("advice.usual"))),
                        note,
                        boxes,
                        tick);
        model.reviewed().addListener((SetChangeListener<Object>) _ -> count());
        model.view().subscribe(view -> show(view == null ? List.of() : view.usual()));
        count();
    }

    /// The keyboard goes on at the first box.
    void focus() {
        if (!boxes.getChildren().isEmpty()) {
            boxes.getChildren().getFirst().requestFocus();
        }
    }

    private void show(List<Skill> skills) {
        setVisible(!skills.isEmpty());
        setManaged(!skills.isEmpty());
        if (!skills.equals(shown)) {
            shown = skills;
            boxes.getChildren().setAll(skills.stream().map(this::box).toList());
        }
    }

    private CheckBox box(Skill skill) {
        var box = new CheckBox(skill.title());
        box.setId("review-" + skill.id());
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setSelected(model.reviewed().contains(skill.id()));
        box.selectedProperty()
                .subscribe(
                        (_, now) -> {
                            if (now) {
                                model.reviewed().add(skill.id());
                            } else {
                                model.reviewed().remove(skill.id());
                            }
                        });
        return box;
    }

    private void count() {
        var count = model.reviewed().size();
        tick.setText(Texts.of("advice.usual.tick", count));
        tick.setDisable(count == 0);
    }
}
