// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.ui.common.Page;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.EmptyState;
import dev.cairn.ui.common.control.Labels;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The map, its tools above it, and over it in the corner all of it in small.
public final class MapPage implements Page {
    private final VBox page;
    private final MapView view;

    public MapPage(MapModel model, MapExport export) {
        view = new MapView(model);
        var minimap = new Minimap(view, model);
        StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
        var working = note("map-working");
        var empty =
                new EmptyState(
                        Texts.of("map.empty"), Texts.of("map.empty.import"), model::importRoadmap);
        empty.setId("map-empty");
        var caption = note("map-caption");
        caption.textProperty().bind(view.caption());
        caption.visibleProperty().bind(caption.textProperty().isNotEmpty());
        var legend = new MapLegend();
        legend.visibleProperty()
                .bind(
                        caption.visibleProperty()
                                .not()
                                .and(working.visibleProperty().not())
                                .and(empty.visibleProperty().not()));
        StackPane.setAlignment(caption, Pos.BOTTOM_LEFT);
        StackPane.setAlignment(legend, Pos.BOTTOM_LEFT);
        var stage = new StackPane(view, minimap, legend, caption, working, empty);
        stage.getStyleClass().add("map-stage");
        VBox.setVgrow(stage, Priority.ALWAYS);
        model.scene().subscribe(_ -> tell(model, working, empty));
        model.failed().subscribe(_ -> tell(model, working, empty));
        var title = Labels.pageTitle(Texts.of("nav.map"));
        title.setMinWidth(Region.USE_PREF_SIZE);
        var tools = new MapTools(model, view, export);
        HBox.setHgrow(tools, Priority.ALWAYS);
        var header = new HBox(title, tools);
        header.getStyleClass().add("page-header");
        page = new VBox(header, stage);
        page.getStyleClass().addAll("page", "map-page");
    }

    private static void tell(MapModel model, Label working, Node empty) {
        var scene = model.scene().get();
        working.setText(Texts.of(model.failed().get() ? "map.failed" : "map.laying-out"));
        working.setVisible(scene == null);
        empty.setVisible(scene != null && scene.layout().isEmpty());
    }

    private static Label note(String id) {
        var note = Labels.body("");
        note.setId(id);
        note.getStyleClass().add("map-note");
        note.setMaxHeight(Region.USE_PREF_SIZE);
        note.setMouseTransparent(true);
        return note;
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
