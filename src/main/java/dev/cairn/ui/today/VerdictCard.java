// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.today;

import dev.cairn.career.Verdict;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.Ring;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What one may say of a career path in one look. It acts as a button and opens the path.
final class VerdictCard extends VBox {
    private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");
    private static final PseudoClass ALMOST = PseudoClass.getPseudoClass("almost");

    private final Runnable open;

    VerdictCard(TodayView.Card card, Runnable open) {
        this.open = open;
        getStyleClass().setAll("card", "verdict-card");
        setId("card-" + card.path());
        var title = Labels.strong(card.title());
        title.setWrapText(true);
        var head = new HBox(new Ring(card.must()), title);
        head.getStyleClass().add("verdict-head");
        var headline = Labels.prose(card.headline());
        headline.getStyleClass().add("verdict-words");
        var gap = new Region();
        setVgrow(gap, Priority.ALWAYS);
        getChildren().setAll(head, headline, gap, foot(card));
        pseudoClassStateChanged(READY, card.verdict().mayApply());
        pseudoClassStateChanged(ALMOST, card.verdict() == Verdict.ALMOST);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(card.title() + ". " + card.headline() + ". " + card.why());
        setFocusTraversable(true);
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        open.run();
                    }
                });
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        open.run();
                        event.consume();
                    }
                });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private static Label foot(TodayView.Card card) {
        return Labels.caption(
                card.verdict().mayApply()
                        ? Texts.of("today.card.ready")
                        : Texts.of(
                                "today.card.left",
                                Math.round(card.left().midpoint()),
                                (int) Math.floor(card.must() * 100 + 1e-7)));
    }
}
