// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.rules;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.Unsaved;
import dev.cairn.ui.common.WithinScreen;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Changes the rule of one path. It closes once the change is on disk.
public final class RuleDialog extends Dialog<Void> {
    private final RuleModel model;
    private final RuleHead head;

    public RuleDialog(RuleModel model) {
        this.model = model;
        head = new RuleHead(model);
        setTitle(Texts.of("rules.title", model.form().base().title()));
        var scroll = new ScrollPane(new RulePane(model));
        scroll.setId("rule-parts");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("rule-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var pane = getDialogPane();
        pane.setContent(new VBox(head, scroll));
        pane.setId("rule");
        pane.getStyleClass().add("rule-dialog");
        setResizable(true);
        WithinScreen.keep(this);
        buttons();
        model.isDone().subscribe((_, _) -> close());
        setOnCloseRequest(this::keepWhatIsWritten);
        setOnShown(_ -> head.name());
        setOnHidden(_ -> model.close());
    }

    private void buttons() {
        var copy = new ButtonType(Texts.of("rules.copy"), ButtonData.LEFT);
        var restore =
                new ButtonType(
                        Texts.of(model.isShipped() ? "rules.restore" : "rules.take-out"),
                        ButtonData.LEFT);
        var save = new ButtonType(Texts.of("rules.save"), ButtonData.OK_DONE);
        var types = getDialogPane().getButtonTypes();
        var cancel = new ButtonType(Texts.of("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        types.setAll(copy, save, cancel);
        if (model.isOwn()) {
            types.add(restore);
            button(restore, "rule-restore", model::restore)
                    .disableProperty()
                    .bind(model.form().isCopy());
        }
        button(
                        copy,
                        "rule-copy",
                        () -> {
                            model.copy();
                            head.name();
                        })
                .disableProperty()
                .bind(model.form().isCopy());
        var button = button(save, "rule-save", model::save);
        button.setDefaultButton(false);
        button.getStyleClass().add("accent");
        button.disableProperty().bind(model.canSave().not());
        getDialogPane().lookupButton(cancel).setId("rule-cancel");
    }

    /// A button that does something and leaves the dialog open.
    private Button button(ButtonType type, String id, Runnable action) {
        var button = (Button) getDialogPane().lookupButton(type);
        button.setId(id);
        ButtonBar.setButtonUniformSize(button, false);
        button.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    event.consume();
                    action.run();
                });
        return button;
    }

    private void keepWhatIsWritten(DialogEvent closing) {
        if (model.isChanged() && Unsaved.ask(this, "") != Unsaved.Answer.DISCARD) {
            closing.consume();
        }
    }
}
