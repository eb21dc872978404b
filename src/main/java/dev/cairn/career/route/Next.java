// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import dev.cairn.career.CareerPath;
import dev.cairn.career.Standpoint;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.text.Wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// A skill worth learning now: it can be started, since all it needs is done or skipped, and it
/// lies on the route to at least one path.
///
/// @param nearer the paths that it brings nearer, the most first
/// @param opens how many skills of their routes rest on it
public record Next(Skill skill, List<Nearer> nearer, int opens, Status status) {
    /// A path whose route holds the skill.
    ///
    /// @param share the weight, as a share of the path's must-haves and nice-to-haves, of the skill
    ///   and of all that rests on it on the route: from 0 to 1
    public record Nearer(CareerPath path, double share) {}

    public Next {
        nearer = List.copyOf(nearer);
    }

    public List<CareerPath> paths() {
        return nearer.stream().map(Nearer::path).toList();
    }

    /// The sum of the shares.
    public double worth() {
        return nearer.stream().mapToDouble(Nearer::share).sum();
    }

    /// The skills to start now, best first: those begun already, then by worth for the hours.
    public static List<Next> of(
            Collection<CareerPath> paths,
            Standpoint standpoint,
            Function<CareerPath, Route> routes) {
        var steps = new LinkedHashMap<CareerPath, Set<SkillId>>();
        paths.forEach(path -> steps.put(path, new LinkedHashSet<>(routes.apply(path).skills())));
        var weights = new HashMap<CareerPath, Map<SkillId, Double>>();
        paths.forEach(path -> weights.put(path, weights(path)));
        var ground = Ground.of(standpoint);
        return steps.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .map(standpoint.catalog()::skill)
                .filter(skill -> canStart(skill, ground, standpoint.progress()))
                .map(skill -> rank(skill, steps, weights, standpoint))
                .sorted(
                        Comparator.comparing((Next next) -> next.status() != Status.LEARNING)
                                .thenComparing(
                                        Comparator.comparingDouble(Next::worthPerHour).reversed())
                                .thenComparing(next -> next.skill().id()))
                .toList();
    }

    private static boolean canStart(Skill skill, Ground ground, Progress progress) {
        var status = progress.status(skill.id());
        return (status == Status.TODO || status == Status.LEARNING)
                && ground.needs(skill.id()).isEmpty();
    }

    private static Next rank(
            Skill skill,
            Map<CareerPath, Set<SkillId>> steps,
            Map<CareerPath, Map<SkillId, Double>> weights,
            Standpoint standpoint) {
        var rests = new HashSet<SkillId>(standpoint.catalog().allUnlocks(skill.id()));
        rests.add(skill.id());
        var opened = new HashSet<SkillId>();
        var nearer = new ArrayList<Nearer>();
        steps.forEach(
                (path, route) -> {
                    if (route.contains(skill.id())) {
                        var brought = route.stream().filter(rests::contains).toList();
                        opened.addAll(brought);
                        var weight = weights.get(path);
                        nearer.add(
                                new Nearer(
                                        path,
                                        brought.stream()
                                                .mapToDouble(step -> weight.getOrDefault(step, 0.0))
                                                .sum()));
                    }
                });
        nearer.sort(Comparator.comparingDouble(Nearer::share).reversed());
        return new Next(skill, nearer, opened.size() - 1, standpoint.progress().status(skill.id()));
    }

    /// Each named skill's weight as a share of all that the path weighs.
    private static Map<SkillId, Double> weights(CareerPath path) {
        double all =
                path.must().stream().mapToInt(CareerPath.Must::weight).sum()
                        + path.plus().stream().mapToInt(CareerPath.Plus::weight).sum();
        var weights = new HashMap<SkillId, Double>();
        path.must().forEach(must -> weights.merge(must.skill(), must.weight() / all, Double::sum));
        path.plus().forEach(plus -> weights.merge(plus.skill(), plus.weight() / all, Double::sum));
        return weights;
    }

    private double worthPerHour() {
        return worth() / Math.max(1, skill.hours().midpoint());
    }

    /// One sentence: why this one.
    public String why(Wording wording) {
        var most = nearer.getFirst();
        var path = most.path().title();
        var way = wording.of("next.way", nearer.size(), path, opens);
        var brings =
                most.share() < 0.01
                        ? way
                        : wording.of("next.brings", way, wording.percent(most.share()), path);
        return wording.of(status == Status.LEARNING ? "next.begun" : "next.why", brings);
    }
}
