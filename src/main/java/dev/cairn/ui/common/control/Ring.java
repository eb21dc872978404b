// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// A ring that shows a share from 0 to 1, from the top clockwise. Style class `ring`; its parts
/// `ring-track` and `ring-arc`.
public final class Ring extends Region {
    private static final double STROKE = 5;

    private final Circle track = new Circle();
    private final Arc arc = new Arc();

    public Ring(double size, double share) {
        getStyleClass().add("ring");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        var middle = size / 2;
        var radius = middle - STROKE / 2;
        track.setCenterX(middle);
        track.setCenterY(middle);
        track.setRadius(radius);
        track.setFill(null);
        track.setStrokeWidth(STROKE);
        track.getStyleClass().add("ring-track");
        arc.setCenterX(middle);
        arc.setCenterY(middle);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        arc.setStartAngle(90);
        arc.setType(ArcType.OPEN);
        arc.setFill(null);
        arc.setStrokeWidth(STROKE);
        arc.getStyleClass().add("ring-arc");
        getChildren().setAll(track, arc);
        setShare(share);
    }

    public void setShare(double share) {
        arc.setLength(-360 * Math.clamp(share, 0, 1));
        arc.setVisible(share > 0);
    }
}
