// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map.layout;

/// Which part of the map is seen: a point of it, times the scale, plus the shift, is a pixel.
public record Viewport(double scale, double shiftX, double shiftY) {
    public static final double LEAST = 0.02;
    public static final double MOST = 4;

    /// So much of the window the map keeps covering when it is pushed aside.
    private static final double KEPT = 80;

    public double x(double onMap) {
        return onMap * scale + shiftX;
    }

    public double y(double onMap) {
        return onMap * scale + shiftY;
    }

    public double mapX(double pixel) {
        return (pixel - shiftX) / scale;
    }

    public double mapY(double pixel) {
        return (pixel - shiftY) / scale;
    }

    /// The part of the map that a window of that size shows.
    public Box shown(double width, double height) {
        return new Box(mapX(0), mapY(0), mapX(width), mapY(height));
    }

    /// Whether a window of that size shows the whole map; less than a pixel does not count.
    public boolean showsAll(MapLayout layout, double width, double height) {
        return x(0) > -1
                && y(0) > -1
                && x(layout.width()) < width + 1
                && y(layout.height()) < height + 1;
    }

    public Viewport moved(double byX, double byY) {
        return new Viewport(scale, shiftX + byX, shiftY + byY);
    }

    /// Larger or smaller, with the point under the pixel staying there.
    public Viewport zoomed(double factor, double pixelX, double pixelY) {
        var next = Math.clamp(scale * factor, LEAST, MOST);
        return new Viewport(next, pixelX - mapX(pixelX) * next, pixelY - mapY(pixelY) * next);
    }

    /// The same scale, with that point of the map in the middle.
    public Viewport centred(double mapX, double mapY, double width, double height) {
        return new Viewport(scale, width / 2 - mapX * scale, height / 2 - mapY * scale);
    }

    /// Moved no further than needed for the whole box, and a margin in pixels, to be seen.
    public Viewport revealing(Box box, double margin, double width, double height) {
        return moved(
                reveal(x(box.left()) - margin, x(box.right()) + margin, width),
                reveal(y(box.top()) - margin, y(box.bottom()) + margin, height));
    }

    private static double reveal(double from, double to, double room) {
        if (to - from > room) {
            return room / 2 - (from + to) / 2;
        }
        return from < 0 ? -from : Math.min(0, room - to);
    }

    /// Moved back so far that some of the map stays in the window.
    public Viewport kept(MapLayout layout, double width, double height) {
        return moved(keep(x(0), x(layout.width()), width), keep(y(0), y(layout.height()), height));
    }

    private static double keep(double from, double to, double room) {
        var kept = Math.min(KEPT, Math.min(room, to - from));
        return to < kept ? kept - to : Math.min(0, room - kept - from);
    }

    /// All of the map, in the middle, but not larger than `most`.
    public static Viewport fitting(MapLayout layout, double width, double height, double most) {
        var scale =
                Math.clamp(Math.min(width / layout.width(), height / layout.height()), LEAST, most);
        return new Viewport(scale, 0, 0)
                .centred(layout.width() / 2, layout.height() / 2, width, height);
    }
}
