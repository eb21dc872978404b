// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The order to walk roadmaps in: each after those it names in `after`, otherwise as given. Where
/// roadmaps name each other in a ring, the order as given decides.
final class Journey {
    private final Map<RoadmapId, Roadmap> byId = new HashMap<>();
    private final Set<RoadmapId> entered = new HashSet<>();
    private final List<Roadmap> ordered = new ArrayList<>();

    private Journey(List<Roadmap> roadmaps) {
        roadmaps.forEach(roadmap -> byId.putIfAbsent(roadmap.id(), roadmap));
        roadmaps.forEach(this::place);
    }

    static List<Roadmap> order(List<Roadmap> roadmaps) {
        return List.copyOf(new Journey(roadmaps).ordered);
    }

    private void place(Roadmap roadmap) {
        if (!entered.add(roadmap.id())) {
            return;
        }
        roadmap.after().stream().filter(byId::containsKey).map(byId::get).forEach(this::place);
        ordered.add(roadmap);
    }
}
