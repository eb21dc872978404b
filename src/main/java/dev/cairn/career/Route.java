// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import dev.cairn.progress.Progress;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The skills of least total hours (middles of the ranges) that, once learned, make a path's
/// verdict [Verdict#READY], each after those it needs. Of equals, the one with fewer skills, then
/// the one whose skills come first by id. Empty when the learner is ready. A skipped skill is no
/// step on the way to another, but stands on the route where the path itself cannot do without it.
///
/// @param toProve projects that are done but still want a link or file that shows them
/// @param gap by how many hours a shorter route could be shorter; 0 when it is proven that there is
///   none
public record Route(List<SkillId> skills, Hours hours, List<SkillId> toProve, double gap) {
    public Route {
        skills = List.copyOf(skills);
        toProve = List.copyOf(toProve);
    }

    public static Route toReady(CareerPath path, Catalog catalog, Progress progress) {
        var ground = Ground.of(catalog, progress);
        var found =
                new RouteSearch(new RouteProblem(path, ground))
                        .find(new QuickRoute(path, ground).skills());
        var ordered = ordered(found.skills(), catalog);
        var toProve =
                path.portfolio().stream()
                        .filter(asked -> asked.proof() && progress.isDone(asked.project()))
                        .map(CareerPath.Portfolio::project)
                        .filter(project -> progress.record(project).proofs().isEmpty())
                        .toList();
        return new Route(
                ordered,
                Hours.sum(ordered.stream().map(catalog::skill).toList()),
                toProve,
                found.halfHours() / 2.0);
    }

    public boolean isEmpty() {
        return skills.isEmpty() && toProve.isEmpty();
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
