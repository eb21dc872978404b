// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import dev.cairn.career.CareerPath;
import dev.cairn.roadmap.SkillId;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What there is to show for one path: of all that it names, what is done, the heaviest first.
///
/// @param projects the done projects, those of the path before others
/// @param skills the done skills that the path names
/// @param must how many of the must-haves count
/// @param plus how many of the nice-to-haves count
public record Application(
        PathStanding path,
        List<SkillStanding> projects,
        List<SkillStanding> skills,
        PathStanding.Met must,
        PathStanding.Met plus) {
    private static final int CHOICE = 101;
    private static final int MUST = 200;

    public Application {
        projects = List.copyOf(projects);
        skills = List.copyOf(skills);
    }

    /// @param done the done skills of which the report may tell, each once
    static Application of(PathStanding standing, List<SkillStanding> done) {
        var path = standing.path();
        var readiness = standing.readiness();
        var weights = weights(path);
        var asked =
                path.portfolio().stream()
                        .map(CareerPath.Portfolio::project)
                        .collect(Collectors.toSet());
        return new Application(
                standing,
                done.stream()
                        .filter(each -> each.skill().isProject())
                        .sorted(Comparator.comparing(each -> !asked.contains(each.skill().id())))
                        .toList(),
                done.stream()
                        .filter(each -> !each.skill().isProject())
                        .filter(each -> weights.containsKey(each.skill().id()))
                        .sorted(Comparator.comparing(each -> -weights.get(each.skill().id())))
                        .toList(),
                new PathStanding.Met(
                        path.must().stream().filter(readiness::isMet).count(), path.must().size()),
                new PathStanding.Met(
                        path.plus().stream().filter(plus -> readiness.isMet(plus.skill())).count(),
                        path.plus().size()));
    }

    public List<SkillStanding> proved() {
        return skills.stream().filter(SkillStanding::isProved).toList();
    }

    public List<SkillStanding> others() {
        return skills.stream().filter(each -> !each.isProved()).toList();
    }

    /// Must-haves before choices, choices before nice-to-haves, and among these by weight.
    private static Map<SkillId, Integer> weights(CareerPath path) {
        var weights = new HashMap<SkillId, Integer>();
        path.plus().forEach(plus -> weights.merge(plus.skill(), plus.weight(), Math::max));
        path.anyOf()
                .forEach(
                        group ->
                                group.skills()
                                        .forEach(each -> weights.merge(each, CHOICE, Math::max)));
        path.must().forEach(must -> weights.merge(must.skill(), MUST + must.weight(), Math::max));
        return weights;
    }
}
