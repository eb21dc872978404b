// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import dev.cairn.roadmap.SkillId;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds a short way to ready quickly, to begin the search for the shortest from: skills are added
/// while any is asked, always the one that brings most weight for its hours with all it still
/// needs, and afterwards every skill that the verdict can do without is dropped again, longest
/// first.
final class QuickRoute {
    private final CareerPath path;
    private final Ground ground;
    private final Set<SkillId> chosen = new TreeSet<>();

    QuickRoute(CareerPath path, Ground ground) {
        this.path = path;
        this.ground = ground;
    }

    Set<SkillId> skills() {
        path.must().stream().filter(CareerPath.Must::blocker).forEach(must -> add(must.skill()));
        path.portfolio().forEach(asked -> add(asked.project()));
        path.anyOf().forEach(this::choose);
        fillMust();
        fillPlus();
        prune();
        return Set.copyOf(chosen);
    }

    private void choose(CareerPath.AnyOf group) {
        while (standing().missingOf(group) > 0) {
            group.skills().stream()
                    .filter(skill -> !holds(skill))
                    .min(Comparator.comparingDouble(this::cost).thenComparing(skill -> skill))
                    .ifPresent(this::add);
        }
    }

    private void fillMust() {
        while (standing().must() < path.thresholds().readyMust() - 1e-9) {
            path.must().stream()
                    .filter(must -> !holds(must.skill()))
                    .max(
                            Comparator.comparingDouble(
                                            (CareerPath.Must must) ->
                                                    must.weight() / cost(must.skill()))
                                    .thenComparing(
                                            CareerPath.Must::skill, Comparator.reverseOrder()))
                    .ifPresent(must -> add(must.skill()));
        }
    }

    private void fillPlus() {
        while (standing().plus() < path.thresholds().readyPlus() - 1e-9) {
            path.plus().stream()
                    .filter(plus -> !holds(plus.skill()))
                    .max(
                            Comparator.comparingDouble(
                                            (CareerPath.Plus plus) ->
                                                    plus.weight() / cost(plus.skill()))
                                    .thenComparing(
                                            CareerPath.Plus::skill, Comparator.reverseOrder()))
                    .ifPresent(plus -> add(plus.skill()));
        }
    }

    /// Drops what is not needed. A skill can go only with everything chosen that rests on it.
    private void prune() {
        var longestFirst =
                chosen.stream()
                        .sorted(
                                Comparator.comparingDouble(this::midpoint)
                                        .reversed()
                                        .thenComparing(skill -> skill))
                        .toList();
        for (var skill : longestFirst) {
            if (!chosen.contains(skill)) {
                continue;
            }
            var dropped = withResting(skill);
            var rest = new HashSet<>(held());
            rest.removeAll(dropped);
            if (Readiness.ifDone(path, rest).verdict().mayApply()) {
                chosen.removeAll(dropped);
            }
        }
    }

    /// The chosen skill with every chosen one that rests on it, near and far. What rests on it only
    /// by way of a done skill stays.
    private Set<SkillId> withResting(SkillId skill) {
        var found = new HashSet<SkillId>();
        var todo = new ArrayDeque<SkillId>(List.of(skill));
        while (!todo.isEmpty()) {
            var next = todo.poll();
            if (chosen.contains(next) && found.add(next)) {
                todo.addAll(ground.unlocks(next));
            }
        }
        return found;
    }

    private void add(SkillId skill) {
        chosen.addAll(open(skill));
    }

    /// The skill and all it needs that is neither done nor chosen. What a done or skipped skill
    /// needs is not looked at.
    private Set<SkillId> open(SkillId skill) {
        var open = new LinkedHashSet<SkillId>();
        var todo = new ArrayDeque<SkillId>(List.of(skill));
        while (!todo.isEmpty()) {
            var next = todo.poll();
            if (!holds(next) && open.add(next)) {
                todo.addAll(ground.needs(next));
            }
        }
        return open;
    }

    private boolean holds(SkillId skill) {
        return ground.done().contains(skill) || chosen.contains(skill);
    }

    private Set<SkillId> held() {
        var held = new HashSet<>(ground.done());
        held.addAll(chosen);
        return held;
    }

    private Readiness standing() {
        return Readiness.ifDone(path, held());
    }

    private double cost(SkillId skill) {
        return Math.max(0.5, open(skill).stream().mapToDouble(this::midpoint).sum());
    }

    private double midpoint(SkillId skill) {
        return ground.catalog().skill(skill).hours().midpoint();
    }
}
