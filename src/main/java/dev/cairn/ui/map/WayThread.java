// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.map.layout.MapLayout;
import dev.cairn.ui.map.layout.MapLayout.Place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The way to a path: one line through its skills, in order, without a corner.
final class WayThread {
    static final WayThread NONE = new WayThread(List.of());

    /// How far a bend reaches towards the next skill.
    private static final double TENSION = 1 / 6.0;

    /// A piece of the line: two points that bend it, and its end.
    record Curve(double x1, double y1, double x2, double y2, double x, double y) {}

    /// What a line is drawn with.
    interface Pencil {
        void start(double x, double y);

        void curve(Curve curve);
    }

    private final List<Place> stops;
    private final Map<Integer, Integer> steps = new HashMap<>();

    private WayThread(List<Place> stops) {
        this.stops = stops;
        for (var step = 0; step < stops.size(); step++) {
            steps.put(stops.get(step).number(), step + 1);
        }
    }

    /// Through those skills of the way that the map shows.
    static WayThread of(List<SkillId> way, MapLayout layout) {
        return new WayThread(way.stream().map(layout::place).flatMap(Optional::stream).toList());
    }

    boolean isEmpty() {
        return stops.isEmpty();
    }

    /// The number of a skill on the way, from 1; 0 when it is not on it.
    int step(Place place) {
        return steps.getOrDefault(place.number(), 0);
    }

    void draw(Pencil pencil) {
        if (stops.isEmpty()) {
            return;
        }
        pencil.start(stops.getFirst().middleX(), stops.getFirst().middleY());
        for (var at = 0; at + 1 < stops.size(); at++) {
            var before = stops.get(Math.max(0, at - 1));
            var from = stops.get(at);
            var to = stops.get(at + 1);
            var after = stops.get(Math.min(stops.size() - 1, at + 2));
            pencil.curve(
                    new Curve(
                            from.middleX() + (to.x() - before.x()) * TENSION,
                            from.middleY() + (to.y() - before.y()) * TENSION,
                            to.middleX() - (after.x() - from.x()) * TENSION,
                            to.middleY() - (after.y() - from.y()) * TENSION,
                            to.middleX(),
                            to.middleY()));
        }
    }
}
