// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing;

import dev.cairn.format.Intake.Candidate;
import dev.cairn.format.Intake.Doubt;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.Words;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A skill that may be one that is known: what it may be, how likely, and why. Until something is
/// chosen it is its own, and can be decided later.
final class DoubtRow extends VBox {
    DoubtRow(Doubt doubt, Catalog catalog, Map<SkillId, SkillId> decided) {
        getStyleClass().add("preview-doubt");
        var choices = new ArrayList<Optional<Candidate>>();
        choices.add(Optional.empty());
        doubt.likely().forEach(likely -> choices.add(Optional.of(likely)));
        var box = box(choices, catalog);
        box.setAccessibleText(Texts.of("importing.doubt.what", doubt.title()));
        box.setMaxWidth(Double.MAX_VALUE);
        var why = Labels.caption("");
        why.setWrapText(true);
        box.valueProperty()
                .subscribe(
                        chosen -> {
                            chosen.ifPresentOrElse(
                                    likely -> decided.put(doubt.skill(), likely.skill()),
                                    () -> decided.remove(doubt.skill()));
                            why.setText(words(chosen.orElse(doubt.likely().getFirst())));
                        });
        VBox.setVgrow(box, Priority.NEVER);
        getChildren().addAll(Labels.prose(doubt.title()), box, why);
    }

    private static String words(Candidate likely) {
        return Texts.of(
                "importing.doubt.why",
                Math.round(likely.score() * 100),
                likely.why().in(Words.now()));
    }

    private static ComboBox<Optional<Candidate>> box(
            List<Optional<Candidate>> choices, Catalog catalog) {
        var box = new ComboBox<Optional<Candidate>>();
        box.getItems().setAll(choices);
        box.setValue(Optional.empty());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<Candidate> choice) {
                        return choice.map(
                                        likely ->
                                                Texts.of(
                                                        "importing.doubt.same",
                                                        catalog.skill(likely.skill()).title()))
                                .orElse(Texts.of("importing.doubt.own"));
                    }

                    @Override
                    public Optional<Candidate> fromString(String text) {
                        throw new UnsupportedOperationException("nothing is typed here");
                    }
                });
        return box;
    }
}
