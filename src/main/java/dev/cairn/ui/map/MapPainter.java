// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.ui.map.layout.Box;
import dev.cairn.ui.map.layout.MapLayout;
import dev.cairn.ui.map.layout.MapLayout.Line;
import dev.cairn.ui.map.layout.MapLayout.Place;
import dev.cairn.ui.map.layout.Reach;
import dev.cairn.ui.map.layout.Viewport;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

import java.util.Collection;
import java.util.LinkedHashSet;

/// Draws what is in view. Lines of a kind are one path: a path costs by its strokes, each stroke by
/// itself costs more.
final class MapPainter {
    private static final double LEAST_TITLE = 11;
    private static final double LARGEST_TITLE = 24;
    private static final double HALO = 0.85;

    /// How strong the lines are that lead on from the nearest ones.
    private static final double FAR = 0.45;

    private final GraphicsContext pen;
    private final Palette palette;
    private final CardPainter cards;
    private final Backdrop backdrop = new Backdrop();
    private final Fonts fonts;

    MapPainter(GraphicsContext pen, Palette palette, Fonts fonts) {
        this.pen = pen;
        this.palette = palette;
        this.fonts = fonts;
        cards = new CardPainter(pen, palette, fonts);
    }

    /// @param lit what lights up
    /// @param chosen null for none
    /// @param zooming whether the scale will soon be another
    void draw(
            MapScene scene,
            WayThread thread,
            Reach lit,
            Place chosen,
            Viewport view,
            boolean zooming,
            double width,
            double height) {
        pen.setFill(palette.of(Tone.GROUND));
        pen.fillRect(0, 0, width, height);
        var area = view.shown(width, height);
        var layout = scene.layout();
        var afar = backdrop.serves(scene, view, zooming, palette, fonts);
        if (afar) {
            stretched(view);
        } else {
            bands(layout, area, view);
            quiet(ending(layout, area), view);
        }
        pen.setGlobalAlpha(FAR);
        lines(lit.far(), Tone.LIT, 1, view);
        pen.setGlobalAlpha(1);
        lines(lit.near(), Tone.LIT, 2.5, view);
        thread(thread, view);
        for (var place : layout.placesIn(area)) {
            var step = thread.step(place);
            var lights = lit.skills().contains(place.number());
            if (!afar || lights || step > 0) {
                cards.draw(place, scene.mark(place), view, step, lights, place == chosen, !zooming);
            }
        }
        titles(layout, area, view, true);
    }

    /// The lines that begin or end in view. Those that only pass through say nothing there, and of
    /// a large map they are most.
    private static Collection<Line> ending(MapLayout layout, Box area) {
        var ending = new LinkedHashSet<Line>();
        for (var place : layout.placesIn(area)) {
            ending.addAll(layout.into(place));
            ending.addAll(layout.outOf(place));
        }
        return ending;
    }

    /// All of it, without what lights up and without titles.
    void drawAll(MapScene scene, Viewport view) {
        var layout = scene.layout();
        pen.setFill(palette.of(Tone.GROUND));
        // The last line of pixels too, of which the map takes but a part.
        pen.fillRect(
                0,
                0,
                Math.ceil(layout.width() * view.scale()),
                Math.ceil(layout.height() * view.scale()));
        bands(layout, new Box(0, 0, layout.width(), layout.height()), view);
        quiet(layout.lines(), view);
        for (var place : layout.places()) {
            cards.draw(place, scene.mark(place), view, 0, false, false, true);
        }
    }

    /// A piece of the whole map, as it lies on paper: what passes through is drawn too, and titles
    /// stay in their place.
    void print(MapScene scene, WayThread thread, Viewport view, double width, double height) {
        pen.setFill(palette.of(Tone.GROUND));
        pen.fillRect(0, 0, width, height);
        var layout = scene.layout();
        var area = view.shown(width, height);
        bands(layout, area, view);
        quiet(layout.lines(), view);
        thread(thread, view);
        for (var place : layout.placesIn(area)) {
            cards.draw(place, scene.mark(place), view, thread.step(place), false, false, true);
        }
        titles(layout, area, view, false);
    }

