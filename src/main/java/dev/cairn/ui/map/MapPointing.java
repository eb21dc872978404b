// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// The mouse on the map: drag to move, wheel to zoom, click to choose, twice to open.
final class MapPointing {
    private static final double WHEEL = 1.003;
    private static final double STILL = 4;

    private final MapView view;
    private final Runnable open;
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private boolean dragging;

    /// @param open called for a skill that is clicked twice
    MapPointing(MapView view, Runnable open) {
        this.view = view;
        this.open = open;
    }

    void install() {
        view.setOnMousePressed(this::pressed);
        view.setOnMouseDragged(this::dragged);
        view.setOnMouseReleased(_ -> view.setCursor(Cursor.DEFAULT));
        view.setOnMouseClicked(this::clicked);
        view.setOnMouseMoved(this::moved);
        view.setOnMouseExited(_ -> view.point(null));
        view.setOnScroll(this::scrolled);
        view.setOnZoom(event -> view.zoom(event.getZoomFactor(), event.getX(), event.getY()));
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        pressedX = lastX = event.getX();
        pressedY = lastY = event.getY();
        dragging = false;
    }

    private void dragged(MouseEvent event) {
        if (Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > STILL) {
            dragging = true;
            view.setCursor(Cursor.CLOSED_HAND);
        }
        if (dragging) {
            view.pan(event.getX() - lastX, event.getY() - lastY);
            lastX = event.getX();
            lastY = event.getY();
        }
    }

    private void clicked(MouseEvent event) {
        if (dragging || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        var place = view.placeAt(event.getX(), event.getY());
        view.choose(place.orElse(null));
        if (event.getClickCount() == 2 && place.isPresent()) {
            open.run();
        }
    }

    private void moved(MouseEvent event) {
        var place = view.placeAt(event.getX(), event.getY());
        view.point(place.orElse(null));
        view.setCursor(place.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShiftDown()) {
            view.pan(event.getDeltaX() + event.getDeltaY(), 0);
        } else {
            view.zoom(Math.pow(WHEEL, event.getDeltaY()), event.getX(), event.getY());
        }
        event.consume();
    }
}
