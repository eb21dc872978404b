// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.today;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The one question of a first start, which can be put aside for good.
final class WelcomeCard extends VBox {
    WelcomeCard(TodayModel model) {
        getStyleClass().addAll("card", "welcome");
        setId("welcome");
        var tick = button("welcome.tick", model::tickKnown);
        tick.getStyleClass().add("accent");
        var later = button("welcome.later", model::welcomed);
        later.getStyleClass().add("flat");
        var answers =
                new FlowPane(
                        tick,
                        button("welcome.advise", model::advise),
                        button("welcome.sample", model::showSample),
                        later);
        answers.getStyleClass().add("welcome-answers");
        getChildren()
                .setAll(
                        Labels.styled(Texts.of("welcome.title"), "type-section"),
                        Labels.prose(Texts.of("welcome.words")),
                        answers);
    }

    private static Button button(String key, Runnable action) {
        var button = new Button(Texts.of(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
