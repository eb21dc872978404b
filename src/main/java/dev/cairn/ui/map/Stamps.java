// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.progress.Status;
import dev.cairn.ui.map.CardBody.Size;
import dev.cairn.ui.map.MapScene.Mark;

import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

import java.util.List;

/// The plain cards of a scale, one for each status, drawn once and then copied: most cards are
/// plain, and round corners are what costs most of a card.
final class Stamps {
    private static final List<Mark> KINDS =
            List.of(
                    kind(Status.TODO, false),
                    kind(Status.LEARNING, false),
                    kind(Status.SKIPPED, false),
                    kind(Status.DONE, false),
                    kind(Status.DONE, true));

    private final GraphicsContext pen;
    private final Palette palette;
    private Size size;
    private int style;
    private Image sheet;

    Stamps(GraphicsContext pen, Palette palette) {
        this.pen = pen;
        this.palette = palette;
    }

    private static Mark kind(Status status, boolean proved) {
        return new Mark("", "", status, proved, false);
    }

    void draw(Mark mark, Size wanted, double x, double y) {
        if (!wanted.equals(size) || style != palette.changes().get()) {
            make(wanted);
        }
        pen.drawImage(
                sheet,
                0,
                at(mark) * size.high(),
                size.wide(),
                size.high(),
                x,
                y,
                size.wide(),
                size.high());
    }

    private static int at(Mark mark) {
        return switch (mark.status()) {
            case TODO -> 0;
            case LEARNING -> 1;
            case SKIPPED -> 2;
            case DONE -> mark.proved() ? 4 : 3;
        };
    }

    private void make(Size wanted) {
        size = wanted;
        style = palette.changes().get();
        var canvas = new Canvas(size.wide(), size.high() * KINDS.size());
        var body = new CardBody(canvas.getGraphicsContext2D(), palette);
        for (var kind : KINDS) {
            body.draw(kind, size, 0, at(kind) * size.high(), Tone.CARD_LINE, 1);
        }
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        sheet = canvas.snapshot(clear, null);
    }
}
