// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import dev.cairn.career.CareerPath;
import dev.cairn.career.Lack;
import dev.cairn.career.Readiness;
import dev.cairn.career.Standpoint;
import dev.cairn.career.Verdict;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The skills of least total hours (middles of the ranges) that, once learned, make a path's
/// verdict [Verdict#READY], each after those it needs. Of equals, the one with fewer skills, then
/// the one whose skills come first by id. Empty when the learner is ready. A skipped skill is no
/// step on the way to another, but stands on the route where the path itself cannot do without it.
///
/// @param confirm what is done already and lacks only proof, a word of practice or a refresh; none
///   of these can be left out. They take no hours
/// @param gap by how many hours a shorter route could be shorter; 0 when it is proven that there is
///   none
public record Route(List<SkillId> skills, Hours hours, List<Confirmation> confirm, double gap) {
    /// A done skill with what is still asked of it.
    public record Confirmation(SkillId skill, Lack lack) {}

    public Route {
        skills = List.copyOf(skills);
        confirm = List.copyOf(confirm);
    }

    public static Route toReady(CareerPath path, Standpoint standpoint) {
        var catalog = standpoint.catalog();
        var found = new RouteSearch(new RouteProblem(path, Ground.of(standpoint))).find();
        var ordered = ordered(found.skills(), catalog);
        return new Route(
                ordered,
                Hours.sum(ordered.stream().map(catalog::skill).toList()),
                confirmations(Readiness.of(path, standpoint), found.skills()),
                found.halfHours() / 2.0);
    }

    /// Leaves out what the verdict can do without, lightest first.
    private static List<Confirmation> confirmations(Readiness now, Set<SkillId> learned) {
        var asked = now.unconfirmed();
        var settled = new HashSet<>(learned);
        settled.addAll(asked);
        for (var skill : asked.reversed()) {
            settled.remove(skill);
            if (!now.settling(settled).verdict().mayApply()) {
                settled.add(skill);
            }
        }
        return asked.stream()
                .filter(settled::contains)
                .map(skill -> new Confirmation(skill, now.greatestLack(skill)))
                .toList();
    }

    public boolean isEmpty() {
        return skills.isEmpty() && confirm.isEmpty();
    }

    /// Whether it is proven that no route takes fewer hours.
    public boolean isShortest() {
        return gap == 0;
    }

    /// Journey order, except that nothing comes before what it needs, and projects come last.
    private static List<SkillId> ordered(Set<SkillId> chosen, Catalog catalog) {
        var placed = new LinkedHashSet<SkillId>();
        for (var projects : List.of(false, true)) {
            catalog.skills().stream()
                    .filter(skill -> skill.isProject() == projects)
                    .map(Skill::id)
                    .filter(chosen::contains)
                    .forEach(skill -> place(skill, chosen, catalog, placed));
        }
        return List.copyOf(placed);
    }

    private static void place(
            SkillId skill, Set<SkillId> chosen, Catalog catalog, Set<SkillId> placed) {
        if (!placed.contains(skill)) {
            catalog.needs(skill).stream()
                    .filter(chosen::contains)
                    .forEach(need -> place(need, chosen, catalog, placed));
            placed.add(skill);
        }
    }
}
