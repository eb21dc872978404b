// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.detail;

import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.EmptyState;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.stream.Collectors;

/// All of the chosen skill. Its parts stay the same nodes while what they show changes, so that
/// nobody who types or ticks loses the focus.
public final class DetailPane extends VBox {
    private static final int FEW = 6;
    private static final KeyCombination NOTE = KeyCombination.valueOf("shortcut+M");

    private final DetailModel model;
    private final PlaceLine place;
    private final Label title = Labels.wrapping(Labels.section(""));
    private final Label line = Labels.wrapping(Labels.caption(""));
    private final StatusSwitch status;
    private final Label why = Labels.prose("");
    private final CheckList checks;
    private final Block doneWhen;
    private final NeedsBlock needs;
    private final FoldingList<SkillDetail.Related> unlocks;
    private final Block opens;
    private final Label demands = Labels.prose("");
    private final Block asked = new Block(Texts.of("roadmaps.detail.asked"), demands);
    private final ResourceList resources;
    private final Block learn;
    private final NotePane note;
    private final ProofList proofs;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final EmptyState empty = new EmptyState(Texts.of("roadmaps.detail.empty"));
    private SkillId shown;

    public DetailPane(DetailModel model) {
        this.model = model;
        place = new PlaceLine(model);
        status = new StatusSwitch(model);
        checks = new CheckList(model);
        doneWhen = new Block(Texts.of("roadmaps.detail.done-when"), checks);
        needs = new NeedsBlock(model);
        unlocks = new FoldingList<>(FEW, it -> new RelatedRow(it, to -> model.show(to.id())));
        opens = new Block(Texts.of("roadmaps.detail.unlocks"), unlocks);
        resources = new ResourceList(model);
        learn = new Block(Texts.of("roadmaps.detail.resources"), resources);
        note = new NotePane(model);
        proofs = new ProofList(model);
        var evidence = new Block(Texts.of("roadmaps.detail.proof"), proofs);
        demands.getStyleClass().add("type-muted");
        var head = new VBox(title, line);
        content.getStyleClass().add("detail");
        content.getChildren()
                .setAll(
                        head,
                        status,
                        why,
                        doneWhen,
                        needs,
                        opens,
                        asked,
                        learn,
                        note,
                        evidence,
                        new HistoryList(model));
        scroll.setId("detail");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("detail-pane");
        getChildren().setAll(empty, place, scroll);
        model.detail().subscribe(this::show);
        model.refusals().subscribe((_, _) -> show(model.detail().get()));
    }

    private void show(SkillDetail detail) {
        setShown(empty, detail == null);
        setShown(place, detail != null);
        setShown(scroll, detail != null);
        if (detail == null) {
            shown = null;
            return;
        }
        var skill = detail.skill();
        var other = !skill.id().equals(shown);
        shown = skill.id();
        place.show(detail);
        title.setText(skill.title());
        line.setText(line(skill));
        status.show(detail);
        why.setText(skill.why());
        setShown(why, !skill.why().isBlank());
        checks.show(detail);
        doneWhen.setShown(!skill.doneWhen().isEmpty());
        needs.show(detail);
        unlocks.show(detail.unlocks(), other);
        opens.setShown(!detail.unlocks().isEmpty());
        demands.setText(demands(detail.demands()));
        asked.setShown(!detail.demands().isEmpty());
        resources.show(detail);
        learn.setShown(!skill.resources().isEmpty());
        note.show(detail);
        proofs.show(detail);
        if (other) {
            scroll.setVvalue(0);
        }
    }

    private static String line(Skill skill) {
        return Texts.of(
                skill.isProject() ? "roadmaps.detail.project" : "roadmaps.detail.line",
                Texts.of("level." + skill.level().word()),
                Labels.hours(skill.hours()));
    }

    private static String demands(List<Demand> demands) {
        return demands.stream()
                .map(demand -> Texts.of("roadmaps.demand." + demand.way().name(), demand.path()))
                .collect(Collectors.joining(", "));
    }

    /// The keys that hold on the whole page, wherever the focus is.
    public void pressed(KeyEvent event) {
        if (model.detail().get() == null) {
            return;
        }
        if (NOTE.match(event)) {
            note.turn();
            bringIntoView(note);
        } else if (!event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        } else if (event.getCode() == KeyCode.UP) {
            model.showBefore();
        } else if (event.getCode() == KeyCode.DOWN) {
            model.showAfter();
        } else {
            return;
        }
        event.consume();
    }

    /// As little as it takes, with the top of the part in sight.
    private void bringIntoView(Node part) {
        applyCss();
        layout();
        var room = content.getHeight() - scroll.getViewportBounds().getHeight();
        if (room <= 0) {
            return;
        }
        var bounds = part.getBoundsInParent();
        var top = scroll.getVvalue() * room;
        var lowest = bounds.getMaxY() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(
                Math.clamp(Math.min(Math.max(top, lowest), bounds.getMinY()) / room, 0, 1));
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
