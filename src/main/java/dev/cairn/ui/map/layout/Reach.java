// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map.layout;

import dev.cairn.ui.map.layout.MapLayout.Line;
import dev.cairn.ui.map.layout.MapLayout.Place;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// What lights up around a skill.
///
/// @param near the lines to what it needs and unlocks itself
/// @param far the lines further on, to all that must come before and all that rests on it
/// @param skills the numbers of the skills on those lines, and its own
public record Reach(Set<Line> near, Set<Line> far, Set<Integer> skills) {
    public static final Reach NOTHING = new Reach(Set.of(), Set.of(), Set.of());

    public static Reach of(Place start, MapLayout layout) {
        var near = new HashSet<Line>();
        var far = new HashSet<Line>();
        var skills = new HashSet<Integer>();
        skills.add(start.number());
        follow(start, layout, layout::into, line -> line.ends().from(), near, far, skills);
        follow(start, layout, layout::outOf, line -> line.ends().to(), near, far, skills);
        return new Reach(near, far, skills);
    }

    private static void follow(
            Place start,
            MapLayout layout,
            Function<Place, List<Line>> lines,
            ToIntFunction<Line> end,
            Set<Line> near,
            Set<Line> far,
            Set<Integer> skills) {
        var open = new ArrayDeque<Place>();
        var seen = new HashSet<Integer>();
        open.add(start);
        while (!open.isEmpty()) {
            var here = open.poll();
            for (var line : lines.apply(here)) {
                (here == start ? near : far).add(line);
                var next = end.applyAsInt(line);
                if (seen.add(next)) {
                    skills.add(next);
                    open.add(layout.places().get(next));
                }
            }
        }
    }
}
