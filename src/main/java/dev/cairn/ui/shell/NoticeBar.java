// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.ui.common.Motion;
import dev.cairn.ui.common.Notices;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/// One quiet line at the foot of the window. What happened goes away by itself; what failed stays
/// until it is closed.
final class NoticeBar extends HBox implements Notices {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Label text = Labels.prose("");
    private final Hyperlink undo = new Hyperlink(Texts.of("undo.action"));
    private final PauseTransition pause = new PauseTransition(Duration.seconds(8));

    private final Motion motion;
    private boolean failed;

    NoticeBar(Motion motion) {
        this.motion = motion;
        getStyleClass().add("notice-bar");
        setId("notice");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        text.setId("notice-text");
        undo.setId("notice-undo");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        var close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setAccessibleText(Texts.of("notice.close"));
        close.setOnAction(_ -> hide());
        getChildren().addAll(text, undo, close);
        pause.setOnFinished(_ -> hide());
        hide();
    }

    @Override
    public void say(String sentence) {
        show(sentence, false, false);
    }

    @Override
    public void changed(String sentence, Runnable takeBack) {
        undo.setOnAction(_ -> takeBack.run());
        show(sentence, true, false);
    }

    @Override
    public void failed(String sentence) {
        show(sentence, false, true);
    }

    /// What failed and is still said.
    Optional<String> failure() {
        return isVisible() && failed ? Optional.of(text.getText()) : Optional.empty();
    }

    private void show(String sentence, boolean withUndo, boolean failure) {
        text.setText(sentence);
        undo.setVisible(withUndo);
        undo.setManaged(withUndo);
        failed = failure;
        pseudoClassStateChanged(FAILED, failure);
        motion.appear(this);
        pause.stop();
        if (!failure) {
            pause.playFromStart();
        }
    }

    private void hide() {
        setVisible(false);
    }
}
