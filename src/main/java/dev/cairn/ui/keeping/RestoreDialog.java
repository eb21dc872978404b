// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.keeping;

import dev.cairn.storage.Backups.Backup;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.WithinScreen;
import dev.cairn.ui.common.control.EscapeCloses;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.TextCell;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Shows the backups, and what going back to one would change before it does.
public final class RestoreDialog extends Dialog<Void> {
    private final RestoreModel model;
    private final ListView<Backup> backups = new ListView<>();
    private final ListView<String> lines = new ListView<>();

    /// @param zone in which the learner reads the moments
    public RestoreDialog(RestoreModel model, ZoneId zone) {
        this.model = model;
        setTitle(Texts.of("keeping.restore.title"));
        var moment =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                        .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                        .withZone(zone);
        backups.setId("restore-backups");
        backups.setAccessibleText(Texts.of("keeping.restore.backups"));
        backups.setPlaceholder(Labels.caption(Texts.of("settings.backup.none")));
        backups.setCellFactory(_ -> new TextCell<>(backup -> moment.format(backup.made())));
        backups.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null) {
                                model.choose(chosen.file());
                            }
                        });
        lines.setId("restore-lines");
        lines.setAccessibleText(Texts.of("keeping.restore.changes"));
        lines.setPlaceholder(Labels.wrapping(Labels.caption("")));
        var elsewhere = new Button(Texts.of("keeping.restore.elsewhere"));
        elsewhere.setId("restore-elsewhere");
        elsewhere.setOnAction(
                _ -> {
                    backups.getSelectionModel().clearSelection();
                    model.chooseElsewhere();
                });
        var says = Labels.prose("");
        says.setId("restore-says");
        VBox.setVgrow(lines, Priority.ALWAYS);
        var content =
                new VBox(
                        Labels.prose(Texts.of("keeping.restore.what")),
                        backups,
                        elsewhere,
                        says,
                        lines);
        content.getStyleClass().add("restore-pane");
        var pane = getDialogPane();
        pane.setId("restore");
        pane.setContent(content);
        pane.getStyleClass().add("restore-dialog");
        buttons();
        model.backups()
                .subscribe(
                        () -> {
                            backups.getItems().setAll(model.backups());
                            backups.getSelectionModel().selectFirst();
                        });
        Runnable show =
                () -> {
                    lines.getItems().setAll(model.lines());
                    lines.setVisible(!model.lines().isEmpty());
                    says.setText(words());
                };
        model.restore().subscribe(show);
        model.problem().subscribe(show);
        show.run();
        setResizable(true);
        WithinScreen.keep(this);
        EscapeCloses.in(this);
        setOnShown(_ -> backups.requestFocus());
        model.begin();
    }

    private String words() {
        if (model.problem().get() != null) {
            return model.problem().get();
        }
        var plan = model.restore().get();
        if (plan == null) {
            return Texts.of("keeping.restore.choose");
        }
        return plan.changesNothing()
                ? Texts.of("keeping.restore.nothing")
                : Texts.of("keeping.restore.would", plan.file().getFileName());
    }

    private void buttons() {
        var take = new ButtonType(Texts.of("keeping.restore.take"), ButtonData.OK_DONE);
        var leave = new ButtonType(Texts.of("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(take, leave);
        var taking = (Button) getDialogPane().lookupButton(take);
        taking.setId("restore-take");
        taking.getStyleClass().add("accent");
        ButtonBar.setButtonUniformSize(taking, false);
        taking.setDisable(true);
        model.restore().subscribe(plan -> taking.setDisable(plan == null || plan.changesNothing()));
        taking.addEventFilter(ActionEvent.ACTION, _ -> model.take());
        getDialogPane().lookupButton(leave).setId("restore-close");
        // The list would take the key for itself.
        getDialogPane()
                .addEventFilter(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (event.getCode() == KeyCode.ENTER && event.getTarget() == backups) {
                                taking.fire();
                                event.consume();
                            }
                        });
    }
}
