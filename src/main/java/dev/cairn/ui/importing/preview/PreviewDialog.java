// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.WithinScreen;
import dev.cairn.ui.common.control.EscapeCloses;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Dialog;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What would come in, or why it cannot. It closes when that is taken or left.
public final class PreviewDialog extends Dialog<Void> {
    private final PreviewModel model;
    private final PreviewPane content;

    public PreviewDialog(PreviewModel model) {
        this.model = model;
        content = new PreviewPane(model);
        setTitle(Texts.of("importing.title"));
        var pane = getDialogPane();
        pane.setContent(content);
        pane.setId("preview");
        pane.getStyleClass().add("preview-dialog");
        setResizable(true);
        WithinScreen.keep(this);
        EscapeCloses.in(this);
        buttons();
        setOnShown(_ -> content.focus());
        setOnHidden(_ -> model.close());
    }

    /// Does all that showing it would, except for the window.
    public void rehearse() {
        getDialogPane().applyCss();
        getDialogPane().layout();
        model.close();
    }

    private void buttons() {
        var take = new ButtonType(Texts.of("importing.take"), ButtonData.OK_DONE);
        var leave = new ButtonType(Texts.of("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(take, leave);
        var taking = (Button) getDialogPane().lookupButton(take);
        taking.setId("import-take");
        taking.getStyleClass().add("accent");
        taking.disableProperty().bind(model.busy().or(model.ready().isEqualTo(0)));
        ButtonBar.setButtonUniformSize(taking, false);
        taking.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    if (!model.take()) {
                        event.consume();
                    }
                });
        // What is chosen by the key is chosen, and no more.
        getDialogPane()
                .addEventHandler(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (event.getCode() == KeyCode.ENTER
                                    && event.getTarget() instanceof ComboBoxBase<?>) {
                                event.consume();
                            }
                        });
        var leaving = (Button) getDialogPane().lookupButton(leave);
        leaving.setId("import-close");
        ButtonBar.setButtonUniformSize(leaving, false);
        // The list would take the key for itself.
        getDialogPane()
                .addEventFilter(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (event.getCode() == KeyCode.ENTER
                                    && event.getTarget() instanceof SkillList) {
                                taking.fire();
                                event.consume();
                            }
                        });
        Runnable words =
                () -> {
                    var intake = model.shown().get().intake().get();
                    taking.setText(
                            model.ready().get() > 1
                                    ? Texts.of("importing.take.several", model.ready().get())
                                    : Texts.of(
                                            intake != null && intake.rule().isPresent()
                                                    ? "importing.path.take"
                                                    : intake != null
                                                                    && intake.roadmap().isEmpty()
                                                                    && intake.canImport()
                                                            ? "importing.take.progress"
                                                            : "importing.take"));
                    leaving.setText(
                            Texts.of(
                                    model.ready().get() > 0 ? "dialog.cancel" : "importing.close"));
                };
        model.ready().subscribe(_ -> words.run());
        model.shown().get().intake().subscribe(_ -> words.run());
    }
}
