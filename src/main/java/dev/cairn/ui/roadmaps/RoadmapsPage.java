// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps;

import dev.cairn.ui.common.Page;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Beside;
import dev.cairn.ui.common.control.PageHeader;
import dev.cairn.ui.roadmaps.tree.FilterPanel;
import dev.cairn.ui.roadmaps.tree.FindBar;
import dev.cairn.ui.roadmaps.tree.NothingFound;
import dev.cairn.ui.roadmaps.tree.TreePane;
import dev.cairn.ui.roadmaps.tree.TreeTools;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The tree on the left, the chosen skill on the right, search and filters on top.
public final class RoadmapsPage implements Page {
    private static final double DETAIL_SHARE = 0.42;

    private final VBox page;
    private final TreePane tree;

    public RoadmapsPage(RoadmapsModel model) {
        tree = new TreePane(model.tree(), model.selected());
        var filters = new FilterPanel(model.tree());
        var tools = new TreeTools(model.tree(), tree, filters);
        var left = new StackPane(tree, new NothingFound(model.tree()));
        left.getStyleClass().add("tree-side");
        var detail = new DetailPane(model);
        var columns = new Beside(left, detail, 1 - DETAIL_SHARE);
        VBox.setVgrow(columns, Priority.ALWAYS);
        page =
                new VBox(
                        new PageHeader(Texts.of("nav.roadmaps"), tools.nodes()),
                        filters,
                        new FindBar(model.tree()),
                        columns);
        page.getStyleClass().addAll("page", "roadmaps");
        tools.holdKeysWhile(page);
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
