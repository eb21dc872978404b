// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Says above every page that the learner in it is made up, and leads back.
final class SampleBar extends HBox {
    SampleBar(Runnable leave) {
        getStyleClass().add("trial-bar");
        setId("sample");
        var words = Labels.wrapping(Labels.body(Texts.of("sample.words")));
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        var button = new Button(Texts.of("sample.leave"));
        button.setId("sample-leave");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> leave.run());
        getChildren().setAll(words, button);
    }
}
