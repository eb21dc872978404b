// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.progress.Status;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.StatusMark;

import javafx.scene.layout.FlowPane;

/// What the shapes mean: one line where there is room.
final class MapLegend extends FlowPane {
    MapLegend() {
        getStyleClass().addAll("map-note", "map-legend");
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

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset()
                + getManagedChildren().stream()
                        .mapToDouble(name -> snapSizeX(name.prefWidth(-1)) + snapSpaceX(getHgap()))
                        .sum()
                + snappedRightInset();
    }
}
