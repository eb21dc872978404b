// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.doubt;

import dev.cairn.format.Intake.Candidate;
import dev.cairn.format.Intake.Doubt;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.Words;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.Optional;

/// A skill that may be one that is known: what it may be, how likely, and why.
final class DoubtRow extends VBox {
    private final Decisions decisions;
    private final Label title = Labels.wrapping(Labels.styled("", "doubt-title"));
    private final ComboBox<Meaning> box = new ComboBox<>();
    private final Button decide = new Button(Texts.of("importing.review.decide"));
    private final Label why = Labels.wrapping(Labels.caption(""));
    private Doubt doubt;
    private boolean showing;

    DoubtRow(Decisions decisions) {
        this.decisions = decisions;
        getStyleClass().add("doubt-row");
        box.getStyleClass().add("doubt-choice");

        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Meaning meaning) {
                        return meaning == null ? "" : words(meaning);
                    }

                    @Override
                    public Meaning fromString(String text) {
                        throw new UnsupportedOperationException("nothing is typed here");
                    }
                });
        box.setButtonCell(new MeaningCell());
        box.valueProperty().subscribe(this::chosen);
        HBox.setHgrow(box, Priority.ALWAYS);
        decide.getStyleClass().add("doubt-decide");
        decide.setMinWidth(USE_PREF_SIZE);
        decide.setOnAction(_ -> box.getValue().skill(doubt).ifPresent(this::decide));
        var choice = decisions.atOnce() ? new HBox(box) : new HBox(box, decide);
        choice.getStyleClass().add("link-row");
        getChildren().addAll(title, choice, why);
    }

    private void decide(SkillId as) {
        decisions.decide(doubt, Optional.of(as));
    }

    void show(Doubt next) {
        showing = true;
        doubt = next;
        title.setText(doubt.title());
        box.setAccessibleText(Texts.of("importing.doubt.what", doubt.title()));
        decide.setAccessibleText(Texts.of("importing.review.decide.spoken", doubt.title()));
        var all = Meaning.of(doubt, decisions.atOnce());
        box.getItems().setAll(all);
        box.setValue(Meaning.decided(all, doubt, decisions.of(doubt)));
        say();
        showing = false;
    }

    /// Lets one choose by the keys.
    void choose() {
        box.requestFocus();
        box.show();
    }

    private void chosen(Meaning meaning) {
        if (!showing && meaning != null) {
            if (decisions.atOnce()) {
                decisions.decide(doubt, meaning.skill(doubt));
            }
            say();
        }
    }

    private void say() {
        why.setText(words(box.getValue().candidate().orElse(doubt.likely().getFirst())));
    }

    private String words(Candidate likely) {
        return Texts.of(
                "importing.doubt.why",
                Math.round(likely.score() * 100),
                likely.why().in(Words.now()));
    }

    private String words(Meaning meaning) {
        return meaning.candidate()
                .map(likely -> Texts.of("importing.doubt.same", decisions.title(likely.skill())))
                .orElseGet(
                        () ->
                                Texts.of(
                                        meaning.isOpen()
                                                ? "importing.doubt.later"
                                                : "importing.doubt.own"));
    }

    /// Whole in its tooltip, where it is too long.
    private final class MeaningCell extends ListCell<Meaning> {
        @Override
        protected void updateItem(Meaning meaning, boolean empty) {
            super.updateItem(meaning, empty);
            setText(empty || meaning == null ? null : words(meaning));
            setTooltip(getText() == null ? null : new Tooltip(getText()));
        }
    }
}
