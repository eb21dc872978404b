// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.progress.Status;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.StatusMark;

import javafx.scene.layout.HBox;

/// What the shapes mean.
final class MapLegend extends HBox {
    MapLegend() {
        getStyleClass().addAll("map-note", "map-legend");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        for (var status : Status.values()) {
            add(new StatusMark(status, false));
        }
        add(new StatusMark(Status.DONE, true));
    }

    private void add(StatusMark mark) {
        var name = Labels.caption(mark.getAccessibleText());
        name.setGraphic(mark);
        getChildren().add(name);
    }
}
