// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sections of skills, in order.
///
/// @param after roadmaps best finished first
/// @param defined the skills that this roadmap itself describes; its sections may also hold skills
///   of other roadmaps
/// @param formerly skills of other roadmaps by the ids that the file it came from, or a former
///   edition, has for them
public record Roadmap(
        RoadmapId id,
        String title,
        String summary,
        List<RoadmapId> after,
        List<Section> sections,
        List<Skill> defined,
        Map<String, SkillId> formerly) {
    public Roadmap(
            RoadmapId id,
            String title,
            String summary,
            List<RoadmapId> after,
            List<Section> sections,
            List<Skill> defined) {
        this(id, title, summary, after, sections, defined, Map.of());
    }

    public Roadmap {
        after = List.copyOf(after);
        sections = List.copyOf(sections);
        defined = List.copyOf(defined);
        formerly = Map.copyOf(formerly);
    }

    /// Every skill of the roadmap once, in the order of its sections.
    public List<SkillId> skills() {
        return sections.stream().flatMap(section -> section.skills().stream()).distinct().toList();
    }

    /// The same with other skills in the place of some, wherever they stand.
    ///
    /// @param others by the id of the skill whose place they take; what is described here of such a
    ///   skill is left out
    public Roadmap with(Map<SkillId, SkillId> others) {
        if (others.isEmpty()) {
            return this;
        }
        return new Roadmap(
                id,
                title,
                summary,
                after,
                sections.stream()
                        .map(
                                section ->
                                        new Section(
                                                section.title(), named(section.skills(), others)))
                        .toList(),
                defined.stream()
                        .filter(skill -> !others.containsKey(skill.id()))
                        .map(skill -> skill.needing(named(skill.needs(), others)))
                        .toList(),
                formerlyWith(others));
    }

    /// The same with one section more at its end, which is to be filled.
    public Roadmap withSection(String name) {
        var all = new ArrayList<>(sections);
        all.add(new Section(name, List.of()));
        return new Roadmap(id, title, summary, after, all, defined, formerly);
    }

    /// The same with some of its skills at the end of another section, in the order they had. A
    /// section that is left without any is left out.
    ///
    /// @param skills those that are not in this roadmap, or there already, stay as they are
    public Roadmap moving(Set<SkillId> skills, int section) {
        var target = sections.get(section);
        var moved =
                skills().stream()
                        .filter(skills::contains)
                        .filter(skill -> !target.skills().contains(skill))
                        .toList();
        var gone = Set.copyOf(moved);
        var all = new ArrayList<Section>();
        for (var each : sections) {
            var left = new ArrayList<>(each.skills());
            left.removeAll(gone);
            if (each == target) {
                left.addAll(moved);
            }
            if (!left.isEmpty()) {
                all.add(new Section(each.title(), left));
            }
        }
        return new Roadmap(id, title, summary, after, all, defined, formerly);
    }

    /// The former ids of skills whose place is taken lead to those that take it.
    private Map<String, SkillId> formerlyWith(Map<SkillId, SkillId> others) {
        var all = new HashMap<String, SkillId>();
        formerly.forEach((former, skill) -> all.put(former, others.getOrDefault(skill, skill)));
        defined.stream()
                .filter(skill -> others.containsKey(skill.id()))
                .forEach(
                        skill ->
                                skill.formerly()
                                        .forEach(
                                                former -> all.put(former, others.get(skill.id()))));
        return all;
    }

    private static List<SkillId> named(List<SkillId> skills, Map<SkillId, SkillId> names) {
        return skills.stream().map(skill -> names.getOrDefault(skill, skill)).distinct().toList();
    }

    /// How many needs the skills have that this roadmap itself describes; so the sum over all
    /// roadmaps counts each need once.
    public int prerequisites() {
        return defined.stream().mapToInt(skill -> skill.needs().size()).sum();
    }
}
