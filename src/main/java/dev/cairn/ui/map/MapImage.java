// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.ui.map.layout.MapLayout;
import dev.cairn.ui.map.layout.Viewport;

import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;

import java.util.function.Consumer;

/// The whole map as pixels, drawn tile by tile between the frames, so that the window stays awake
/// and no canvas is larger than what any graphics card takes.
final class MapImage {
    static final int SIDE = 1024;
    private static final double SHARP = 2;
    private static final double MOST_PIXELS = 24e6;

    private final int side;
    private final Canvas canvas;
    private final MapPainter painter;
    private final MapScene scene;
    private final WayThread thread;
    private final double scale;
    private final int width;
    private final int height;
    private final int[] pixels;

    /// @param pixels line by line, as `0xAARRGGBB`
    record Pixels(int width, int height, int[] pixels) {}

    /// @param side of a tile
    MapImage(MapScene scene, WayThread thread, Palette palette, Fonts fonts, int side) {
        this.side = side;
        canvas = new Canvas(side, side);
        this.scene = scene;
        this.thread = thread;
        painter = new MapPainter(canvas.getGraphicsContext2D(), palette, fonts);
        var layout = scene.layout();
        scale = scale(layout);
        width = (int) Math.ceil(layout.width() * scale);
        height = (int) Math.ceil(layout.height() * scale);
        pixels = new int[width * height];
    }

    /// Twice as sharp as on the screen, as far as memory allows.
    private static double scale(MapLayout layout) {
        return Math.min(SHARP, Math.sqrt(MOST_PIXELS / (layout.width() * layout.height())));
    }

    void draw(Consumer<Pixels> done) {
        tile(0, 0, done);
    }

    private void tile(int left, int top, Consumer<Pixels> done) {
        if (top >= height) {
            done.accept(new Pixels(width, height, pixels));
            return;
        }
        painter.print(scene, thread, new Viewport(scale, -left, -top), side, side);
        var image = canvas.snapshot(null, null);
        image.getPixelReader()
                .getPixels(
                        0,
                        0,
                        Math.min(side, width - left),
                        Math.min(side, height - top),
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        top * width + left,
                        width);
        var next = left + side;
        Platform.runLater(
                () -> {
                    if (next < width) {
                        tile(next, top, done);
                    } else {
                        tile(0, top + side, done);
                    }
                });
    }
}
