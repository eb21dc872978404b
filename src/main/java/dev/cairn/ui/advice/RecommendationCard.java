// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.advice;

import dev.cairn.career.advice.Recommendation;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is said of one path: its place, the steps to it in turn, and what speaks for and against.
final class RecommendationCard extends VBox {
    private static final PseudoClass FITS = PseudoClass.getPseudoClass("fits");
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    private final Hyperlink show = new Hyperlink(Texts.of("advice.show"));

    RecommendationCard(int rank, Recommendation one, Runnable open) {
        getStyleClass().addAll("card", "recommendation");
        setId("advice-" + one.path().id());
        var title = Labels.wrapping(Labels.strong(one.path().title()));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        show.setId("show-" + one.path().id());
        show.setAccessibleText(show.getText() + ": " + one.path().title());
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(_ -> open.run());
        var head = new HBox(Labels.styled(Integer.toString(rank), "rank"), title, show);
        head.getStyleClass().add("recommendation-head");
        var steps = new VBox();
        steps.getStyleClass().add("steps");
        var first = true;
        for (var step : one.steps()) {
            steps.getChildren().add(step(step, one.steps().size() > 1, first));
            first = false;
        }
        getChildren().setAll(head, steps);
        one.reasonsFor().forEach(reason -> getChildren().add(new ClaimLine("for", reason.claim())));
        one.reasonsAgainst()
                .forEach(reason -> getChildren().add(new ClaimLine("against", reason.claim())));
    }

    void focus() {
        show.requestFocus();
    }

    /// @param several whether the way has more steps than this
    private static VBox step(Recommendation.Step step, boolean several, boolean first) {
        var box = new VBox();
        var length = TimingWords.length(step.timing());
        if (several) {
            var key = first ? "advice.step.first" : "advice.step.then";
            box.getChildren().add(Labels.prose(Texts.of(key, step.path().title())));
            length = first ? length : Texts.of("advice.step.in-all", length);
        }
        var words = Labels.prose(length);
        words.getStyleClass().add("type-muted");
        box.getChildren().add(words);
        TimingWords.fit(step.timing())
                .ifPresent(
                        sentence -> {
                            var fit = Labels.prose(sentence);
                            fit.getStyleClass().add("fit");
                            var fits = step.timing().fits();
                            fit.pseudoClassStateChanged(FITS, fits.orElse(false));
                            fit.pseudoClassStateChanged(LONG, first && !fits.orElse(true));
                            box.getChildren().add(fit);
                        });
        return box;
    }
}
