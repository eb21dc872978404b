// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.rules;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The name of the path, and what the verdict would be: always in sight.
final class RuleHead extends VBox {
    private final RuleModel model;
    private final TextField title;
    private final Label origin = Labels.caption("");
    private final Label then = Labels.wrapping(Labels.strong(""));
    private final Label now = Labels.wrapping(Labels.caption(""));

    RuleHead(RuleModel model) {
        this.model = model;
        getStyleClass().add("rule-head");
        var form = model.form();
        title = Fields.text(form.title(), Texts.of("rules.name"));
        title.setId("rule-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        origin.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(title, origin);
        line.getStyleClass().add("link-row");
        then.setId("rule-outlook");
        getChildren()
                .addAll(
                        line,
                        Fields.problem(form.title().problem()),
                        then,
                        now,
                        Fields.problem(model.refusal()));
        form.title().text().subscribe(_ -> showOrigin());
        form.isCopy().subscribe(_ -> showOrigin());
        model.outlook().subscribe(this::show);
        model.canSave().subscribe((_, _) -> show(model.outlook().get()));
    }

    /// Leads to the name, with all of it chosen.
    void name() {
        title.requestFocus();
        title.selectAll();
    }

    private void showOrigin() {
        origin.setText(
                model.form().isCopy().get()
                        ? Texts.of("rules.origin.copy", model.form().id())
                        : Texts.of(
                                !model.isOwn()
                                        ? "rules.origin.shipped"
                                        : model.isShipped()
                                                ? "rules.origin.own"
                                                : "rules.origin.own.only"));
    }

    private void show(Outlook outlook) {
        if (outlook == null || outlook.then().isEmpty()) {
            then.setText(Texts.of(outlook == null ? "rules.outlook.wait" : "rules.outlook.wrong"));
            now.setText("");
        } else if (!outlook.problem().isEmpty()) {
            then.setText(Texts.of("rules.outlook.problem", outlook.problem()));
            now.setText("");
        } else {
            then.setText(Texts.of("rules.outlook", outlook.then()));
            now.setText(
                    !model.isChanged()
                            ? Texts.of("rules.outlook.unchanged")
                            : outlook.then().equals(outlook.now())
                                    ? Texts.of("rules.outlook.same")
                                    : Texts.of("rules.outlook.now", outlook.now()));
        }
    }
}
