// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Skill;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// The skills that some paths ask, in journey order under the roadmaps that describe them.
record Parts(String title, List<Skill> skills) {
    static List<Parts> of(List<PathStanding> standings) {
        if (standings.isEmpty()) {
            return List.of();
        }
        var catalog = standings.getFirst().catalog();
        Map<RoadmapId, SequencedSet<Skill>> byHome = new LinkedHashMap<>();
        catalog.roadmaps().forEach(map -> byHome.put(map.id(), new LinkedHashSet<>()));
        var asked = new LinkedHashSet<Skill>();
        for (var skill : catalog.skills()) {
            if (standings.stream().anyMatch(standing -> standing.ask(skill.id()).isPresent())) {
                asked.add(skill);
            }
        }
        asked.forEach(skill -> byHome.get(catalog.home(skill.id())).add(skill));
        return catalog.roadmaps().stream()
                .map(Roadmap::id)
                .filter(id -> !byHome.get(id).isEmpty())
                .map(
                        id ->
                                new Parts(
                                        catalog.roadmap(id).orElseThrow().title(),
                                        List.copyOf(byHome.get(id))))
                .toList();
    }
}
