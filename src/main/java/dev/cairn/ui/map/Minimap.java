// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.ui.map.layout.MapLayout;
import dev.cairn.ui.map.layout.Viewport;

import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// All of the map in a corner, with a frame around what is in view. It is drawn when the map
/// changes; when the view moves, only the frame does.
final class Minimap extends Region {
    private static final double WIDEST = 176;
    private static final double HIGHEST = 112;
    private static final double BORDER = 1;

    private final MapView view;
    private final Canvas canvas = new Canvas();
    private final Region frame = new Region();
    private double scale = 1;
    private boolean hasRoom = true;

    Minimap(MapView view, MapModel model) {
        this.view = view;
        getStyleClass().add("minimap");
        setId("minimap");
        frame.getStyleClass().add("minimap-frame");
        frame.setMouseTransparent(true);
        getChildren().setAll(canvas, frame);
        setOnMousePressed(this::go);
        setOnMouseDragged(this::go);
        model.scene().subscribe(this::show);
        view.viewport().subscribe(_ -> follow());
        view.widthProperty().subscribe(_ -> follow());
        view.heightProperty().subscribe(_ -> follow());
        view.palette().changes().subscribe(_ -> show(model.scene().get()));
    }

    /// Whether it may cover a corner of the map.
    void setRoom(boolean room) {
        if (room != hasRoom) {
            hasRoom = room;
            follow();
        }
    }

    private void go(MouseEvent event) {
        view.centre((event.getX() - BORDER) / scale, (event.getY() - BORDER) / scale);
        event.consume();
    }

    private void show(MapScene scene) {
        if (scene == null || scene.layout().isEmpty()) {
            setVisible(false);
            return;
        }
        var layout = scene.layout();
        scale = Math.min(WIDEST / layout.width(), HIGHEST / layout.height());
        canvas.setWidth(Math.ceil(layout.width() * scale));
        canvas.setHeight(Math.ceil(layout.height() * scale));
        setPrefSize(canvas.getWidth() + 2 * BORDER, canvas.getHeight() + 2 * BORDER);
        canvas.relocate(BORDER, BORDER);
        var pen = canvas.getGraphicsContext2D();
        pen.setFill(view.palette().of(Tone.GROUND));
        pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.setFill(view.palette().of(Tone.BAND));
        for (var band : layout.bands()) {
            var box = band.box();
            pen.fillRect(
                    box.left() * scale,
                    box.top() * scale,
                    box.width() * scale,
                    box.height() * scale);
        }
        for (var place : layout.places()) {
            pen.setFill(view.palette().of(Brush.tone(scene.mark(place))));
            pen.fillRect(
                    place.x() * scale,
                    place.y() * scale,
                    Math.max(1, MapLayout.WIDE * scale - 1),
                    Math.max(1, MapLayout.HIGH * scale));
        }
        follow();
    }

    /// Where all is in view there is nothing to go to, and it would only cover the map.
    private void follow() {
        setVisible(hasRoom && !view.isAllInView());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Viewport seen = view.viewport().get();
        var area = seen.shown(view.getWidth(), view.getHeight());
        var left = Math.clamp(area.left() * scale, 0, canvas.getWidth());
        var top = Math.clamp(area.top() * scale, 0, canvas.getHeight());
        var right = Math.clamp(area.right() * scale, 0, canvas.getWidth());
        var bottom = Math.clamp(area.bottom() * scale, 0, canvas.getHeight());
        frame.resizeRelocate(
                BORDER + left, BORDER + top, Math.max(4, right - left), Math.max(4, bottom - top));
    }
}
