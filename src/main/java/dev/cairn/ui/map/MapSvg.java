// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.progress.Status;
import dev.cairn.ui.map.MapScene.Mark;
import dev.cairn.ui.map.layout.MapLayout;
import dev.cairn.ui.map.layout.MapLayout.Line;
import dev.cairn.ui.map.layout.MapLayout.Place;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The whole map as a vector picture. Each skill is a group with its full title and status.
final class MapSvg {
    private final StringBuilder out = new StringBuilder();
    private final MapScene scene;
    private final Function<Tone, String> color;
    private final Function<String, List<String>> lines;

    /// @param color a colour as SVG writes it
    /// @param lines breaks a title
    MapSvg(MapScene scene, Function<Tone, String> color, Function<String, List<String>> lines) {
        this.scene = scene;
        this.color = color;
        this.lines = lines;
    }

    String write(String title, WayThread thread) {
        var layout = scene.layout();
        add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\""
                        + " viewBox=\"0 0 %1$s %2$s\" font-family=\"sans-serif\">\n",
                layout.width(), layout.height());
        add("<title>%s</title>\n", escaped(title));
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>\n", color.apply(Tone.GROUND));
        layout.bands().forEach(this::band);
        add("<g fill=\"none\" stroke=\"%s\">\n", color.apply(Tone.EDGE));
        layout.lines().forEach(line -> add("<path d=\"%s\"/>\n", path(line)));
        add("</g>\n");
        thread(thread);
        layout.places().forEach(place -> card(place, thread.step(place)));
        return out.append("</svg>\n").toString();
    }

    private void band(MapLayout.Band band) {
        var box = band.box();
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>\n",
                box.left(), box.top(), box.width(), box.height(), color.apply(Tone.BAND));
        text(box.left() + 12, box.top() + 22, Detail.BAND_SIZE, Tone.BAND_TITLE, "", band.title());
    }

    private static String path(Line line) {
        var path = new StringBuilder();
        var x = line.points().getFirst().x();
        var y = line.points().getFirst().y();
        path.append("M").append(number(x)).append(' ').append(number(y));
        for (var point : line.points().subList(1, line.points().size())) {
            var middle = number((x + point.x()) / 2);
            path.append('C').append(middle).append(' ').append(number(y));
            path.append(' ').append(middle).append(' ').append(number(point.y()));
            path.append(' ').append(number(point.x())).append(' ').append(number(point.y()));
            x = point.x();
            y = point.y();
        }
        return path.toString();
    }

    private void thread(WayThread thread) {
        var path = new StringBuilder();
        thread.draw(
                new WayThread.Pencil() {
                    @Override
                    public void start(double x, double y) {
                        path.append("M").append(number(x)).append(' ').append(number(y));
                    }

                    @Override
                    public void curve(WayThread.Curve curve) {
                        path.append('C').append(number(curve.x1()));
                        path.append(' ').append(number(curve.y1()));
                        path.append(' ').append(number(curve.x2()));
                        path.append(' ').append(number(curve.y2()));
                        path.append(' ').append(number(curve.x()));
                        path.append(' ').append(number(curve.y()));
                    }
                });
        if (!path.isEmpty()) {
            add(
                    "<path fill=\"none\" stroke=\"%s\" stroke-width=\"6\" d=\"%s\"/>\n",
                    color.apply(Tone.ROUTE), path);
        }
    }

    private void card(Place place, int step) {
        var mark = scene.mark(place);
        add("<g><title>%s</title>\n", escaped(MapWords.named(mark)));
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\""
                        + " stroke=\"%s\"/>\n",
                place.x(),
                place.y(),
                MapLayout.WIDE,
                MapLayout.HIGH,
                CardBody.CORNER,
                color.apply(CardBody.filling(mark)),
                color.apply(step > 0 ? Tone.ROUTE : Tone.CARD_LINE));
        shape(mark, place.x() + CardBody.SHAPE_X, place.middleY());
        var broken = lines.apply(mark.title());
        var left = place.x() + Fonts.TITLE_LEFT;
        var letters = mark.status() == Status.SKIPPED ? Tone.MUTED : Tone.TEXT;
        var below = Detail.TITLE_SIZE / 3;
        text(
                left,
                place.y() + CardPainter.FIRST_LINE + below,
                Detail.TITLE_SIZE,
                letters,
                "",
                broken.getFirst());
        if (broken.size() > 1) {
            text(
                    left,
                    place.y() + CardPainter.SECOND_LINE + below,
                    Detail.TITLE_SIZE,
                    letters,
                    "",
                    broken.getLast());
        }
        text(
                place.box().right() - 8,
                place.y() + CardPainter.SECOND_LINE + below,
                Detail.HOURS_SIZE,
                Tone.MUTED,
                " text-anchor=\"end\"",
                mark.hours());
        if (step > 0) {
            add(
                    "<circle cx=\"%s\" cy=\"%s\" r=\"9\" fill=\"%s\"/>\n",
                    place.box().right() - 2, place.y(), color.apply(Tone.ROUTE));
            text(
                    place.box().right() - 2,
                    place.y() + 4,
                    Detail.HOURS_SIZE,
                    Tone.ROUTE_TEXT,
                    " text-anchor=\"middle\"",
                    Integer.toString(step));
        }
        add("</g>\n");
    }

    /// The shapes of `common.css`, in a field of 16 by 16.
    private void shape(Mark mark, double x, double y) {
        var path =
                switch (mark.status()) {
                    case TODO -> "M8 1A7 7 0 1 0 8 15A7 7 0 1 0 8 1Z";
                    case LEARNING -> "M8 1A7 7 0 1 0 8 15A7 7 0 1 0 8 1ZM8 1V15";
                    case DONE ->
                            mark.proved()
                                    ? "M8 0L10.4 5.2L16 5.9L11.9 9.8L12.9 15.5L8 12.7L3.1"
                                            + " 15.5L4.1 9.8L0 5.9L5.6 5.2Z"
                                    : "M8 0A8 8 0 1 0 8 16A8 8 0 1 0 8 0Z";
                    case SKIPPED -> "M8 1A7 7 0 1 0 8 15A7 7 0 1 0 8 1ZM13 3L3 13";
                };
        var tone = color.apply(Brush.tone(mark));
        add("<g transform=\"translate(%s %s)\">", x - 8, y - 8);
        var full = mark.status() == Status.DONE;
        add(
                "<path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>",
                path, full ? tone : "none", full ? "none" : tone, 2);
        if (mark.status() == Status.LEARNING) {
            add("<path d=\"M8 1A7 7 0 0 0 8 15Z\" fill=\"%s\"/>", tone);
        }
        add("</g>\n");
    }

    private void text(double x, double y, double size, Tone tone, String more, String text) {
        add(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\"%s>%s</text>\n",
                x, y, size, color.apply(tone), more, escaped(text));
    }

    /// @param values numbers are rounded; texts must be escaped already
    private void add(String pattern, Object... values) {
        var written = new Object[values.length];
        for (var at = 0; at < values.length; at++) {
            written[at] = values[at] instanceof Double value ? number(value) : values[at];
        }
        out.append(written.length == 0 ? pattern : String.format(Locale.ROOT, pattern, written));
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.1f", value);
    }

    /// Also leaves out what XML cannot hold at all.
    private static String escaped(String text) {
        var safe = new StringBuilder();
        text.codePoints()
                .forEach(
                        point -> {
                            switch (point) {
                                case '&' -> safe.append("&amp;");
                                case '<' -> safe.append("&lt;");
                                case '>' -> safe.append("&gt;");
                                case '"' -> safe.append("&quot;");
                                default -> {
                                    if (point >= ' '
                                            && (point < 0xD800 || point > 0xDFFF)
                                            && point != 0xFFFE
                                            && point != 0xFFFF) {
                                        safe.appendCodePoint(point);
                                    }
                                }
                            }
                        });
        return safe.toString();
    }
}
