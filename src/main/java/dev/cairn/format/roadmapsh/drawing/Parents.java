// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh.drawing;

import dev.cairn.format.draft.Item.Placed;
import dev.cairn.format.roadmapsh.drawing.Box.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/// Finds the topic of what is drawn around topics: by a line, also over others of its like; else by
/// the smallest frame around it that a topic belongs to; else that of the pile it is part of; else
/// the nearest topic.
public final class Parents {
    public record Place(Box topic, Placed how) {}

    private final Drawing drawing;
    private final Nearest near;
    private final Map<Integer, Place> places = new HashMap<>();
    private final Map<Integer, Optional<Predicate<Box>>> owners = new HashMap<>();

    private Parents(Drawing drawing) {
        this.drawing = drawing;
        near = new Nearest(drawing.topics());
    }

    /// The place of every member by its index; none at all where there is no topic.
    public static Map<Integer, Place> of(Drawing drawing) {
        var parents = new Parents(drawing);
        if (!drawing.topics().isEmpty()) {
            parents.spread(parents.topics(), drawing.lines().neighbours()::get, Placed.BY_EDGE);
            drawing.members().forEach(parents::byFrame);
            var touching = Touching.of(drawing.members());
            parents.spread(
                    parents.placed(),
                    from -> touching.getOrDefault(from, List.of()),
                    Placed.BY_DISTANCE);
            drawing.members().forEach(parents::byDistance);
        }
        return parents.places;
    }

    private Map<Integer, Box> topics() {
        var topics = new HashMap<Integer, Box>();
        drawing.topics().forEach(topic -> topics.put(topic.index(), topic));
        return topics;
    }

    private Map<Integer, Box> placed() {
        var placed = new HashMap<Integer, Box>();
        places.forEach((index, place) -> placed.put(index, place.topic()));
        return placed;
    }

    /// Goes out from all at once, so that the fewest steps win; among as many, the nearest topic.
    private void spread(Map<Integer, Box> edge, IntFunction<List<Integer>> neighbours, Placed how) {
        while (!edge.isEmpty()) {
            Map<Integer, Box> next = new HashMap<>();
            edge.forEach(
                    (from, topic) -> {
                        for (int to : neighbours.apply(from)) {
                            var member = drawing.boxes().get(to);
                            if (isDrawn(member) && !places.containsKey(to)) {
                                next.merge(to, topic, (one, two) -> nearer(member, one, two));
                            }
                        }
                    });
            next.forEach((to, topic) -> places.put(to, new Place(topic, how)));
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

    private void byFrame(Box member) {
        if (places.containsKey(member.index())) {
            return;
        }
        for (var frame : drawing.frames()) {
            if (frame.rect().holdsCentreOf(member.rect())) {
                var owner = owners.computeIfAbsent(frame.index(), _ -> owners(frame));
                if (owner.isPresent()) {
                    var topic = near.to(member.rect(), owner.get()).orElseThrow();
                    places.put(member.index(), new Place(topic, Placed.BY_FRAME));
                    return;
                }
            }
        }
    }

    private void byDistance(Box member) {
        if (!places.containsKey(member.index())) {
            var topic = near.to(member.rect(), _ -> true).orElseThrow();
            places.put(member.index(), new Place(topic, Placed.BY_DISTANCE));
        }
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

    /// Topics that nothing hangs on, each with the one other topic whose frame it lies in.
    public static Map<Integer, Place> guests(Drawing drawing, List<Box> hosts, List<Box> lone) {
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
