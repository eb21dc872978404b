// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.ui.map.MapScene.Mark;

import javafx.scene.canvas.GraphicsContext;

/// A card without letters: its ground, its border and the shape of its status.
final class CardBody {
    static final double CORNER = 6;
    static final double SHAPE_X = 17;
    static final double SHAPE_RADIUS = 7;

    private final GraphicsContext pen;
    private final Palette palette;
    private final Brush brush;

    CardBody(GraphicsContext pen, Palette palette) {
        this.pen = pen;
        this.palette = palette;
        brush = new Brush(pen, palette);
    }

    static Tone filling(Mark mark) {
        return switch (mark.status()) {
            case DONE -> Tone.CARD_DONE;
            case LEARNING -> Tone.CARD_LEARNING;
            case TODO, SKIPPED -> Tone.CARD;
        };
    }

    /// @param line how thick the border is
    void draw(Mark mark, Size size, double x, double y, Tone border, double line) {
        var corner = CORNER * size.scale() * 2;
        pen.setFill(palette.of(filling(mark)));
        pen.fillRoundRect(x, y, size.wide(), size.high(), corner, corner);
        pen.setStroke(palette.of(border));
        pen.setLineWidth(line);
        pen.strokeRoundRect(x + 0.5, y + 0.5, size.wide() - 1, size.high() - 1, corner, corner);
        var middle = y + size.high() / 2;
        if (Detail.at(size.scale()) == Detail.FULL) {
            brush.shape(mark, x + SHAPE_X * size.scale(), middle, SHAPE_RADIUS * size.scale());
        } else {
            brush.shape(mark, x + size.wide() / 2, middle, size.high() * 0.3);
        }
    }

    /// In whole pixels, at a scale.
    record Size(double wide, double high, double scale) {}
}
