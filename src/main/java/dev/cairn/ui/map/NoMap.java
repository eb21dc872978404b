// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.map.MapModel.Drawing;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands in the place of the map while there is none: why, and how to get one.
final class NoMap extends VBox {
    NoMap(MapModel model) {
        setId("map-working");
        getStyleClass().addAll("map-note", "map-working");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var why = Labels.wrapping(Labels.body(""));
        var again = new Button(Texts.of("map.lay-out"));
        again.setId("map-lay-out");
        again.setOnAction(_ -> model.layOut());
        again.managedProperty().bind(again.visibleProperty());
        getChildren().addAll(why, again);
        model.drawing()
                .subscribe(
                        drawing -> {
                            setVisible(drawing != Drawing.DONE);
                            again.setVisible(
                                    drawing == Drawing.CANCELLED || drawing == Drawing.FAILED);
                            why.setText(MapWords.of(drawing));
                        });
    }
}
