// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.editing.draft.Draft;
import dev.cairn.ui.editing.draft.Finding;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Consumer;

/// All that is wrong, each a link to where it is, and then what is worth a look.
final class ProblemList extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int MOST_SHOWN = 30;
    private static final double SHARE = 0.22;

    /// What a link says, and where it leads.
    private record Shown(String text, Finding finding) {}

    private final RoadmapEditModel model;
    private final Consumer<Finding> lead;
    private final Label count = Labels.prose("");
    private final VBox links = new VBox();
    private final ScrollPane scroll = new ScrollPane(links);
    private List<Shown> shown = List.of();

    /// @param lead brings to the front what a finding is about
    /// @param room the height of all, of which the list takes a part at most
    ProblemList(RoadmapEditModel model, Consumer<Finding> lead, ReadOnlyDoubleProperty room) {
        this.model = model;
        this.lead = lead;
        getStyleClass().add("edit-problems");
        count.setId("edit-count");
        links.getStyleClass().add("edit-problem-links");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edit-scroll");
        scroll.maxHeightProperty().bind(room.multiply(SHARE));
        // Left to itself it would not reckon with links of two lines.
        links.heightProperty().subscribe(high -> scroll.setPrefHeight(high.doubleValue() + 4));
        getChildren().addAll(count, scroll);
        model.findings().subscribe(_ -> show());
        model.refusal().subscribe(_ -> show());
        model.drafting().draft().subscribe(_ -> show());
    }

    private void show() {
        var findings = model.findings().get();
        var wrong = (int) findings.stream().filter(Finding::blocks).count();
        count.setText(!model.refusal().get().isEmpty() ? model.refusal().get() : sentence(wrong));
        count.pseudoClassStateChanged(WRONG, !model.refusal().get().isEmpty() || wrong > 0);
        var next =
                findings.stream()
                        .sorted((one, other) -> Boolean.compare(other.blocks(), one.blocks()))
                        .limit(MOST_SHOWN)
                        .map(each -> new Shown(place(each.key()) + ": " + each.sentence(), each))
                        .toList();
        if (!next.equals(shown)) {
            shown = next;
            links.getChildren().setAll(shown.stream().map(this::link).toList());
            scroll.setVvalue(0);
        }
        scroll.setVisible(!findings.isEmpty());
        scroll.setManaged(!findings.isEmpty());
    }

    private String sentence(int wrong) {
        var hints = model.findings().get().size() - wrong;
        if (wrong > 0) {
            return Texts.of("editing.problems", wrong);
        }
        if (hints > 0) {
            return Texts.of("editing.hints", hints);
        }
        return Texts.of(
                model.isChanged() || model.draft().isNew() ? "editing.fine" : "editing.unchanged");
    }

    private Hyperlink link(Shown one) {
        var link = new Hyperlink(one.text());
        link.setWrapText(true);
        link.setGraphic(new FontIcon(one.finding().blocks() ? Feather.ALERT_CIRCLE : Feather.INFO));
        link.setOnAction(_ -> lead.accept(one.finding()));
        return link;
    }

    /// By its title; by that of its section, too, where it has none.
    private String place(int key) {
        var draft = model.draft();
        if (key == Draft.HEAD) {
            return RoadmapEditModel.shown(draft.title());
        }
        var part = draft.partOf(key).map(each -> RoadmapEditModel.shown(each.title())).orElse("");
        return draft.item(key)
                .map(model::title)
                .map(
                        title ->
                                title.isBlank()
                                        ? part + " › " + RoadmapEditModel.shown(title)
                                        : title)
                .orElse(part);
    }
}
