// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.ui.common.Page;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.EmptyState;
import dev.cairn.ui.common.control.Labels;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The map, its tools above it, and over it in the corner all of it in small.
public final class MapPage implements Page {
    private final VBox page;
    private final MapView view;

    public MapPage(MapModel model) {
        view = new MapView(model);
        var minimap = new Minimap(view, model);
        StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
        var working = Labels.body(Texts.of("map.laying-out"));
        working.setId("map-laying-out");
        working.getStyleClass().add("map-note");
        working.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var empty =
                new EmptyState(
                        Texts.of("map.empty"), Texts.of("map.empty.import"), model::importRoadmap);
        empty.setId("map-empty");
        var stage = new StackPane(view, minimap, working, empty);
        stage.getStyleClass().add("map-stage");
        VBox.setVgrow(stage, Priority.ALWAYS);
        model.scene()
                .subscribe(
                        scene -> {
                            working.setVisible(scene == null);
                            empty.setVisible(scene != null && scene.layout().isEmpty());
                        });
        var title = Labels.pageTitle(Texts.of("nav.map"));
        title.setMinWidth(Region.USE_PREF_SIZE);
        var tools = new MapTools(model, view);
        HBox.setHgrow(tools, Priority.ALWAYS);
        var header = new HBox(title, tools);
        header.getStyleClass().add("page-header");
        page = new VBox(header, stage);
        page.getStyleClass().addAll("page", "map-page");
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public void shown() {
        view.requestFocus();
    }
}
