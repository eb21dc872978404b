// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Beside;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.SkillSearch;
import dev.cairn.ui.editing.draft.Draft;
import dev.cairn.ui.editing.draft.Finding;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The tree with its tools on the left, the chosen thing on the right, and below what is wrong.
final class EditPane extends VBox {
    private static final double TREE = 0.44;

    private final RoadmapEditModel model;
    private final EditTree tree;
    private final VBox here = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private TextForm form;

    EditPane(RoadmapEditModel model) {
        this.model = model;
        getStyleClass().add("edit-pane");
        tree = new EditTree(model);
        VBox.setVgrow(tree, Priority.ALWAYS);
        var left = new VBox(tools(), tree, use());
        left.getStyleClass().add("edit-side");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edit-scroll");
        scroll.setId("edit-form");
        here.getStyleClass().add("edit-here");
        var beside = new Beside(left, scroll, TREE);
        VBox.setVgrow(beside, Priority.ALWAYS);
        getChildren().addAll(beside, new ProblemList(model, this::lead));
        model.drafting().chosen().subscribe(_ -> show());
        model.drafting().draft().subscribe(_ -> form.refresh());
        model.findings().subscribe(_ -> say());
    }

    /// Leads to the title of what is chosen, with all of it chosen.
    void title() {
        if (lookup("#edit-title") instanceof TextField field) {
            field.requestFocus();
            field.selectAll();
        }
    }

    private void lead(Finding finding) {
        model.drafting().chosen().set(finding.key());
        title();
    }

    private void show() {
        form = HeadForm.of(model, model.drafting().chosen().get());
        form.refresh();
        say();
        var content = new VBox(here, form);
        scroll.setContent(content);
        scroll.setVvalue(0);
    }

    /// What is wrong with what is chosen.
    private void say() {
        here.getChildren()
                .setAll(
                        model.findings().get().stream()
                                .filter(finding -> finding.key() == model.drafting().chosen().get())
                                .map(
                                        finding -> {
                                            var text = Labels.prose(finding.sentence());
                                            text.getStyleClass().add("problem-text");
                                            return text;
                                        })
                                .toList());
        here.setManaged(!here.getChildren().isEmpty());
    }

    private Node tools() {
        var drafting = model.drafting();
        var undo = tool("editing.undo", Feather.CORNER_UP_LEFT, drafting::undo);
        undo.disableProperty().bind(drafting.steps().undoable().not());
        var redo = tool("editing.redo", Feather.CORNER_UP_RIGHT, drafting::redo);
        redo.disableProperty().bind(drafting.steps().redoable().not());
        var up =
                tool(
                        "editing.up",
                        Feather.ARROW_UP,
                        () -> drafting.step(drafting.chosen().get(), -1));
        var down =
                tool(
                        "editing.down",
                        Feather.ARROW_DOWN,
                        () -> drafting.step(drafting.chosen().get(), 1));
        var remove =
                tool(
                        "editing.remove",
                        Feather.TRASH_2,
                        () -> model.remove(drafting.chosen().get()));
        for (var button : new Button[] {up, down, remove}) {
            button.disableProperty().bind(drafting.chosen().map(key -> key == Draft.HEAD));
        }
        var section = new Button(Texts.of("editing.add.section"));
        section.setId("edit-add-section");
        section.setOnAction(
                _ -> {
                    drafting.addSection();
                    title();
                });
        var skill = new Button(Texts.of("editing.add.skill"));
        skill.setId("edit-add-skill");
        skill.setOnAction(
                _ -> {
                    drafting.addSkill();
                    title();
                });
        var tools = new FlowPane(group(skill, section), group(up, down, remove), group(undo, redo));
        tools.getStyleClass().add("edit-tools");
        return tools;
    }

    private static HBox group(Button... buttons) {
        var group = new HBox(buttons);
        group.getStyleClass().add("edit-tool-group");
        return group;
    }

    private static Button tool(String key, Feather icon, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(key.replaceFirst("^editing\\.", "edit-"));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(Texts.of(key));
        button.setTooltip(new Tooltip(Texts.of(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node use() {
        return new SkillSearch(
                Texts.of("editing.use.search"),
                words -> model.find(words, model.draft().items().map(item -> item.id()).toList()),
                model.drafting()::use);
    }
}
