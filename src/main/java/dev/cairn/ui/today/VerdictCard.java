// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.today;

import dev.cairn.career.Verdict;
import dev.cairn.ui.common.Labels;
import dev.cairn.ui.common.Ring;
import dev.cairn.ui.common.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What one may say of a career path in one look. A button: it opens the path.
final class VerdictCard extends Button {
    private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");
    private static final PseudoClass ALMOST = PseudoClass.getPseudoClass("almost");

    VerdictCard(TodayView.Card card, Runnable open) {
        getStyleClass().setAll("card", "verdict-card");
        setId("card-" + card.path());
        var title = Labels.strong(card.title());
        title.setWrapText(true);
        var head = new HBox(new Ring(28, card.must()), title);
        head.getStyleClass().add("verdict-head");
        var headline = Labels.prose(card.headline());
        headline.getStyleClass().add("verdict-words");
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        var content = new VBox(head, headline, gap, foot(card));
        content.getStyleClass().add("verdict-content");
        setGraphic(content);
        content.prefWidthProperty().bind(widthProperty().subtract(34));
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        pseudoClassStateChanged(READY, card.verdict().mayApply());
        pseudoClassStateChanged(ALMOST, card.verdict() == Verdict.ALMOST);
        setAccessibleText(card.title() + ". " + card.headline() + ". " + card.why());
        setOnAction(_ -> open.run());
    }

    private static Label foot(TodayView.Card card) {
        return Labels.caption(
                card.verdict().mayApply()
                        ? Texts.of("today.card.ready")
                        : Texts.of(
                                "today.card.left",
                                Long.toString(Math.round(card.left().midpoint())),
                                Integer.toString((int) Math.floor(card.must() * 100 + 1e-7))));
    }
}
