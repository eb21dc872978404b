// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.advice;

import dev.cairn.career.advice.Recommendation;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is said of one path: its place, the steps to it in turn, and what speaks for and against.
final class RecommendationCard extends VBox {
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
        getChildren().setAll(head, new StepLines(one.steps()));
        one.reasonsFor().forEach(reason -> getChildren().add(new ClaimLine("for", reason.claim())));
        one.reasonsAgainst()
                .forEach(reason -> getChildren().add(new ClaimLine("against", reason.claim())));
    }

    void focus() {
        show.requestFocus();
    }
}
