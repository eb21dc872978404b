// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map.layout;

import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What is to be laid out: bands of skills, and what needs what among them. Graphs of the same
/// content are equal, whatever the learner has ticked.
public record MapGraph(List<Band> bands, List<Edge> edges) {
    /// A group that is kept together, such as a roadmap or a section.
    public record Band(String title, List<SkillId> skills) {
        public Band {
            skills = List.copyOf(skills);
        }
    }

    /// `to` needs `from`.
    public record Edge(SkillId from, SkillId to) {}

    public MapGraph {
        bands = List.copyOf(bands);
        edges = List.copyOf(edges);
    }

    /// These bands with every need between their skills. A skill stays in the first band that names
    /// it; bands without skills are left out.
    public static MapGraph of(List<Band> wanted, Catalog catalog) {
        var held = new HashSet<SkillId>();
        var bands = new ArrayList<Band>();
        for (var band : wanted) {
            var skills = band.skills().stream().filter(held::add).toList();
            if (!skills.isEmpty()) {
                bands.add(new Band(band.title(), skills));
            }
        }
        var edges = new ArrayList<Edge>();
        for (var band : bands) {
            for (var skill : band.skills()) {
                catalog.needs(skill).stream()
                        .filter(held::contains)
                        .forEach(need -> edges.add(new Edge(need, skill)));
            }
        }
        return new MapGraph(bands, edges);
    }

    public List<SkillId> skills() {
        return bands.stream().flatMap(band -> band.skills().stream()).toList();
    }

    public boolean isEmpty() {
        return bands.isEmpty();
    }

    /// The title of a graph of a single band, which needs no band drawn.
    public Optional<String> onlyBand() {
        return bands.size() == 1 ? Optional.of(bands.getFirst().title()) : Optional.empty();
    }
}
