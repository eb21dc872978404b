// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.ui.common.Page;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.PageHeader;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The paths side by side, and the chosen one in full below.
public final class CareersPage implements Page {
    private final CareersModel model;
    private final ComparisonGrid comparison;
    private final PathDetail detail;
    private final ScrollPane scroll;

    public CareersPage(CareersModel model) {
        this.model = model;
        comparison = new ComparisonGrid(model);
        detail = new PathDetail(model);
        var page = new VBox(new PageHeader(Texts.of("nav.careers")), comparison, detail);
        page.getStyleClass().addAll("page", "careers");
        page.setMaxWidth(1280);
        HBox.setHgrow(page, Priority.ALWAYS);
        var ground = new HBox(page);
        ground.getStyleClass().add("page-ground");
        scroll = new ScrollPane(ground);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        model.standings().subscribe(_ -> show());
        model.selected().subscribe(_ -> showDetail());
    }

    @Override
    public Node view() {
        return scroll;
    }

    private void show() {
        if (model.standings().get() != null) {
            comparison.show(model.standings().get());
            showDetail();
        }
    }

    private void showDetail() {
        if (model.standings().get() != null) {
            model.standings().get().stream()
                    .filter(standing -> standing.path().id().equals(model.selected().get()))
                    .findFirst()
                    .ifPresent(detail::show);
        }
    }
}
