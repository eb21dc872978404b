// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.progress.Status;
import dev.cairn.ui.map.layout.Step;

import javafx.scene.input.KeyEvent;

/// The keys of the map: arrows walk along the lines, with Shift they move the map; plus, minus and
/// 0 zoom; the keys of the tree do what they do there.
final class MapKeys {
    private static final double PAN = 64;

    private final MapView view;
    private final MapModel model;

    MapKeys(MapView view, MapModel model) {
        this.view = view;
        this.model = model;
    }

    void install() {
        view.setOnKeyPressed(
                event -> {
                    if (!event.isAltDown() && !event.isShortcutDown() && pressed(event)) {
                        event.consume();
                    }
                });
    }

    private boolean pressed(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT, KP_RIGHT -> arrow(event, Step.RIGHT, -PAN, 0);
            case LEFT, KP_LEFT -> arrow(event, Step.LEFT, PAN, 0);
            case UP, KP_UP -> arrow(event, Step.UP, 0, PAN);
            case DOWN, KP_DOWN -> arrow(event, Step.DOWN, 0, -PAN);
            case ENTER -> model.open();
            case ESCAPE -> view.choose(null);
            case SPACE -> model.toggle();
            case D -> model.setStatus(Status.DONE);
            case L -> model.setStatus(Status.LEARNING);
            case S -> model.setStatus(Status.SKIPPED);
            case T -> model.setStatus(Status.TODO);
            case PLUS, EQUALS, ADD -> view.zoomIn();
            case MINUS, SUBTRACT -> view.zoomOut();
            case DIGIT0, NUMPAD0, F -> view.fit();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void arrow(KeyEvent event, Step step, double x, double y) {
        if (event.isShiftDown()) {
            view.pan(x, y);
        } else {
            model.walk(step);
        }
    }
}
