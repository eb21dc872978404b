// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A skill worth learning now: it can be started, since all it needs is done or skipped, and it
/// lies on the route to at least one path.
///
/// @param paths the paths whose route holds it
/// @param opens how many skills of these routes rest on it
/// @param worth the sum over the paths of the weight, as a share of the path's must-haves and
///   nice-to-haves, of the skill and of all that rests on it on the route
public record Next(Skill skill, List<CareerPath> paths, int opens, double worth, Status status) {
    public Next {
        paths = List.copyOf(paths);
    }

    /// The skills to start now, best first: those begun already, then by worth for the hours.
    public static List<Next> of(Collection<CareerPath> paths, Catalog catalog, Progress progress) {
        var routes =
                paths.stream()
                        .collect(
                                Collectors.toMap(
                                        path -> path,
                                        path -> Route.toReady(path, catalog, progress),
                                        (first, _) -> first));
        var ground = Ground.of(catalog, progress);
        var ranked = new ArrayList<Next>();
        for (var skill : catalog.skills()) {
            if (canStart(skill, ground, progress)) {
                var on =
                        paths.stream()
                                .filter(path -> routes.get(path).skills().contains(skill.id()))
                                .toList();
                if (!on.isEmpty()) {
                    ranked.add(
                            rank(skill, on, path -> routes.get(path).skills(), catalog, progress));
                }
            }
        }
        ranked.sort(
                Comparator.comparing((Next next) -> next.status() != Status.LEARNING)
                        .thenComparing(Comparator.comparingDouble(Next::worthPerHour).reversed())
                        .thenComparing(next -> next.skill().id()));
        return List.copyOf(ranked);
    }

    private static boolean canStart(Skill skill, Ground ground, Progress progress) {
        var status = progress.status(skill.id());
        return (status == Status.TODO || status == Status.LEARNING)
                && ground.needs(skill.id()).isEmpty();
    }

    private static Next rank(
            Skill skill,
            List<CareerPath> paths,
            Function<CareerPath, List<SkillId>> route,
            Catalog catalog,
            Progress progress) {
        var rests = catalog.allUnlocks(skill.id());
        var opened = new HashSet<SkillId>();
        double worth = 0;
        for (var path : paths) {
            for (var step : route.apply(path)) {
                if (step.equals(skill.id()) || rests.contains(step)) {
                    worth += weight(path, step);
                    opened.add(step);
                }
            }
        }
        opened.remove(skill.id());
        return new Next(skill, paths, opened.size(), worth, progress.status(skill.id()));
    }

    private static double weight(CareerPath path, SkillId skill) {
        double all = 0;
        double own = 0;
        for (var must : path.must()) {
            all += must.weight();
            own += must.skill().equals(skill) ? must.weight() : 0;
        }
        for (var plus : path.plus()) {
            all += plus.weight();
            own += plus.skill().equals(skill) ? plus.weight() : 0;
        }
        return all == 0 ? 0 : own / all;
    }

    private double worthPerHour() {
        return worth / Math.max(1, skill.hours().midpoint());
    }

    /// One sentence: why this one.
    public String why() {
        var begun = status == Status.LEARNING ? "Begun already. " : "";
        var route =
                paths.size() == 1
                        ? "On the way to " + paths.getFirst().title()
                        : "On the way to " + paths.size() + " paths";
        var rest =
                switch (opens) {
                    case 0 -> "";
                    case 1 -> "; one more skill rests on it";
                    default -> "; " + opens + " more skills rest on it";
                };
        return begun + route + rest + ".";
    }
}
