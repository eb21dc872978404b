// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.format.Intake;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.Words;
import dev.cairn.ui.importing.doubt.DoubtList;
import dev.cairn.ui.importing.source.ProblemPane;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.List;

/// The parts of a preview: the tree, the columns of a table, what is to be decided, what was
/// mended, what is wrong; beside them the files, where there are several.
final class PreviewPane extends VBox {
    private final PreviewModel model;
    private final PreviewHead head;
    private final SkillPane skills;
    private final ColumnPane columns = new ColumnPane();
    private final DoubtList doubts;
    private final SentenceList repairs = new SentenceList(Texts.of("importing.repairs"));
    private final ProblemPane problems;
    private final TabPane tabs = new TabPane();
    private final Tab tree;
    private final Tab rule = new Tab(Texts.of("importing.part.rule"));
    private final Tab table = tab(columns);
    private final Tab decide;
    private final Tab mended = tab(repairs);
    private final Tab wrong;
    private Subscription watching = Subscription.EMPTY;

    PreviewPane(PreviewModel model) {
        this.model = model;
        head = new PreviewHead(model);
        skills = new SkillPane(model);
        doubts = new DoubtList(new PreviewDecisions(model));
        problems = new ProblemPane(file -> model.shown().get().text(file));
        tree = tab(skills);
        decide = tab(doubts);
        wrong = tab(problems);
        getStyleClass().add("preview-pane");
        table.setText(Texts.of("importing.part.columns"));
        tabs.setId("import-parts");
        tabs.setAccessibleText(Texts.of("importing.parts"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setMinHeight(0);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var shown = new VBox(head, tabs);
        shown.getStyleClass().add("preview-shown");
        var whole = whole(shown);
        VBox.setVgrow(whole, Priority.ALWAYS);
        getChildren().setAll(whole);
        model.shown().subscribe(this::watch);
    }

    /// What is never looked at is never styled.
    private static Tab tab(Node content) {
        var tab = new Tab();
        tab.selectedProperty()
                .subscribe(
                        selected -> {
                            if (selected) {
                                tab.setContent(content);
                            }
                        });
        return tab;
    }

    private Node whole(VBox shown) {
        if (model.files().size() == 1) {
            return shown;
        }
        var split = new SplitPane(new FileList(model), shown);
        split.setDividerPositions(0.28);
        SplitPane.setResizableWithParent(split.getItems().getFirst(), false);
        return split;
    }

    private void watch(IncomingModel file) {
        watching.unsubscribe();
        watching =
                file.intake()
                        .subscribe(
                                intake -> {
                                    if (intake != null) {
                                        show(file, intake);
                                    }
                                })
                        .and(file.decisions().subscribe((_, _) -> decided(file)));
    }

    private void decided(IncomingModel file) {
        head.show(file);
        name(file, file.intake().get());
        skills.refresh();
    }

    private void show(IncomingModel file, Intake intake) {
        head.show(file);
        columns.show(file);
        doubts.show(intake.review());
        repairs.show(intake.repairs().stream().map(said -> said.in(Words.now())).toList());
        problems.show(intake.problems());
        skills.show(file);
        intake.rule()
                .ifPresent(
                        found -> {
                            var scroll = new ScrollPane(new RulePreview(found, model.catalog()));
                            scroll.setFitToWidth(true);
                            scroll.getStyleClass().add("preview-scroll");
                            rule.setContent(scroll);
                        });
        name(file, intake);
        arrange(file, intake);
    }

    private void name(IncomingModel file, Intake intake) {
        tree.setText(
                Texts.of(
                        intake.roadmap().isPresent()
                                ? "importing.part.skills"
                                : "importing.part.ticks"));
        decide.setText(Texts.of("importing.part.decide", file.open()));
        mended.setText(Texts.of("importing.part.repairs", intake.repairs().size()));
        wrong.setText(Texts.of("importing.part.problems", intake.problems().size()));
    }

    private void arrange(IncomingModel file, Intake intake) {
        var wanted = new ArrayList<Tab>();
        if (!intake.problems().isEmpty()) {
            wanted.add(wrong);
        }
        if (intake.canImport()) {
            wanted.add(intake.rule().isPresent() ? rule : tree);
        }
        if (file.columns().isPresent()) {
            wanted.add(table);
        }
        if (!intake.review().isEmpty() && intake.canImport()) {
            wanted.add(decide);
        }
        if (!intake.repairs().isEmpty()) {
            wanted.add(mended);
        }
        put(wanted);
    }

    /// The part in front stays there, with what has the focus in it.
    private void put(List<Tab> wanted) {
        if (tabs.getTabs().equals(wanted)) {
            return;
        }
        var front = tabs.getSelectionModel().getSelectedItem();
        var hadFocus = holdsFocus();
        tabs.getTabs().removeIf(tab -> !wanted.contains(tab));
        for (int index = 0; index < wanted.size(); index++) {
            if (index == tabs.getTabs().size() || tabs.getTabs().get(index) != wanted.get(index)) {
                tabs.getTabs().add(index, wanted.get(index));
            }
        }
        if (!wanted.contains(front)) {
            tabs.getSelectionModel().select(wanted.getFirst());
            if (hadFocus) {
                focus();
            }
        }
    }

    private boolean holdsFocus() {
        var node = getScene() == null ? null : getScene().getFocusOwner();
        while (node != null && node != tabs) {
            node = node.getParent();
        }
        return node == tabs;
    }

    void focus() {
        if (tabs.getSelectionModel().getSelectedItem() == tree) {
            skills.focus();
        } else {
            tabs.getSelectionModel().getSelectedItem().getContent().requestFocus();
        }
    }
}
