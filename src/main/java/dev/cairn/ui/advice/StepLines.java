// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.advice;

import dev.cairn.career.advice.Recommendation.Step;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/// The steps to a path in turn: how long each takes, and whether that fits the wanted time.
final class StepLines extends VBox {
    private static final PseudoClass FITS = PseudoClass.getPseudoClass("fits");
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    StepLines(List<Step> steps) {
        getStyleClass().add("steps");
        if (steps.size() == 1) {
            getChildren().add(only(steps.getFirst()));
            return;
        }
        for (var step : steps) {
            getChildren().add(inTurn(step, step == steps.getFirst()));
        }
    }

    private static VBox only(Step step) {
        var lines = new VBox(muted(TimingWords.length(step.timing())));
        addFit(lines, step);
        return lines;
    }

    private static VBox inTurn(Step step, boolean first) {
        var title = Texts.of(first ? "advice.step.first" : "advice.step.then", step.path().title());
        var length = TimingWords.length(step.timing());
        var lines = new VBox(Labels.wrapping(Labels.styled(title, "step-title")));
        if (first) {
            lines.getChildren().add(muted(length));
            addFit(lines, step);
        } else {
            lines.getChildren().add(muted(Texts.of("advice.step.in-all", length)));
            TimingWords.laterFit(step.timing())
                    .ifPresent(words -> lines.getChildren().add(muted(words)));
        }
        return lines;
    }

    private static void addFit(VBox lines, Step step) {
        TimingWords.fit(step.timing())
                .ifPresent(
                        sentence -> {
                            var fit = Labels.styled(sentence, "fit");
                            var fits = step.timing().fits();
                            fit.pseudoClassStateChanged(FITS, fits.orElse(false));
                            fit.pseudoClassStateChanged(LONG, !fits.orElse(true));
                            lines.getChildren().add(Labels.wrapping(fit));
                        });
    }

    private static Label muted(String text) {
        return Labels.wrapping(Labels.styled(text, "type-muted"));
    }
}
