// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.rules;

import dev.cairn.progress.Evidence;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.SkillSearch;
import dev.cairn.ui.rules.SkillTable.Column;
import dev.cairn.ui.rules.form.SkillRow;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.List;
import java.util.stream.Stream;

/// Every part of a rule, one below the other.
final class RulePane extends VBox {
    private static final Column WEIGHT =
            new Column(
                    "rules.weight",
                    "weight-column",
                    row ->
                            Fields.number(
                                    row.weight(),
                                    Texts.of("rules.weight.spoken", row.title()),
                                    "%"));
    private static final Column BLOCKER =
            new Column("rules.blocker", "blocker-column", RulePane::blocker);
    private static final Column EVIDENCE =
            new Column("rules.evidence", "evidence-column", RulePane::evidence);
    private static final Column PROOF =
            new Column("rules.proof", "evidence-column", RulePane::proof);

    private final RuleModel model;

    RulePane(RuleModel model) {
        this.model = model;
        getStyleClass().add("rule-pane");
        var form = model.form();
        getChildren()
                .addAll(
                        part("rules.shares", new ShareGrid(form.shares())),
                        part(
                                "careers.must",
                                Fields.problem(form.mustProblem()),
                                new SkillTable(form.must(), List.of(WEIGHT, BLOCKER, EVIDENCE)),
                                new SkillSearch(
                                        Texts.of("rules.must.search"),
                                        words -> model.find(words, weighed(), false),
                                        form::addMust)),
                        part("rules.choices", new ChoiceList(model)),
                        part(
                                "careers.plus",
                                new SkillTable(form.plus(), List.of(WEIGHT)),
                                new SkillSearch(
                                        Texts.of("rules.plus.search"),
                                        words -> model.find(words, weighed(), false),
                                        form::addPlus)),
                        part(
                                "careers.portfolio",
                                new SkillTable(form.portfolio(), List.of(PROOF)),
                                new SkillSearch(
                                        Texts.of("rules.project.search"),
                                        words -> model.find(words, named(form.portfolio()), true),
                                        form::addProject)),
                        part("rules.keeps", fading()));
    }

    private List<SkillId> weighed() {
        return Stream.concat(model.form().must().stream(), model.form().plus().stream())
                .map(SkillRow::skill)
                .toList();
    }

    private static List<SkillId> named(List<SkillRow> rows) {
        return rows.stream().map(SkillRow::skill).toList();
    }

    private static Node part(String titleKey, Node... nodes) {
        var part = new VBox(Labels.section(Texts.of(titleKey)));
        var note = Labels.prose(Texts.of(titleKey.replaceFirst("^careers", "rules") + ".note"));
        note.getStyleClass().add("type-muted");
        part.getChildren().add(note);
        part.getChildren().addAll(nodes);
        part.getStyleClass().add("rule-part");
        return part;
    }

    private Node fading() {
        var form = model.form();
        var keeps = Fields.text(form.keeps(), Texts.of("rules.keeps.spoken"));
        keeps.setPromptText(Texts.of("rules.keeps.prompt"));
        keeps.setPrefColumnCount(9);
        var counts = new CheckBox(Texts.of("rules.keeps.counts"));
        counts.selectedProperty().bindBidirectional(form.fadedCounts());
        counts.disableProperty().bind(form.keeps().text().map(String::isBlank));
        var line = new HBox(keeps, counts);
        line.getStyleClass().add("rule-line");
        var part = new VBox(line, Fields.problem(form.keeps().problem()));
        part.getStyleClass().add("rule-fading");
        return part;
    }

    private static Node blocker(SkillRow row) {
        var box = new CheckBox();
        box.setAccessibleText(Texts.of("rules.blocker.spoken", row.title()));
        box.selectedProperty().bindBidirectional(row.blocker());
        return box;
    }

    private static Node evidence(SkillRow row) {
        var box = new ChoiceBox<Evidence>();
        box.getItems().setAll(Evidence.values());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Evidence evidence) {
                        return Texts.of("rules.evidence." + evidence.word());
                    }

                    @Override
                    public Evidence fromString(String text) {
                        throw new UnsupportedOperationException("one chooses, never types");
                    }
                });
        box.setAccessibleText(Texts.of("rules.evidence.spoken", row.title()));
        box.valueProperty().bindBidirectional(row.evidence());
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private static Node proof(SkillRow row) {
        var box = new CheckBox(Texts.of("rules.proof.wanted"));
        box.setAccessibleText(Texts.of("rules.proof.spoken", row.title()));
        box.setSelected(row.evidence().get() == Evidence.PROVED);
        box.setOnAction(
                _ -> row.evidence().set(box.isSelected() ? Evidence.PROVED : Evidence.CLAIMED));
        return box;
    }
}
