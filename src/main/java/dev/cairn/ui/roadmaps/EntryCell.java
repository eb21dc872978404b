// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps;

import dev.cairn.progress.Coverage;
import dev.cairn.progress.Status;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Bar;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.StatusMark;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A row of the tree: roadmap or section with how much of it is done, or a skill with its tick.
final class EntryCell extends TreeCell<TreeEntry> {
    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");

    private final RoadmapsModel model;
    private final Label title = new Label();
    private final Label aside = Labels.caption("");
    private final StatusMark mark = new StatusMark();
    private final Button tick = new Button(null, mark);
    private final Bar bar = new Bar(0);
    private final HBox row = new HBox();

    EntryCell(RoadmapsModel model) {
        this.model = model;
        getStyleClass().add("entry-cell");
        row.getStyleClass().add("entry-row");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        aside.setMinWidth(Region.USE_PREF_SIZE);
        tick.getStyleClass().setAll("tick");
        tick.setFocusTraversable(false);
        tick.setOnAction(
                _ -> {
                    if (getItem() instanceof TreeEntry.SkillRow skill) {
                        this.model.toggle(skill.skill().id());
                    }
                });
        // The row is as wide as the tree, never wider.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(TreeEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (entry) {
            case TreeEntry.RoadmapRow roadmap ->
                    showGroup(roadmap.title(), roadmap.coverage(), "type-strong");
            case TreeEntry.SectionRow section ->
                    showGroup(section.section().title(), section.coverage(), "type-group");
            case TreeEntry.SkillRow skill -> showSkill(skill);
        }
        setGraphic(row);
    }

    private void showGroup(String name, Coverage coverage, String style) {
        title.setText(name);
        title.getStyleClass().setAll("label", style);
        title.pseudoClassStateChanged(MUTED, false);
        var count = Texts.of("roadmaps.count", coverage.done(), coverage.counted());
        aside.setText(count);
        if (style.equals("type-strong")) {
            bar.setShare(coverage.share());
            row.getChildren().setAll(title, bar, aside);
        } else {
            row.getChildren().setAll(title, aside);
        }
        setAccessibleText(
                Texts.of("roadmaps.group.spoken", name, coverage.done(), coverage.counted()));
    }

    private void showSkill(TreeEntry.SkillRow entry) {
        title.setText(entry.skill().title());
        title.getStyleClass().setAll("label", "type-body");
        title.pseudoClassStateChanged(MUTED, entry.status() == Status.SKIPPED);
        mark.show(entry.status(), entry.proved());
        aside.setText(aside(entry));
        row.getChildren().setAll(tick, title, aside);
        setAccessibleText(
                entry.skill().title() + ", " + mark.getAccessibleText() + ", " + aside.getText());
        tick.setAccessibleText(Texts.of("roadmaps.tick.spoken", entry.skill().title()));
    }

    private static String aside(TreeEntry.SkillRow entry) {
        if (entry.status() == Status.DONE) {
            return Texts.of(entry.proved() ? "status.proved" : "status.done");
        }
        if (entry.status() == Status.SKIPPED) {
            return Texts.of("status.skipped");
        }
        if (entry.missing() > 0) {
            return Texts.of("roadmaps.needs", entry.missing());
        }
        return Labels.hours(entry.skill().hours());
    }
}
