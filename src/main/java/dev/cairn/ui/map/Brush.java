// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.progress.Status;
import dev.cairn.ui.map.MapScene.Mark;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;

/// Draws the shapes that stand for a status: the same as the small marks of the other pages.
final class Brush {
    private static final int POINTS = 5;
    private static final double INNER = 0.45;

    private final GraphicsContext pen;
    private final Palette palette;

    Brush(GraphicsContext pen, Palette palette) {
        this.pen = pen;
        this.palette = palette;
    }

    static Tone tone(Mark mark) {
        return switch (mark.status()) {
            case TODO -> Tone.TODO;
            case LEARNING -> Tone.LEARNING;
            case SKIPPED -> Tone.SKIPPED;
            case DONE -> mark.proved() ? Tone.PROVED : Tone.DONE;
        };
    }

    /// Ring, half disc, disc, crossed ring or star around the point.
    void shape(Mark mark, double x, double y, double radius) {
        var color = palette.of(tone(mark));
        pen.setFill(color);
        pen.setStroke(color);
        pen.setLineWidth(Math.max(1, radius / 4));
        if (mark.status() == Status.DONE) {
            if (mark.proved()) {
                star(x, y, radius * 1.15);
            } else {
                pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
            }
            return;
        }
        var ring = radius - pen.getLineWidth() / 2;
        pen.strokeOval(x - ring, y - ring, 2 * ring, 2 * ring);
        if (mark.status() == Status.LEARNING) {
            pen.fillArc(x - ring, y - ring, 2 * ring, 2 * ring, 90, 180, ArcType.CHORD);
        } else if (mark.status() == Status.SKIPPED) {
            var end = ring * Math.sqrt(0.5);
            pen.strokeLine(x - end, y + end, x + end, y - end);
        }
    }

    private void star(double x, double y, double radius) {
        var xs = new double[2 * POINTS];
        var ys = new double[2 * POINTS];
        for (var point = 0; point < 2 * POINTS; point++) {
            var reach = point % 2 == 0 ? radius : radius * INNER;
            var angle = Math.PI * point / POINTS - Math.PI / 2;
            xs[point] = x + reach * Math.cos(angle);
            ys[point] = y + reach * Math.sin(angle);
        }
        pen.fillPolygon(xs, ys, 2 * POINTS);
    }

    /// A block for what is too small for a shape: full, half full, hollow, or a bar.
    void block(Mark mark, double x, double y, double wide, double high) {
        pen.setFill(palette.of(tone(mark)));
        switch (mark.status()) {
            case DONE -> pen.fillRect(x, y, wide, high);
            case LEARNING -> {
                pen.fillRect(x, y, wide, high);
                pen.setFill(palette.of(Tone.CARD));
                pen.fillRect(x + wide / 2, y + 1, wide / 2 - 1, high - 2);
            }
            case TODO -> {
                pen.setFill(palette.of(Tone.CARD_LINE));
                pen.fillRect(x, y, wide, high);
                if (high > 3) {
                    pen.setFill(palette.of(Tone.CARD));
                    pen.fillRect(x + 1, y + 1, wide - 2, high - 2);
                }
            }
            case SKIPPED -> pen.fillRect(x, y + high / 2 - 0.5, wide, 1);
        }
    }
}
