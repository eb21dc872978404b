// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.WithinScreen;

import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;

/// Edits one roadmap. It closes once the roadmap is on disk.
public final class RoadmapEditDialog extends Dialog<Void> {
    private static final KeyCombination UNDO = KeyCombination.valueOf("shortcut+Z");
    private static final List<KeyCombination> REDO =
            List.of(
                    KeyCombination.valueOf("shortcut+Y"),
                    KeyCombination.valueOf("shortcut+shift+Z"));
    private static final KeyCombination SAVE = KeyCombination.valueOf("shortcut+S");

    private final RoadmapEditModel model;
    private final EditPane content;

    public RoadmapEditDialog(RoadmapEditModel model) {
        this.model = model;
        content = new EditPane(model);
        setTitle(Texts.of(model.draft().isNew() ? "editing.new.title" : "editing.window"));
        var pane = getDialogPane();
        pane.setContent(content);
        pane.setId("edit");
        pane.getStyleClass().add("edit-dialog");
        setResizable(true);
        WithinScreen.keep(this);
        buttons();
        model.askBy(this::ask);
        model.isDone().subscribe((_, _) -> close());
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnCloseRequest(this::keepWhatIsWritten);
        setOnShown(_ -> content.title());
        setOnHidden(_ -> model.close());
    }

    private void pressed(KeyEvent event) {
        var drafting = model.drafting();
        var step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (UNDO.match(event)) {
            drafting.undo();
        } else if (REDO.stream().anyMatch(keys -> keys.match(event))) {
            drafting.redo();
        } else if (SAVE.match(event)) {
            if (model.canSave().get()) {
                model.save();
            }
        } else if (event.isAltDown() && step != 0) {
            drafting.step(drafting.chosen().get(), step);
        } else {
            return;
        }
        event.consume();
    }

    private void buttons() {
        var save = new ButtonType(Texts.of("editing.save"), ButtonData.OK_DONE);
        var cancel = new ButtonType(Texts.of("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(save, cancel);
        var button = (Button) getDialogPane().lookupButton(save);
        button.setId("edit-save");
        button.setDefaultButton(false);
        button.getStyleClass().add("accent");
        button.disableProperty().bind(model.canSave().not());
        ButtonBar.setButtonUniformSize(button, false);
        button.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    event.consume();
                    model.save();
                });
        getDialogPane().lookupButton(cancel).setId("edit-cancel");
    }

    private RoadmapEditModel.Keeping ask(List<String> titles) {
        var shelf =
                new ButtonType(
                        Texts.of("editing.keep.shelf", Texts.of("editing.shelf")), ButtonData.YES);
        var remove = new ButtonType(Texts.of("editing.keep.remove"), ButtonData.NO);
        var cancel = new ButtonType(Texts.of("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        var question =
                question(
                        Texts.of("editing.keep.question", titles.size(), String.join(", ", titles)),
                        shelf,
                        remove,
                        cancel);
        var answer = question.showAndWait().orElse(cancel);
        return answer == shelf
                ? RoadmapEditModel.Keeping.SHELF
                : answer == remove
                        ? RoadmapEditModel.Keeping.REMOVE
                        : RoadmapEditModel.Keeping.CANCEL;
    }

    private Alert question(String text, ButtonType... answers) {
        var question = new Alert(Alert.AlertType.CONFIRMATION, text, answers);
        question.setTitle(getTitle());
        question.setHeaderText(null);
        question.initOwner(getDialogPane().getScene().getWindow());
        for (var answer : answers) {
            ButtonBar.setButtonUniformSize(question.getDialogPane().lookupButton(answer), false);
        }
        return question;
    }

    private void keepWhatIsWritten(DialogEvent closing) {
        if (!model.isChanged()) {
            return;
        }
        var discard = new ButtonType(Texts.of("rules.discard"), ButtonData.OTHER);
        var keep = new ButtonType(Texts.of("rules.keep"), ButtonData.CANCEL_CLOSE);
        var question = question(Texts.of("rules.discard.question"), discard, keep);
        if (question.showAndWait().filter(discard::equals).isEmpty()) {
            closing.consume();
        }
    }
}
