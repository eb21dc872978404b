// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.ui.map.layout.MapLayout;
import dev.cairn.ui.map.layout.Reach;
import dev.cairn.ui.map.layout.Viewport;

import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;

import java.util.function.Consumer;

/// The whole map as pixels, drawn tile by tile between the frames, so that the window stays awake
/// and no canvas is larger than what any graphics card takes.
final class MapImage {
    private static final int TILE = 1024;
    private static final double SHARP = 2;
    private static final double MOST_PIXELS = 24e6;

    private final Canvas canvas = new Canvas(TILE, TILE);
    private final MapPainter painter;
    private final MapScene scene;
    private final WayThread thread;
    private final double scale;
    private final int width;
    private final int height;
    private final int[] pixels;

    /// @param pixels line by line, as `0xAARRGGBB`
    record Pixels(int width, int height, int[] pixels) {}

    MapImage(MapScene scene, WayThread thread, Palette palette, Fonts fonts) {
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
        painter.draw(
                scene,
                thread,
                Reach.NOTHING,
                null,
                new Viewport(scale, -left, -top),
                false,
                TILE,
                TILE);
        var image = canvas.snapshot(null, null);
        image.getPixelReader()
                .getPixels(
                        0,
                        0,
                        Math.min(TILE, width - left),
                        Math.min(TILE, height - top),
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        top * width + left,
                        width);
        var next = left + TILE;
        Platform.runLater(
                () -> {
                    if (next < width) {
                        tile(next, top, done);
                    } else {
                        tile(0, top + TILE, done);
                    }
                });
    }
}
