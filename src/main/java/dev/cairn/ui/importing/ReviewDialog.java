// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.WithinScreen;
import dev.cairn.ui.common.control.EscapeCloses;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.importing.doubt.DoubtList;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is left to decide, one after the other.
public final class ReviewDialog extends Dialog<Void> {
    public ReviewDialog(ReviewModel model) {
        setTitle(Texts.of("importing.review.title"));
        var list = new DoubtList(model);
        var what = Labels.prose("");
        Runnable show =
                () -> {
                    var isOpen = !model.doubts().isEmpty();
                    list.show(model.doubts());
                    list.setVisible(isOpen);
                    what.setText(
                            Texts.of(isOpen ? "importing.review.what" : "importing.review.none"));
                };
        var doubts = model.doubts().subscribe(show);
        setOnHidden(_ -> doubts.unsubscribe());
        show.run();
        VBox.setVgrow(list, Priority.ALWAYS);
        var content = new VBox(what, list);
        content.getStyleClass().add("review-pane");
        var pane = getDialogPane();
        pane.setId("review");
        pane.setContent(content);
        pane.getStyleClass().add("review-dialog");
        var close = new ButtonType(Texts.of("importing.close"), ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(close);
        pane.lookupButton(close).setId("review-close");
        setResizable(true);
        WithinScreen.keep(this);
        EscapeCloses.in(this);
        setOnShown(_ -> list.requestFocus());
    }
}
