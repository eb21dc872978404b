// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps;

import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Links and files that show a skill, with the grade that comes of them.
final class ProofList extends VBox {
    private final RoadmapsModel model;
    private final Label grade = Labels.prose("");
    private final VBox links = new VBox();
    private final TextField field = new TextField();
    private final Label problem = Labels.prose(Texts.of("roadmaps.detail.proof.wrong"));
    private SkillId skill;

    ProofList(RoadmapsModel model) {
        this.model = model;
        getStyleClass().add("proof-list");
        field.setId("proof-field");
        field.setPromptText(Texts.of("roadmaps.detail.proof.prompt"));
        field.setAccessibleText(Texts.of("roadmaps.detail.proof"));
        field.setOnAction(_ -> add());
        HBox.setHgrow(field, Priority.ALWAYS);
        var add = new Button(Texts.of("roadmaps.detail.proof.add"));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        problem.getStyleClass().add("problem-text");
        hideProblem();
        getChildren().addAll(grade, links, line(field, add), problem);
    }

    void show(SkillDetail detail) {
        if (!detail.skill().id().equals(skill)) {
            field.clear();
            hideProblem();
        }
        skill = detail.skill().id();
        grade.setText(
                Texts.of(
                        detail.evidence()
                                .map(found -> "evidence." + found.word())
                                .orElse("evidence.none")));
        links.getChildren().setAll(detail.record().proofs().stream().map(this::row).toList());
    }

    private HBox row(String proof) {
        var link = new Hyperlink(proof);
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(_ -> model.openProof(proof));
        HBox.setHgrow(link, Priority.ALWAYS);
        link.setMaxWidth(Double.MAX_VALUE);
        var remove = new Button(null, new FontIcon(Feather.X));
        remove.getStyleClass().addAll("button-icon", "flat", "small");
        remove.setAccessibleText(Texts.of("roadmaps.detail.proof.remove", proof));
        remove.setOnAction(_ -> model.removeProof(skill, proof));
        return line(link, remove);
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(nodes);
        line.getStyleClass().add("proof-line");
        return line;
    }

    private void add() {
        if (model.addProof(skill, field.getText())) {
            field.clear();
            hideProblem();
        } else {
            problem.setVisible(true);
            problem.setManaged(true);
        }
    }

    private void hideProblem() {
        problem.setVisible(false);
        problem.setManaged(false);
    }
}
