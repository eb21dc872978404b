// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// A ring that shows a share from 0 to 1, from the top clockwise. Style class `ring`, which gives
/// its size, with `large` a large one; its parts `ring-track` and `ring-arc`.
public final class Ring extends Region {
    private final Circle track = new Circle();
    private final Arc arc = new Arc();

    public Ring(double share) {
        getStyleClass().add("ring");
        track.setFill(null);
        track.getStyleClass().add("ring-track");
        arc.setStartAngle(90);
        arc.setType(ArcType.OPEN);
        arc.setFill(null);
        arc.getStyleClass().add("ring-arc");
        getChildren().setAll(track, arc);
        setShare(share);
    }

    public void setShare(double share) {
        arc.setLength(-360 * Math.clamp(share, 0, 1));
        arc.setVisible(share > 0);
    }

    @Override
    protected void layoutChildren() {
        var middle = Math.min(getWidth(), getHeight()) / 2;
        var radius = middle - track.getStrokeWidth() / 2;
        track.setCenterX(middle);
        track.setCenterY(middle);
        track.setRadius(radius);
        arc.setCenterX(middle);
        arc.setCenterY(middle);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
    }
}
