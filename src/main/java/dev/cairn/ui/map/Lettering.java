// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Breaks titles into at most two lines.
final class Lettering {
    private static final String MORE = "…";

    private final double first;
    private final double second;
    private final ToDoubleFunction<String> width;
    private final Map<String, List<String>> known = new HashMap<>();

    /// @param first the room in the first line
    /// @param second the room in the second line
    /// @param width how wide a text is
    Lettering(double first, double second, ToDoubleFunction<String> width) {
        this.first = first;
        this.second = second;
        this.width = width;
    }

    /// One line or two; what does not fit ends in an ellipsis.
    List<String> lines(String title) {
        return known.computeIfAbsent(title, this::broken);
    }

    private List<String> broken(String title) {
        if (width.applyAsDouble(title) <= first) {
            return List.of(title);
        }
        var end = lastFitting(title);
        return end == 0
                ? List.of(cut(title, first))
                : List.of(
                        title.substring(0, end).strip(), cut(title.substring(end).strip(), second));
    }

    /// Where the last word begins that does not fit any more.
    private int lastFitting(String title) {
        var end = 0;
        for (var space = title.indexOf(' '); space > 0; space = title.indexOf(' ', space + 1)) {
            if (width.applyAsDouble(title.substring(0, space)) > first) {
                break;
            }
            end = space;
        }
        return end;
    }

    private String cut(String text, double room) {
        if (width.applyAsDouble(text) <= room) {
            return text;
        }
        var length = text.length();
        while (length > 0 && width.applyAsDouble(text.substring(0, length) + MORE) > room) {
            length = text.offsetByCodePoints(length, -1);
        }
        return text.substring(0, length).strip() + MORE;
    }
}
