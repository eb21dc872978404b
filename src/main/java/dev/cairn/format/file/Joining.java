// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.file;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.career.advice.Advice;
import dev.cairn.format.Problem;
import dev.cairn.roadmap.Fault;
import dev.cairn.roadmap.Faults;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.roadmap.SkillNames;
import dev.cairn.text.Message;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says where in which file roadmaps and paths do not fit together.
public final class Joining {
    private final Map<RoadmapId, Located<Roadmap>> roadmaps = new HashMap<>();
    private final Map<SkillId, Skill> skills = new LinkedHashMap<>();
    private final List<Fault> faults;
    private final SkillNames names;

    public Joining(Collection<Located<Roadmap>> roadmaps) {
        roadmaps.forEach(roadmap -> this.roadmaps.put(roadmap.value().id(), roadmap));
        var values = roadmaps.stream().map(Located::value).toList();
        faults = Faults.of(values);
        values.stream()
                .flatMap(roadmap -> roadmap.defined().stream())
                .forEach(skill -> skills.putIfAbsent(skill.id(), skill));
        names = SkillNames.of(skills.values());
    }

    public List<Problem> problems() {
        return faults.stream().map(this::problem).toList();
    }

    /// The roadmaps at whose files something has to be mended.
    public Collection<RoadmapId> faulty() {
        return faults.stream().map(Fault::roadmap).collect(Collectors.toSet());
    }

    private Problem problem(Fault fault) {
        var file = roadmaps.get(fault.roadmap());
        return switch (fault) {
            case Fault.UnknownNeed(var _, var skill, var need) ->
                    file.error(
                            Located.need(skill.value(), need.value()),
                            "problem.join.need",
                            skill,
                            need,
                            near(need));
            case Fault.UnknownUse(var _, var skill) ->
                    file.error(Located.use(skill.value()), "problem.join.use", skill, near(skill));
            case Fault.UnknownAfter(var _, var after) ->
                    file.error(
                            Located.after(after.value()),
                            "problem.join.after",
                            after,
                            roadmaps.keySet().stream()
                                    .sorted()
                                    .map(RoadmapId::value)
                                    .collect(Collectors.joining(", ")));
            case Fault.DescribedTwice(var _, var skill, var first) ->
                    file.error(
                            Located.skill(skill.value()), "problem.join.described", skill, first);
            case Fault.Ring(var _, var skills) ->
                    file.error(
                            Located.need(skills.getLast().value(), skills.getFirst().value()),
                            "problem.join.ring",
                            ring(skills));
        };
    }

    /// The paths and skills of the advice that nothing describes.
    ///
    /// @param known every path that is described
    public List<Problem> problems(Located<Advice> advice, Collection<PathId> known) {
        var paths =
                advice.value().paths().stream()
                        .filter(path -> !known.contains(path))
                        .map(
                                path ->
                                        advice.error(
                                                Located.path(path.value()),
                                                "problem.join.path",
                                                path,
                                                known.stream()
                                                        .sorted()
                                                        .map(PathId::value)
                                                        .collect(Collectors.joining(", "))));
        return Stream.concat(paths, unknown(advice, advice.value().skills())).toList();
    }

    private Stream<Problem> unknown(Located<?> file, Collection<SkillId> asked) {
        return asked.stream()
                .filter(skill -> !skills.containsKey(skill))
                .map(
                        skill ->
                                file.error(
                                        Located.skill(skill.value()),
                                        "problem.join.use",
                                        skill,
                                        near(skill)));
    }

    private static String ring(List<SkillId> skills) {
        return Stream.concat(skills.stream(), Stream.of(skills.getFirst()))
                .map(SkillId::value)
                .collect(Collectors.joining(" → "));
    }

    private Message near(SkillId id) {
        var near = names.nearest(id.value(), 3);
        return near.isEmpty()
                ? Message.of("problem.join.far")
                : Message.of(
                        "problem.join.near",
                        near.stream()
                                .<Object>map(SkillId::value)
                                .reduce((one, other) -> Message.of("problem.join.or", one, other))
                                .orElseThrow());
    }

    /// For a roadmap that may not take the place of a shipped one.
    public static Problem idShips(Located<Roadmap> roadmap) {
        return roadmap.error(Located.ID, "problem.join.ships", roadmap.value().id());
    }

    /// For a roadmap whose id stands in another file as well.
    public static Problem idStandsIn(String first, Located<Roadmap> roadmap) {
        return roadmap.error(Located.ID, "problem.join.taken", first, roadmap.value().id());
    }

    /// What a path asks that the roadmaps do not hold, and what it grows from that is no path.
    ///
    /// @param paths every path there is
    public List<Problem> problems(Located<PathFile.Ordered> path, Set<PathId> paths) {
        var asked = path.value().path();
        var unknown = unknown(path, asked.skills());
        var noProject =
                asked.portfolio().stream()
                        .map(CareerPath.Portfolio::project)
                        .filter(
                                skill ->
                                        skills.containsKey(skill) && !skills.get(skill).isProject())
                        .map(
                                skill ->
                                        path.error(
                                                Located.skill(skill.value()),
                                                "problem.join.project",
                                                skill));
        var noPath =
                Stream.concat(
                        noPath("grows-from", asked.growsFrom(), path, paths),
                        noPath("compared-with", asked.comparedWith(), path, paths));
        return Stream.of(unknown, noProject, noPath).flatMap(all -> all).toList();
    }

    private static Stream<Problem> noPath(
            String key, List<PathId> named, Located<?> path, Set<PathId> paths) {
        var known = paths.stream().sorted().map(PathId::value).collect(Collectors.joining(", "));
        return named.stream()
                .filter(id -> !paths.contains(id))
                .map(
                        id ->
                                path.error(
                                        Located.related(key, id.value()),
                                        "problem.join.path",
                                        id,
                                        known));
    }
}
