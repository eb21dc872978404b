// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.career.CareerPath.Must;
import dev.cairn.format.Intake;
import dev.cairn.roadmap.Catalog;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Comparator;

/// A career path that would come in: whose place it takes, and what it asks.
final class RulePreview extends VBox {
    RulePreview(Intake.Rule rule, Catalog catalog) {
        getStyleClass().add("preview");
        var path = rule.path();
        getChildren()
                .addAll(
                        Labels.wrapping(Labels.section(path.title())),
                        Labels.prose(
                                rule.replaces()
                                        .map(
                                                old ->
                                                        Texts.of(
                                                                "importing.path.replaces",
                                                                old.title()))
                                        .orElse(Texts.of("importing.path.new"))),
                        Labels.prose(
                                Texts.of(
                                        "importing.path.counts",
                                        path.must().size(),
                                        path.anyOf().size(),
                                        path.plus().size(),
                                        path.portfolio().size())),
                        Labels.strong(Texts.of("careers.must")));
        path.must().stream()
                .sorted(Comparator.comparingInt(Must::weight).reversed())
                .forEach(must -> getChildren().add(row(must, catalog)));
    }

    private static HBox row(Must must, Catalog catalog) {
        var label = Labels.prose(catalog.skill(must.skill()).title());
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var aside =
                Labels.caption(
                        Texts.of(
                                must.blocker() ? "careers.blocker" : "careers.weight",
                                must.weight()));
        aside.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(label, aside);
        row.getStyleClass().add("link-row");
        return row;
    }
}
