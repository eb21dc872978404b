// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import java.util.List;

/// Sections of skills, in order.
///
/// @param after roadmaps best finished first
/// @param defined the skills that this roadmap itself describes; its sections may also hold skills
///   of other roadmaps
public record Roadmap(
        RoadmapId id,
        String title,
        String summary,
        List<RoadmapId> after,
        List<Section> sections,
        List<Skill> defined) {
    public Roadmap {
        after = List.copyOf(after);
        sections = List.copyOf(sections);
        defined = List.copyOf(defined);
    }

    /// Every skill of the roadmap once, in the order of its sections.
    public List<SkillId> skills() {
        return sections.stream().flatMap(section -> section.skills().stream()).distinct().toList();
    }

    /// How many needs the skills have that this roadmap itself describes; so the sum over all
    /// roadmaps counts each need once.
    public int prerequisites() {
        return defined.stream().mapToInt(skill -> skill.needs().size()).sum();
    }
}
