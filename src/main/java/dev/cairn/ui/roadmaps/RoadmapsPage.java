// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps;

import dev.cairn.ui.common.Page;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.PageHeader;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The tree on the left, the chosen skill on the right, search on top.
public final class RoadmapsPage implements Page {
    private static final double DETAIL_SHARE = 0.38;

    private final VBox page;
    private final TreePane tree;

    public RoadmapsPage(RoadmapsModel model) {
        tree = new TreePane(model);
        var search = new TextField();
        search.setId("search");
        search.setPromptText(Texts.of("roadmaps.search"));
        search.setAccessibleText(Texts.of("roadmaps.search"));
        search.setPrefColumnCount(18);
        search.textProperty().bindBidirectional(model.search());
        search.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        search.clear();
                    }
                });
        var found = Labels.prose("");
        found.getStyleClass().add("type-muted");
        var left = new StackPane(tree, found);
        model.tree().subscribe(rows -> showEmpty(rows, found, model));
        HBox.setHgrow(left, Priority.ALWAYS);
        left.getStyleClass().add("tree-side");
        var detail = new DetailPane(model);
        var columns = new HBox(left, detail);
        detail.prefWidthProperty().bind(columns.widthProperty().multiply(DETAIL_SHARE));
        columns.getStyleClass().add("roadmap-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        page = new VBox(new PageHeader(Texts.of("nav.roadmaps"), search), columns);
        page.getStyleClass().addAll("page", "roadmaps");
    }

    private static void showEmpty(SkillTree rows, Label found, RoadmapsModel model) {
        var nothing = rows != null && rows.roadmaps().isEmpty();
        found.setText(nothing ? Texts.of("roadmaps.search.none", model.search().get()) : "");
        found.setVisible(nothing);
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public void shown() {
        tree.requestFocus();
    }
}
