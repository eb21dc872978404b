// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.detail;

import dev.cairn.ui.common.Texts;

import javafx.scene.control.Hyperlink;

/// What a skill needs. Only what is missing stands out; what one has is one quiet line that opens.
final class NeedsBlock extends Block {
    private static final int FEW = 6;

    private final FoldingList<SkillDetail.Related> missing;
    private final Hyperlink had = new Hyperlink();
    private final FoldingList<SkillDetail.Related> rest;
    private SkillDetail shown;

    NeedsBlock(DetailModel model) {
        super(Texts.of("roadmaps.detail.needs"));
        missing = new FoldingList<>(FEW, need -> new RelatedRow(need, it -> model.show(it.id())));
        missing.getStyleClass().add("needs-missing");
        rest = new FoldingList<>(FEW, need -> new RelatedRow(need, it -> model.show(it.id())));
        had.setId("needs-had");
        had.getStyleClass().add("quiet-link");
        had.setOnAction(_ -> open(!rest.isVisible()));
        getChildren().addAll(missing, had, rest);
    }

    void show(SkillDetail detail) {
        var other = shown == null || !shown.skill().id().equals(detail.skill().id());
        shown = detail;
        setShown(!detail.needs().isEmpty());
        setTitle(
                Texts.of(
                        detail.missing().isEmpty()
                                ? "roadmaps.detail.needs"
                                : "roadmaps.detail.needs.first"));
        missing.show(detail.missing(), other);
        missing.setVisible(!detail.missing().isEmpty());
        missing.setManaged(missing.isVisible());
        rest.show(detail.had(), other);
        had.setVisible(!detail.had().isEmpty());
        had.setManaged(had.isVisible());
        open(!other && rest.isVisible() && had.isVisible());
    }

    private void open(boolean open) {
        rest.setVisible(open);
        rest.setManaged(open);
        had.setText(
                Texts.of(
                        open
                                ? "roadmaps.detail.needs.fold"
                                : shown.missing().isEmpty()
                                        ? "roadmaps.detail.needs.all"
                                        : "roadmaps.detail.needs.had",
                        shown.had().size()));
    }
}
