// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.ui.map.layout.MapLayout;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The letters of the map: fonts by size, in steps, so that zooming does not ask for new letters at
/// every turn; and titles broken into lines.
final class Fonts {
    private static final double STEPS = 4;

    /// Left of the title there is the status, right of the second line there are the hours.
    static final double TITLE_LEFT = 34;

    private static final double ROOM = MapLayout.WIDE - TITLE_LEFT - 8;
    private static final double HOURS = 52;

    private final Map<Long, Font> fonts = new HashMap<>();
    private final Map<String, Double> widths = new HashMap<>();
    private final Text ruler = new Text();
    private final Lettering lettering;

    Fonts() {
        ruler.setFont(sized(Detail.TITLE_SIZE));
        lettering = new Lettering(ROOM, ROOM - HOURS, this::width);
    }

    List<String> lines(String title) {
        return lettering.lines(title);
    }

    Font sized(double size) {
        return fonts.computeIfAbsent(Math.round(size * STEPS), steps -> Font.font(steps / STEPS));
    }

    double width(String text, double size) {
        return width(text) * size / Detail.TITLE_SIZE;
    }

    private double width(String text) {
        return widths.computeIfAbsent(
                text,
                measured -> {
                    ruler.setText(measured);
                    return ruler.getLayoutBounds().getWidth();
                });
    }
}
