// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh;

import dev.cairn.format.draft.Item.Placed;
import dev.cairn.format.roadmapsh.Box.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds the topic of what is drawn around topics: by a line, also over others of its like; else by
/// the smallest frame around it that a topic belongs to; else the nearest topic.
final class Parents {
    record Place(Box topic, Placed how) {}

    private final Drawing drawing;
    private final Nearest near;
    private final Map<Integer, Place> places = new HashMap<>();
    private final Map<Integer, Optional<Predicate<Box>>> owners = new HashMap<>();

    private Parents(Drawing drawing) {
        this.drawing = drawing;
        near = new Nearest(drawing.topics());
    }

    /// The place of every member by its index; none at all where there is no topic.
    static Map<Integer, Place> of(Drawing drawing) {
        var parents = new Parents(drawing);
        if (!drawing.topics().isEmpty()) {
            parents.byLines();
            for (var member : drawing.members()) {
                if (!parents.places.containsKey(member.index())) {
                    parents.places.put(member.index(), parents.byPlace(member));
                }
            }
        }
        return parents.places;
    }

    /// Goes out from all topics at once, so that the fewest lines win; among as many, the nearest
    /// topic.
    private void byLines() {
        Map<Integer, Box> edge = new HashMap<>();
        drawing.topics().forEach(topic -> edge.put(topic.index(), topic));
        while (!edge.isEmpty()) {
            Map<Integer, Box> next = new HashMap<>();
            edge.forEach(
                    (from, topic) -> {
                        for (int to : drawing.lines().neighbours().get(from)) {
                            var member = drawing.boxes().get(to);
                            if (isDrawn(member) && !places.containsKey(to)) {
                                next.merge(to, topic, (one, two) -> nearer(member, one, two));
                            }
                        }
                    });
            next.forEach((to, topic) -> places.put(to, new Place(topic, Placed.BY_EDGE)));
            edge.clear();
            edge.putAll(next);
        }
    }

    private static boolean isDrawn(Box box) {
        return box.isMember() && (box.kind() == Kind.CHECKLIST || !box.label().isEmpty());
    }

    private static Box nearer(Box member, Box one, Box two) {
        var first = member.rect().distance(one.rect());
        var second = member.rect().distance(two.rect());
        return first < second || first == second && one.index() <= two.index() ? one : two;
    }

    private Place byPlace(Box member) {
        for (var frame : drawing.frames()) {
            if (frame.rect().holdsCentreOf(member.rect())) {
                var owner = owners.computeIfAbsent(frame.index(), _ -> owners(frame));
                if (owner.isPresent()) {
                    return new Place(nearest(member, owner.get()), Placed.BY_FRAME);
                }
            }
        }
        return new Place(nearest(member, _ -> true), Placed.BY_DISTANCE);
    }

    /// The topics of a frame: those a line joins with it, else those in it, else those at its side.
    private Optional<Predicate<Box>> owners(Box frame) {
        var joined = Set.copyOf(drawing.lines().neighbours().get(frame.index()));
        var candidates = new ArrayList<Predicate<Box>>();
        candidates.add(topic -> joined.contains(topic.index()));
        candidates.add(topic -> frame.rect().holdsCentreOf(topic.rect()));
        candidates.add(topic -> frame.rect().touches(topic.rect()));
        return candidates.stream()
                .filter(candidate -> drawing.topics().stream().anyMatch(candidate))
                .findFirst();
    }

    private Box nearest(Box member, Predicate<Box> which) {
        return near.to(member.rect(), which).orElseThrow();
    }

    /// Topics that nothing hangs on, each with the one other topic whose frame it lies in.
    static Map<Integer, Place> guests(Drawing drawing, List<Box> hosts, List<Box> lone) {
        var guests = new HashMap<Integer, Place>();
        for (var frame : drawing.frames()) {
            var inside =
                    hosts.stream()
                            .filter(host -> frame.rect().holdsCentreOf(host.rect()))
                            .limit(2)
                            .toList();
            if (inside.size() == 1) {
                for (var topic : lone) {
                    if (frame.rect().holdsCentreOf(topic.rect())) {
                        guests.putIfAbsent(
                                topic.index(), new Place(inside.getFirst(), Placed.BY_FRAME));
                    }
                }
            }
        }
        return guests;
    }
}
