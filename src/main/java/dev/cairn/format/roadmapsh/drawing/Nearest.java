// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh.drawing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the nearest of some boxes by their centres. They are looked at from the same height on, up
/// and down, until the height alone is too far away.
public final class Nearest {
    private final Box[] boxes;
    private final double[] heights;

    public Nearest(List<Box> boxes) {
        this.boxes =
                boxes.stream()
                        .sorted(
                                Comparator.comparingDouble((Box box) -> box.rect().centreY())
                                        .thenComparingInt(Box::index))
                        .toArray(Box[]::new);
        heights = Arrays.stream(this.boxes).mapToDouble(box -> box.rect().centreY()).toArray();
    }

    public Optional<Box> to(Rect place, Predicate<Box> which) {
        var height = place.centreY();
        var start = Arrays.binarySearch(heights, height);
        var down = start < 0 ? -start - 1 : start;
        var up = down - 1;
        Box found = null;
        var best = Double.POSITIVE_INFINITY;
        while (up >= 0 || down < boxes.length) {
            var above = up >= 0 ? height - heights[up] : Double.POSITIVE_INFINITY;
            var below = down < boxes.length ? heights[down] - height : Double.POSITIVE_INFINITY;
            var next = Math.min(above, below);
            if (next * next > best) {
                break;
            }
            var box = boxes[above <= below ? up-- : down++];
            var distance = place.distance(box.rect());
            if ((distance < best || distance == best && box.index() < found.index())
                    && which.test(box)) {
                best = distance;
                found = box;
            }
        }
        return Optional.ofNullable(found);
    }
}
