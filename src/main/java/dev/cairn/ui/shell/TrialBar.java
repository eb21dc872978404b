// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.HeadLine;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says above every page that a trial is on, what it comes to, and lets one keep or drop it.
final class TrialBar extends HBox {
    TrialBar(TrialModel model) {
        getStyleClass().add("trial-bar");
        setId("trial");
        var outcome = Labels.wrapping(Labels.body(""));
        outcome.setId("trial-outcome");
        outcome.textProperty().bind(model.outcome());
        var words = new VBox(Labels.strong(Texts.of("trial.title")), outcome);
        words.setMinWidth(0);
        var line =
                new HeadLine(
                        words,
                        button("trial.keep", model::keep),
                        button("trial.drop", model::drop));
        setHgrow(line, Priority.ALWAYS);
        getChildren().setAll(line);
        visibleProperty().bind(model.trial().isNotNull());
        managedProperty().bind(visibleProperty());
    }

    private static Button button(String key, Runnable action) {
        var button = new Button(Texts.of(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
