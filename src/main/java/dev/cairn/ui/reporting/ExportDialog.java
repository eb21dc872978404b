// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.reporting;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.WithinScreen;
import dev.cairn.ui.common.control.EscapeCloses;
import dev.cairn.ui.common.control.Labels;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the report is to say on the left, how it will look on the right.
public final class ExportDialog extends Dialog<Void> {
    private final ExportModel model;

    public ExportDialog(ExportModel model) {
        this.model = model;
        setTitle(Texts.of("reporting.title"));
        var choices = new ScrollPane(new ReportChoices(model));
        choices.setFitToWidth(true);
        choices.getStyleClass().add("report-choices-scroll");
        var look = new ReportLook(model.preview());
        HBox.setHgrow(look, Priority.ALWAYS);
        var sides = new HBox(choices, look);
        sides.getStyleClass().add("report-sides");
        VBox.setVgrow(sides, Priority.ALWAYS);
        var content = new VBox(sides, saved());
        content.getStyleClass().add("report-pane");
        var pane = getDialogPane();
        pane.setId("export");
        pane.setContent(content);
        pane.getStyleClass().add("report-dialog");
        buttons();
        setResizable(true);
        WithinScreen.keep(this);
        EscapeCloses.in(this);
        setOnShown(_ -> model.look());
    }

    private HBox saved() {
        var where = Labels.wrapping(Labels.body(""));
        where.setId("export-saved");
        HBox.setHgrow(where, Priority.ALWAYS);
        var open = new Button(Texts.of("reporting.open"));
        open.setId("export-open");
        open.setOnAction(_ -> model.open());
        var folder = new Button(Texts.of("reporting.folder"));
        folder.setId("export-folder");
        folder.setOnAction(_ -> model.openFolder());
        var bar = new HBox(where, open, folder);
        bar.getStyleClass().add("report-saved");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        model.saved()
                .subscribe(
                        file -> {
                            bar.setVisible(file != null);
                            bar.setManaged(file != null);
                            where.setText(file == null ? "" : Texts.of("reporting.done", file));
                        });
        return bar;
    }

    private void buttons() {
        var save = new ButtonType(Texts.of("reporting.save"), ButtonData.OK_DONE);
        var close = new ButtonType(Texts.of("importing.close"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(save, close);
        var saving = (Button) getDialogPane().lookupButton(save);
        saving.setId("export-save");
        saving.getStyleClass().add("accent");
        ButtonBar.setButtonUniformSize(saving, false);
        saving.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    // It stays open, to say where the report is.
                    event.consume();
                    model.save();
                });
        getDialogPane().lookupButton(close).setId("export-close");
    }
}
