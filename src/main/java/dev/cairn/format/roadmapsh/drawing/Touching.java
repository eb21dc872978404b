// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Boxes that are drawn close upon each other, as a pile or as a row, belong together, also where
/// only one of them has a line.
final class Touching {
    private static final double GAP = 8;

    /// How many boxes after it in height one is compared with; no pile is as wide.
    private static final int COMPARED = 60;

    private Touching() {}

    /// For each of the boxes, by its index, those at its sides.
    static Map<Integer, List<Integer>> of(List<Box> boxes) {
        var touching = new HashMap<Integer, List<Integer>>();
        var sorted =
                boxes.stream()
                        .sorted(
                                Comparator.comparingDouble((Box box) -> box.rect().y())
                                        .thenComparingInt(Box::index))
                        .toList();
        for (int at = 0; at < sorted.size(); at++) {
            var box = sorted.get(at);
            var bottom = box.rect().y() + box.rect().height() + GAP;
            var last = Math.min(sorted.size(), at + 1 + COMPARED);
            for (int next = at + 1; next < last; next++) {
                var other = sorted.get(next);
                if (other.rect().y() > bottom) {
                    break;
                }
                if (touch(box.rect(), other.rect())) {
                    touching.computeIfAbsent(box.index(), _ -> new ArrayList<>())
                            .add(other.index());
                    touching.computeIfAbsent(other.index(), _ -> new ArrayList<>())
                            .add(box.index());
                }
            }
        }
        return touching;
    }

    private static boolean touch(Rect one, Rect two) {
        var across = gap(one.x(), one.width(), two.x(), two.width());
        var down = gap(one.y(), one.height(), two.y(), two.height());
        return across <= GAP && down < 0 || down <= GAP && across < 0;
    }

    /// Negative where they overlap.
    private static double gap(double one, double first, double two, double second) {
        return Math.max(one, two) - Math.min(one + first, two + second);
    }
}
