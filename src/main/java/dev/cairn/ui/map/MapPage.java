// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.ui.common.Page;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.EmptyState;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.PageHeader;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The map, its tools above it, and over it in the corner all of it in small.
public final class MapPage implements Page {
    private final VBox page;
    private final MapView view;
    private final MapTools tools;

    public MapPage(MapModel model, MapExport export) {
        model.await();
        view = new MapView(model);
        var working = new NoMap(model);
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
        var stage = new MapStage(view, new Minimap(view, model), legend, caption, working, empty);
        VBox.setVgrow(stage, Priority.ALWAYS);
        model.scene()
                .subscribe(scene -> empty.setVisible(scene != null && scene.layout().isEmpty()));
        tools = new MapTools(model, view, export);
        page = new VBox(new PageHeader(Texts.of("nav.map"), tools.nodes()), stage);
        page.getStyleClass().addAll("page", "map-page");
    }

    private static Label note(String id) {
        var note = Labels.wrapping(Labels.body(""));
        note.setId(id);
        note.getStyleClass().add("map-note");
        note.setMouseTransparent(true);
        return note;
    }

    public void exportSvg() {
        tools.exportSvg();
    }

    public void exportPng() {
        tools.exportPng();
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
