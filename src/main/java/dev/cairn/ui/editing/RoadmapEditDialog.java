// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.Unsaved;
import dev.cairn.ui.common.WithinScreen;
import dev.cairn.ui.editing.draft.Draft;

import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.util.List;

/// Edits one roadmap. It closes once the roadmap is on disk.
public final class RoadmapEditDialog extends Dialog<Void> {
    private static final double LEAST_WIDTH = 600;
    private static final double LEAST_HEIGHT = 480;

    /// About as high as the title bar of a window.
    private static final double FRAME = 28;

    private static final KeyCombination UNDO = KeyCombination.valueOf("shortcut+Z");
    private static final List<KeyCombination> REDO =
            List.of(
                    KeyCombination.valueOf("shortcut+Y"),
                    KeyCombination.valueOf("shortcut+shift+Z"));
    private static final List<KeyCombination> SAVE =
            List.of(KeyCombination.valueOf("shortcut+S"), KeyCombination.valueOf("shortcut+Enter"));
    private static final KeyCombination SKILL = KeyCombination.valueOf("Insert");
    private static final KeyCombination SECTION = KeyCombination.valueOf("alt+Insert");

    private final RoadmapEditModel model;
    private final EditPane content;
    private final Button cancel;

    public RoadmapEditDialog(RoadmapEditModel model) {
        this.model = model;
        content = new EditPane(model);
        model.drafting().draft().subscribe(draft -> setTitle(title(draft)));
        var pane = getDialogPane();
        pane.setContent(content);
        pane.setId("edit");
        pane.getStyleClass().add("edit-dialog");
        setResizable(true);
        WithinScreen.keep(this);
        cancel = buttons();
        model.leadBy(content::lead);
        model.askBy(this::ask);
        model.isDone().subscribe((_, _) -> close());
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnCloseRequest(this::keepWhatIsWritten);
        setOnShowing(_ -> size());
        setOnShown(_ -> content.title());
        setOnHidden(_ -> model.close());
    }

    /// Said outright: left to itself, the window may come up as low as it can be.
    private void size() {
        if (getDialogPane().getScene().getWindow() instanceof Stage stage) {
            var pane = getDialogPane();
            pane.applyCss();
            var screen = Screen.getPrimary().getVisualBounds();
            stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
            stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
            stage.setWidth(Math.min(pane.prefWidth(-1), screen.getWidth()));
            stage.setHeight(Math.min(pane.prefHeight(-1) + FRAME, screen.getHeight()));
        }
    }

    private static String title(Draft draft) {
        if (draft.isNew() && draft.title().equals(Texts.of("editing.new.title"))) {
            return draft.title();
        }
        return Texts.of(
                draft.isNew() ? "editing.window.new" : "editing.window.of",
                RoadmapEditModel.shown(draft.title()));
    }

    private void pressed(KeyEvent event) {
        var drafting = model.drafting();
        var step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (UNDO.match(event)) {
            drafting.undo();
        } else if (matches(REDO, event)) {
            drafting.redo();
        } else if (matches(SAVE, event)) {
            model.save();
        } else if (SKILL.match(event)) {
            content.addSkill();
        } else if (SECTION.match(event)) {
            content.addSection();
        } else if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof TreeView) {
            cancel.fire();
        } else if (event.isAltDown() && step != 0) {
            model.step(step);
        } else {
            return;
        }
        event.consume();
    }

    private static boolean matches(List<KeyCombination> keys, KeyEvent event) {
        return keys.stream().anyMatch(each -> each.match(event));
    }

    private Button buttons() {
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
        var way = (Button) getDialogPane().lookupButton(cancel);
        way.setId("edit-cancel");
        return way;
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
        switch (Unsaved.ask(this, model.canSave().get() ? Texts.of("editing.save") : "")) {
            case DISCARD -> {}
            case KEEP -> closing.consume();
            case SAVE -> {
                closing.consume();
                model.save();
            }
        }
    }
}
