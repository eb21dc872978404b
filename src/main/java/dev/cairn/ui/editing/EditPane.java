// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Beside;
import dev.cairn.ui.common.control.SkillSearch;
import dev.cairn.ui.editing.draft.Finding;
import dev.cairn.ui.editing.draft.Finding.Field;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

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
        tree = new EditTree(model, this);
        VBox.setVgrow(tree, Priority.ALWAYS);
        var left = new VBox(new EditTools(model, this), tree, use());
        left.getStyleClass().add("edit-side");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edit-scroll");
        scroll.setId("edit-form");
        here.getStyleClass().add("edit-here");
        var beside = new Beside(left, scroll, TREE);
        VBox.setVgrow(beside, Priority.ALWAYS);
        getChildren().addAll(beside, new ProblemList(model, this::lead, heightProperty()));
        model.drafting().chosen().subscribe(_ -> show());
        model.drafting().draft().subscribe(_ -> form.refresh());
        model.findings().subscribe(_ -> say());
    }

    void addSkill() {
        model.drafting().addSkill();
        title();
    }

    void addSection() {
        model.drafting().addSection();
        title();
    }

    /// Leads to the title of what is chosen, with all of it chosen.
    void title() {
        focus(Field.TITLE);
    }

    void lead(Finding finding) {
        model.drafting().chosen().set(finding.key());
        focus(finding.field());
    }

    private void focus(Field field) {
        form.control(field)
                .ifPresentOrElse(
                        control -> {
                            control.requestFocus();
                            if (control instanceof TextInputControl text) {
                                text.selectAll();
                            }
                            reveal(control);
                        },
                        tree::requestFocus);
    }

    private void reveal(Node control) {
        scroll.applyCss();
        scroll.layout();
        var content = scroll.getContent();
        var room = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        var bounds = content.sceneToLocal(control.localToScene(control.getLayoutBounds()));
        var top = bounds.getCenterY() - scroll.getViewportBounds().getHeight() / 2;
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
    }

    private void show() {
        form = HeadForm.of(model, model.drafting().chosen().get());
        form.refresh();
        say();
        scroll.setContent(new VBox(here, form));
        scroll.setVvalue(0);
    }

    /// What is wrong with what is chosen; on top what no field is about.
    private void say() {
        var chosen = model.drafting().chosen().get();
        var whole =
                form.say(
                        model.findings().get().stream()
                                .filter(finding -> finding.key() == chosen)
                                .toList());
        here.getChildren().setAll(whole.stream().map(FieldBox::sentence).toList());
        here.setVisible(!whole.isEmpty());
        here.setManaged(!whole.isEmpty());
    }

    private Node use() {
        return new SkillSearch(
                Texts.of("editing.use.search"),
                words -> model.find(words, model.draft().items().map(item -> item.id()).toList()),
                model.drafting()::use);
    }
}
