// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where each skill stands, and in which order one comes by them on the way through all roadmaps:
/// each skill once, at the first of its places.
public final class Places {
    /// A section of a roadmap that holds the skill, its own or one it uses.
    public record Place(Roadmap roadmap, Section section) {}

    private final Map<SkillId, List<Place>> places = new HashMap<>();
    private final List<SkillId> order = new ArrayList<>();
    private final Map<SkillId, Integer> positions = new HashMap<>();

    Places(List<Roadmap> roadmaps) {
        for (var roadmap : roadmaps) {
            for (var section : roadmap.sections()) {
                for (var skill : section.skills()) {
                    places.computeIfAbsent(skill, _ -> new ArrayList<>())
                            .add(new Place(roadmap, section));
                    if (positions.putIfAbsent(skill, order.size()) == null) {
                        order.add(skill);
                    }
                }
            }
        }
    }

    /// The places of a skill in journey order; none for a skill that no roadmap holds.
    public List<Place> of(SkillId skill) {
        return List.copyOf(places.getOrDefault(skill, List.of()));
    }

    public Optional<SkillId> before(SkillId skill) {
        return beside(skill, -1);
    }

    public Optional<SkillId> after(SkillId skill) {
        return beside(skill, 1);
    }

    private Optional<SkillId> beside(SkillId skill, int step) {
        return Optional.ofNullable(positions.get(skill))
                .map(position -> position + step)
                .filter(position -> position >= 0 && position < order.size())
                .map(order::get);
    }
}
