// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Boxes as one reads them: row after row from the top, and in a row from left to right. Boxes that
/// somebody drew by hand side by side are hardly ever at exactly the same height.
public final class Rows {
    private static final double SLACK = 20;
    private static final Comparator<Box> LEFT_FIRST =
            Comparator.comparingDouble((Box box) -> box.rect().centreX())
                    .thenComparingInt(Box::index);
    private static final Comparator<Box> TOP_FIRST =
            Comparator.comparingDouble((Box box) -> box.rect().centreY()).thenComparing(LEFT_FIRST);

    private Rows() {}

    public static List<Box> read(List<Box> boxes) {
        return rows(boxes).stream().flatMap(row -> row.stream().sorted(LEFT_FIRST)).toList();
    }

    /// The same, but where lines join boxes of one row, along these: a path that turns at the
    /// margin is read from right to left.
    public static List<Box> along(Lines lines, List<Box> boxes) {
        return rows(boxes).stream().flatMap(row -> along(lines, row, LEFT_FIRST).stream()).toList();
    }

    private static List<List<Box>> rows(List<Box> boxes) {
        var rows = new ArrayList<List<Box>>();
        var top = Double.NEGATIVE_INFINITY;
        for (var box : boxes.stream().sorted(TOP_FIRST).toList()) {
            var height = box.rect().centreY();
            if (rows.isEmpty() || height - top > SLACK) {
                rows.add(new ArrayList<>());
                top = height;
            }
            rows.getLast().add(box);
        }
        return rows;
    }

    private static List<Box> along(Lines lines, List<Box> row, Comparator<Box> order) {
        Map<Integer, Box> waiting = HashMap.newHashMap(row.size());
        Map<Integer, Integer> before = HashMap.newHashMap(row.size());
        row.forEach(box -> waiting.put(box.index(), box));
        for (var box : row) {
            for (int target : lines.targets().get(box.index())) {
                if (target != box.index() && waiting.containsKey(target)) {
                    before.merge(target, 1, Integer::sum);
                }
            }
        }
        var ready = new PriorityQueue<>(order);
        var circle = new PriorityQueue<>(order);
        row.forEach(box -> (before.containsKey(box.index()) ? circle : ready).add(box));
        var read = new ArrayList<Box>(row.size());
        while (read.size() < row.size()) {
            var box = ready.isEmpty() ? circle.poll() : ready.poll();
            if (waiting.remove(box.index()) == null) {
                continue;
            }
            read.add(box);
            for (int target : lines.targets().get(box.index())) {
                if (waiting.containsKey(target) && before.merge(target, -1, Integer::sum) == 0) {
                    ready.add(waiting.get(target));
                }
            }
        }
        return read;
    }
}
