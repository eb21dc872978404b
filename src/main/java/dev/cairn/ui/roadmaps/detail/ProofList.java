// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.detail;

import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.TextLink;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// Links and files that show a skill, with the grade that comes of them.
final class ProofList extends VBox {
    private final DetailModel model;
    private final Label grade = Labels.prose("");
    private final VBox links = new VBox();
    private final TextField field = new TextField();
    private final Label problem = Labels.prose(Texts.of("roadmaps.detail.proof.wrong"));
    private SkillId skill;
    private List<String> proofs = List.of();

    ProofList(DetailModel model) {
        this.model = model;
        getStyleClass().add("proof-list");
        grade.getStyleClass().add("type-muted");
        links.getStyleClass().add("proof-links");
        field.setId("proof-field");
        field.setPromptText(Texts.of("roadmaps.detail.proof.prompt"));
        field.setAccessibleText(Texts.of("roadmaps.detail.proof"));
        field.setOnAction(_ -> add());
        field.textProperty().subscribe((_, _) -> hideProblem());
        field.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        var add = new Button(Texts.of("roadmaps.detail.proof.add"));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        problem.getStyleClass().add("problem-text");
        hideProblem();
        var line = new HBox(field, add);
        line.getStyleClass().add("proof-line");
        getChildren().addAll(grade, links, line, problem);
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
        if (!proofs.equals(detail.record().proofs())) {
            proofs = detail.record().proofs();
            links.getChildren().setAll(proofs.stream().map(this::row).toList());
        }
        links.setManaged(!proofs.isEmpty());
    }

    private HBox row(String proof) {
        var link = new TextFlow(new TextLink(proof, () -> model.openProof(proof)));
        HBox.setHgrow(link, Priority.ALWAYS);
        link.setMinWidth(0);
        var remove = new Button(null, new FontIcon(Feather.X));
        remove.getStyleClass().addAll("button-icon", "flat", "small");
        remove.setAccessibleText(Texts.of("roadmaps.detail.proof.remove", proof));
        remove.setTooltip(new Tooltip(remove.getAccessibleText()));
        remove.setOnAction(
                _ -> {
                    field.requestFocus();
                    model.removeProof(skill, proof);
                });
        var row = new HBox(link, remove);
        row.getStyleClass().add("proof-row");
        return row;
    }

    private void add() {
        if (model.addProof(skill, field.getText())) {
            field.clear();
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
