// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.progress.Status;
import dev.cairn.ui.map.MapScene.Mark;
import dev.cairn.ui.map.layout.MapLayout;
import dev.cairn.ui.map.layout.MapLayout.Place;
import dev.cairn.ui.map.layout.Viewport;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/// Draws one skill.
final class CardPainter {
    static final double FIRST_LINE = 14.5;
    static final double SECOND_LINE = 31.5;

    private static final double BADGE = 9;

    private final GraphicsContext pen;
    private final Palette palette;
    private final Brush brush;
    private final CardBody body;
    private final Stamps stamps;
    private final Fonts fonts;

    CardPainter(GraphicsContext pen, Palette palette, Fonts fonts) {
        this.pen = pen;
        this.palette = palette;
        this.fonts = fonts;
        brush = new Brush(pen, palette);
        body = new CardBody(pen, palette);
        stamps = new Stamps(pen, palette);
    }

    /// @param step its number on the way; 0 for none
    /// @param same whether the scale is that of the frames before and after
    void draw(
            Place place,
            Mark mark,
            Viewport view,
            int step,
            boolean lit,
            boolean chosen,
            boolean same) {
        var x = Math.round(view.x(place.x()));
        var y = Math.round(view.y(place.y()));
        var wide = Math.max(2, Math.round(MapLayout.WIDE * view.scale()));
        var high = Math.max(2, Math.round(MapLayout.HIGH * view.scale()));
        var detail = Detail.at(view.scale());
        var plain = !lit && step == 0;
        if (detail == Detail.BLOCK) {
            brush.block(mark, x, y, wide, high);
            if (!plain) {
                pen.setStroke(palette.of(lit ? Tone.LIT : Tone.ROUTE));
                pen.setLineWidth(chosen ? 3 : 1);
                pen.strokeRect(x + 0.5, y + 0.5, wide - 1, high - 1);
            }
            return;
        }
        var size = new CardBody.Size(wide, high, view.scale());
        if (plain && same) {
            stamps.draw(mark, size, x, y);
        } else {
            body.draw(mark, size, x, y, border(lit, step), chosen ? 3 : plain ? 1 : 1.5);
        }
        if (detail == Detail.FULL) {
            letters(mark, x, y, wide, view.scale());
            if (step > 0) {
                badge(step, x + wide, y, view.scale());
            }
        }
    }

    private static Tone border(boolean lit, int step) {
        if (lit) {
            return Tone.LIT;
        }
        return step > 0 ? Tone.ROUTE : Tone.CARD_LINE;
    }

    private void letters(Mark mark, double x, double y, double wide, double scale) {
        pen.setTextBaseline(VPos.CENTER);
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setFont(fonts.sized(Detail.TITLE_SIZE * scale));
        pen.setFill(palette.of(mark.status() == Status.SKIPPED ? Tone.MUTED : Tone.TEXT));
        var lines = fonts.lines(mark.title());
        var left = x + Fonts.TITLE_LEFT * scale;
        pen.fillText(lines.getFirst(), left, y + FIRST_LINE * scale);
        if (lines.size() > 1) {
            pen.fillText(lines.getLast(), left, y + SECOND_LINE * scale);
        }
        pen.setFont(fonts.sized(Detail.HOURS_SIZE * scale));
        pen.setFill(palette.of(Tone.MUTED));
        pen.setTextAlign(TextAlignment.RIGHT);
        pen.fillText(mark.hours(), x + wide - 8 * scale, y + SECOND_LINE * scale);
    }

    private void badge(int step, double x, double y, double scale) {
        var radius = BADGE * scale;
        pen.setFill(palette.of(Tone.ROUTE));
        pen.fillOval(x - radius - 2, y - radius, 2 * radius, 2 * radius);
        pen.setFill(palette.of(Tone.ROUTE_TEXT));
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setFont(fonts.sized(Detail.HOURS_SIZE * scale));
        pen.fillText(Integer.toString(step), x - 2, y);
    }
}
