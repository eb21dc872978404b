// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.editing.draft.Draft;
import dev.cairn.ui.editing.draft.Finding;

import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// All that is wrong, each a link to where it is.
final class ProblemList extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int MOST_SHOWN = 30;

    private final RoadmapEditModel model;
    private final Consumer<Finding> lead;
    private final Label count = Labels.prose("");
    private final VBox links = new VBox();
    private final ScrollPane scroll = new ScrollPane(links);

    /// @param lead brings to the front what a finding is about
    ProblemList(RoadmapEditModel model, Consumer<Finding> lead) {
        this.model = model;
        this.lead = lead;
        getStyleClass().add("edit-problems");
        count.setId("edit-count");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edit-scroll");
        getChildren().addAll(count, scroll);
        model.findings().subscribe(_ -> show());
        model.refusal().subscribe(_ -> show());
        model.drafting().draft().subscribe(_ -> show());
    }

    private void show() {
        var findings = model.findings().get();
        count.setText(
                !model.refusal().get().isEmpty()
                        ? model.refusal().get()
                        : findings.isEmpty()
                                ? Texts.of(
                                        model.isChanged() || model.draft().isNew()
                                                ? "editing.fine"
                                                : "editing.unchanged")
                                : Texts.of("editing.problems", findings.size()));
        count.pseudoClassStateChanged(
                WRONG, !model.refusal().get().isEmpty() || !findings.isEmpty());
        links.getChildren().setAll(findings.stream().limit(MOST_SHOWN).map(this::link).toList());
        scroll.setVisible(!findings.isEmpty());
        scroll.setManaged(!findings.isEmpty());
    }

    private Hyperlink link(Finding finding) {
        var link = new Hyperlink(place(finding.key()) + ": " + finding.sentence());
        link.setWrapText(true);
        link.setOnAction(_ -> lead.accept(finding));
        return link;
    }

    private String place(int key) {
        var draft = model.draft();
        var title =
                key == Draft.HEAD
                        ? draft.title()
                        : draft.item(key)
                                .map(model::title)
                                .or(() -> draft.part(key).map(part -> part.title()))
                                .orElse("");
        return title.isBlank() ? Texts.of("editing.untitled") : title;
    }
}
