// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh.drawing;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Brings boxes that lie in others to their place in the whole drawing.
final class Nested {
    private final List<Box> boxes;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Set<Integer> seen = new HashSet<>();
    private final Set<Integer> placed = new HashSet<>();

    private Nested(List<Box> boxes) {
        this.boxes = boxes;
        boxes.forEach(box -> byId.putIfAbsent(box.id(), box.index()));
    }

    /// Changes the list. Of boxes that lie in each other in a ring, one stays where it is.
    static void placed(List<Box> boxes) {
        var nested = new Nested(boxes);
        for (int at = 0; at < boxes.size(); at++) {
            nested.place(at);
        }
    }

    private void place(int start) {
        var way = new ArrayDeque<Integer>();
        for (Integer at = start; at != null && seen.add(at); at = around(at)) {
            way.push(at);
        }
        while (!way.isEmpty()) {
            int at = way.pop();
            var around = around(at);
            if (around != null && placed.contains(around)) {
                var corner = boxes.get(around).rect();
                boxes.set(at, boxes.get(at).movedBy(corner.x(), corner.y()));
            }
            placed.add(at);
        }
    }

    private Integer around(int at) {
        var within = boxes.get(at).within();
        return within.isEmpty() ? null : byId.get(within);
    }
}
