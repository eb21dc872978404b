// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.List;

/// The map, and what stands over its corners. The notes at the foot keep clear of the small map; a
/// small window goes without that.
final class MapStage extends Region {
    /// How often the small map must fit into the width and the height of the stage.
    private static final double ROOM = 3;

    private final MapView view;
    private final Minimap minimap;
    private final MapLegend legend;
    private final Region caption;
    private final List<Node> middle;

    /// @param middle what stands in the middle when there is no map
    MapStage(MapView view, Minimap minimap, MapLegend legend, Region caption, Node... middle) {
        this.view = view;
        this.minimap = minimap;
        this.legend = legend;
        this.caption = caption;
        this.middle = List.of(middle);
        getStyleClass().add("map-stage");
        getChildren().addAll(view, minimap, legend, caption);
        getChildren().addAll(middle);
        minimap.visibleProperty().subscribe(this::requestLayout);
        setMinSize(0, 0);
        setPrefSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        var inner = snappedLeftInset();
        var wide = minimap.prefWidth(-1);
        var high = minimap.prefHeight(-1);
        minimap.setRoom(wide * ROOM <= getWidth() && high * ROOM <= getHeight());
        minimap.resizeRelocate(getWidth() - inner - wide, getHeight() - inner - high, wide, high);
        var taken = minimap.isVisible() ? wide + inner : 0;
        foot(legend, getWidth() - 2 * inner - taken);
        foot(caption, getWidth() - 2 * inner - taken);
        view.setFoot(legend.getHeight() + 2 * inner);
        view.resizeRelocate(0, 0, getWidth(), getHeight());
        for (var node : middle) {
            layoutInArea(
                    node,
                    inner,
                    inner,
                    getWidth() - 2 * inner,
                    getHeight() - 2 * inner,
                    0,
                    HPos.CENTER,
                    VPos.CENTER);
        }
    }

    private void foot(Region note, double room) {
        var wide = Math.max(0, Math.min(Math.ceil(note.prefWidth(-1)), room));
        var high = note.prefHeight(wide);
        note.resizeRelocate(
                snappedLeftInset(), getHeight() - snappedBottomInset() - high, wide, high);
    }
}
