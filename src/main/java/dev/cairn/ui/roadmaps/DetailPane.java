// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps;

import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.EmptyState;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.StatusMark;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// All of the chosen skill.
final class DetailPane extends ScrollPane {
    private final RoadmapsModel model;
    private final StatusSwitch status;
    private final NoteField note;
    private final ProofList proofs;
    private final VBox content = new VBox();
    private SkillId shown;

    DetailPane(RoadmapsModel model) {
        this.model = model;
        status = new StatusSwitch(model);
        note = new NoteField(model);
        proofs = new ProofList(model);
        getStyleClass().add("detail-pane");
        setId("detail");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        content.getStyleClass().add("detail");
        setContent(content);
        model.detail().subscribe(this::show);
        model.refusals().subscribe((_, _) -> show(model.detail().get()));
    }

    private void show(SkillDetail detail) {
        if (detail == null) {
            shown = null;
            content.getChildren().setAll(new EmptyState(Texts.of("roadmaps.detail.empty")));
            return;
        }
        var skill = detail.skill();
        status.show(skill.id(), detail.record().status());
        note.show(skill.id(), detail.record().note());
        proofs.show(detail);
        var parts = new ArrayList<Node>();
        parts.add(Labels.wrapping(Labels.section(skill.title())));
        parts.add(
                Labels.wrapping(
                        Labels.caption(
                                Texts.of(
                                        skill.isProject()
                                                ? "roadmaps.detail.project"
                                                : "roadmaps.detail.line",
                                        detail.roadmap(),
                                        Texts.of("level." + skill.level().word()),
                                        Labels.hours(skill.hours())))));
        parts.add(status);
        if (!skill.why().isBlank()) {
            parts.add(Labels.prose(skill.why()));
        }
        block(parts, "roadmaps.detail.done-when", checks(detail));
        block(parts, "roadmaps.detail.needs", links(detail.needs()));
        block(parts, "roadmaps.detail.unlocks", links(detail.unlocks()));
        block(parts, "roadmaps.detail.resources", resources(detail));
        block(parts, "roadmaps.detail.note", List.of(note));
        block(parts, "roadmaps.detail.proof", List.of(proofs));
        replace(parts);
        if (!skill.id().equals(shown)) {
            shown = skill.id();
            setVvalue(0);
        }
    }

    /// Puts new parts in without taking the focus from somebody who types or ticks by keys.
    private void replace(List<Node> parts) {
        var focused = getScene() == null ? null : getScene().getFocusOwner();
        content.getChildren().setAll(parts);
        if (focused instanceof CheckBox box) {
            content.lookupAll(".check-box").stream()
                    .filter(CheckBox.class::isInstance)
                    .map(CheckBox.class::cast)
                    .filter(fresh -> fresh.getText().equals(box.getText()))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        } else if (focused != null && isWithin(focused)) {
            focused.requestFocus();
        }
    }

    private boolean isWithin(Node node) {
        for (var up = node.getParent(); up != null; up = up.getParent()) {
            if (up == content) {
                return true;
            }
        }
        return false;
    }

    private static void block(List<Node> parts, String titleKey, List<? extends Node> nodes) {
        if (!nodes.isEmpty()) {
            var block = new VBox(Labels.strong(Texts.of(titleKey)));
            block.getStyleClass().add("detail-block");
            block.getChildren().addAll(nodes);
            parts.add(block);
        }
    }

    private List<CheckBox> checks(SkillDetail detail) {
        return detail.skill().doneWhen().stream()
                .map(
                        check -> {
                            var box = new CheckBox(check);
                            box.setWrapText(true);
                            box.setMinHeight(Region.USE_PREF_SIZE);
                            box.setSelected(detail.record().checks().contains(check));
                            box.setOnAction(
                                    _ ->
                                            model.setCheck(
                                                    detail.skill().id(), check, box.isSelected()));
                            return box;
                        })
                .toList();
    }

    private List<HBox> links(List<SkillDetail.Related> skills) {
        return skills.stream()
                .map(
                        skill -> {
                            var link = link(skill.title());
                            link.setOnAction(_ -> model.show(skill.id()));
                            if (skill.status() == Status.DONE) {
                                link.getStyleClass().add("link-done");
                            }
                            var row = new HBox(new StatusMark(skill.status(), false), link);
                            row.getStyleClass().add("link-row");
                            return row;
                        })
                .toList();
    }

    private List<Hyperlink> resources(SkillDetail detail) {
        return detail.skill().resources().stream()
                .map(
                        resource -> {
                            var link =
                                    link(
                                            Texts.of(
                                                    "roadmaps.detail.resource",
                                                    resource.title(),
                                                    resource.kind()));
                            link.setOnAction(_ -> model.open(resource.url()));
                            return link;
                        })
                .toList();
    }

    private static Hyperlink link(String text) {
        var link = new Hyperlink(text);
        link.getStyleClass().add("quiet-link");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        return link;
    }
}
