// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.ui.map.layout.Viewport;

import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;

/// The whole map as it looks from afar, kept as an image: to move it about, its thousands of lines
/// are not drawn again. While one zooms, the last one is stretched.
final class Backdrop {
    private static final double MOST_PIXELS = 12e6;
    private static final double LONGEST = 4096;
    private static final double MOST_STRETCHED = 4;

    private MapScene scene;
    private int style;
    private double scale;
    private Image image;

    Image image() {
        return image;
    }

    double scale() {
        return scale;
    }

    /// Whether there is an image for that view; it is made if needed.
    ///
    /// @param zooming whether one made for another scale will do for the moment
    boolean serves(MapScene wanted, Viewport view, boolean zooming, Palette palette, Fonts fonts) {
        if (Detail.at(view.scale()) == Detail.FULL) {
            return false;
        }
        var style = palette.changes().get();
        if (wanted == scene
                && style == this.style
                && Math.max(view.scale() / scale, scale / view.scale())
                        <= (zooming ? MOST_STRETCHED : 1)) {
            return true;
        }
        var width = wanted.layout().width() * view.scale();
        var height = wanted.layout().height() * view.scale();
        if (Math.max(width, height) > LONGEST || width * height > MOST_PIXELS) {
            return false;
        }
        var canvas = new Canvas(Math.ceil(width), Math.ceil(height));
        new MapPainter(canvas.getGraphicsContext2D(), palette, fonts)
                .drawAll(wanted, new Viewport(view.scale(), 0, 0));
        image = canvas.snapshot(null, null);
        scene = wanted;
        this.style = style;
        scale = view.scale();
        return true;
    }
}
