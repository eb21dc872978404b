// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh.drawing;

import dev.cairn.format.roadmapsh.json.Json;
import dev.cairn.format.tree.Node;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The drawn lines between boxes, as far as both ends are there.
///
/// @param targets by the index of a box: where the lines lead that begin there
/// @param neighbours by the index of a box: the boxes at the other ends of its lines
/// @param loose how many lines lack an end
/// @param dangling how many lines lead to a box that is not there
public record Lines(
        List<List<Integer>> targets,
        List<List<Integer>> neighbours,
        int count,
        int loose,
        int dangling) {
    private static final int MOST_STROKES = 2_000;

    public static Lines of(List<Node> edges, List<Box> boxes) {
        Map<String, Integer> byId = HashMap.newHashMap(boxes.size());
        var targets = new ArrayList<List<Integer>>();
        var neighbours = new ArrayList<List<Integer>>();
        for (var box : boxes) {
            targets.add(new ArrayList<>(0));
            neighbours.add(new ArrayList<>(0));
            if (!box.id().isEmpty()) {
                byId.putIfAbsent(box.id(), box.index());
            }
        }
        var count = 0;
        var loose = 0;
        var dangling = 0;
        for (var edge : edges) {
            var from = Json.text(edge, "source").strip();
            var to = Json.text(edge, "target").strip();
            if (from.isEmpty() || to.isEmpty()) {
                loose++;
            } else if (!byId.containsKey(from) || !byId.containsKey(to)) {
                dangling++;
            } else {
                targets.get(byId.get(from)).add(byId.get(to));
                neighbours.get(byId.get(from)).add(byId.get(to));
                neighbours.get(byId.get(to)).add(byId.get(from));
                count++;
            }
        }
        strokes(boxes, neighbours);
        return new Lines(targets, neighbours, count, loose, dangling);
    }

    /// Lines that are boxes themselves, drawn under what they join; or from a topic up to the side
    /// of a frame.
    private static void strokes(List<Box> boxes, List<List<Integer>> neighbours) {
        var joinable = boxes.stream().filter(Box::isTopicOrMember).toList();
        var topics = boxes.stream().filter(box -> box.kind() == Box.Kind.TOPIC).toList();
        var frames = boxes.stream().filter(box -> box.kind() == Box.Kind.FRAME).toList();
        boxes.stream()
                .filter(box -> box.kind() == Box.Kind.LINE)
                .limit(MOST_STROKES)
                .map(Box::rect)
                .map(
                        line -> {
                            var under = some(joinable, box -> line.overlaps(box.rect()));
                            return under.size() == 2 ? under : side(line, topics, frames);
                        })
                .filter(joined -> joined.size() == 2)
                .forEach(
                        joined -> {
                            var one = joined.getFirst().index();
                            var two = joined.getLast().index();
                            neighbours.get(one).add(two);
                            neighbours.get(two).add(one);
                        });
    }

    private static List<Box> side(Rect line, List<Box> topics, List<Box> frames) {
        var topic = some(topics, box -> line.touches(box.rect()));
        var frame =
                some(frames, box -> line.touches(box.rect()) && !box.rect().holdsCentreOf(line));
        return topic.size() == 1 && frame.size() == 1
                ? List.of(topic.getFirst(), frame.getFirst())
                : List.of();
    }

    private static List<Box> some(List<Box> boxes, Predicate<Box> which) {
        return boxes.stream().filter(which).limit(3).toList();
    }

    /// How many lines lead back to where they came from.
    public int circles() {
        var circles = 0;
        var next = new int[targets.size()];
        var left = new boolean[targets.size()];
        var open = new boolean[targets.size()];
        var way = new ArrayDeque<Integer>();
        for (int start = 0; start < targets.size(); start++) {
            if (!left[start]) {
                way.push(start);
                open[start] = true;
            }
            while (!way.isEmpty()) {
                int at = way.peek();
                if (next[at] == targets.get(at).size()) {
                    open[at] = false;
                    left[at] = true;
                    way.pop();
                    continue;
                }
                int to = targets.get(at).get(next[at]++);
                if (open[to]) {
                    circles++;
                } else if (!left[to]) {
                    open[to] = true;
                    way.push(to);
                }
            }
        }
        return circles;
    }
}