    private void quiet(Collection<Line> lines, Viewport view) {
        lines(lines, Tone.EDGE, Math.clamp(view.scale(), 0.5, 1), view);
    }

    private void stretched(Viewport view) {
        var image = backdrop.image();
        var stretch = view.scale() / backdrop.scale();
        pen.drawImage(
                image,
                Math.round(view.shiftX()),
                Math.round(view.shiftY()),
                image.getWidth() * stretch,
                image.getHeight() * stretch);
    }

    private void bands(MapLayout layout, Box area, Viewport view) {
        for (var band : layout.bands()) {
            if (band.box().meets(area)) {
                var left = Math.round(view.x(band.box().left()));
                var top = Math.round(view.y(band.box().top()));
                var right = Math.round(view.x(band.box().right()));
                var bottom = Math.round(view.y(band.box().bottom()));
                pen.setFill(palette.of(Tone.BAND));
                pen.fillRect(left, top, right - left, bottom - top);
                pen.setFill(palette.of(Tone.BAND_LINE));
                pen.fillRect(left, top, right - left, 1);
            }
        }
    }

    /// Over all else, on a ground of their own.
    ///
    /// @param stay whether a title stays in view while any of its band is
    private void titles(MapLayout layout, Box area, Viewport view, boolean stay) {
        var size = Math.clamp(Detail.BAND_SIZE * view.scale(), LEAST_TITLE, LARGEST_TITLE);
        pen.setFont(fonts.sized(size));
        pen.setTextBaseline(VPos.TOP);
        pen.setTextAlign(TextAlignment.LEFT);
        for (var band : layout.bands()) {
            if (!band.box().meets(area)) {
                continue;
            }
            var least = stay ? 0 : Double.NEGATIVE_INFINITY;
            var left = Math.max(Math.round(view.x(band.box().left())), least) + 8;
            var top = Math.max(Math.round(view.y(band.box().top())), least) + 5 * view.scale() + 1;
            var bottom = view.y(band.box().bottom());
            if (bottom - top < size) {
                continue;
            }
            pen.setFill(palette.of(Tone.BAND).deriveColor(0, 1, 1, HALO));
            pen.fillRect(left - 4, top, fonts.width(band.title(), size) + 8, size * 1.4);
            pen.setFill(palette.of(Tone.BAND_TITLE));
            pen.fillText(band.title(), left, top + size * 0.1);
        }
    }

    private void lines(Collection<Line> lines, Tone tone, double wide, Viewport view) {
        if (lines.isEmpty()) {
            return;
        }
        var curved = Detail.at(view.scale()) != Detail.BLOCK;
        pen.setStroke(palette.of(tone));
        pen.setLineWidth(wide);
        pen.beginPath();
        for (var line : lines) {
            trace(line, view, curved);
        }
        pen.stroke();
    }

    private void trace(Line line, Viewport view, boolean curved) {
        var first = line.points().getFirst();
        var x = view.x(first.x());
        var y = view.y(first.y());
        pen.moveTo(x, y);
        for (var point : line.points().subList(1, line.points().size())) {
            var toX = view.x(point.x());
            var toY = view.y(point.y());
            if (curved && Math.abs(toY - y) > 1) {
                var middle = (x + toX) / 2;
                pen.bezierCurveTo(middle, y, middle, toY, toX, toY);
            } else {
                pen.lineTo(toX, toY);
            }
            x = toX;
            y = toY;
        }
    }

    private void thread(WayThread thread, Viewport view) {
        if (thread.isEmpty()) {
            return;
        }
        pen.setStroke(palette.of(Tone.ROUTE));
        pen.setLineWidth(Math.clamp(6 * view.scale(), 2, 8));
        pen.beginPath();
        thread.draw(
                new WayThread.Pencil() {
                    @Override
                    public void start(double x, double y) {
                        pen.moveTo(view.x(x), view.y(y));
                    }

                    @Override
                    public void curve(WayThread.Curve curve) {
                        pen.bezierCurveTo(
                                view.x(curve.x1()),
                                view.y(curve.y1()),
                                view.x(curve.x2()),
                                view.y(curve.y2()),
                                view.x(curve.x()),
                                view.y(curve.y()));
                    }
                });
        pen.stroke();
    }
}
