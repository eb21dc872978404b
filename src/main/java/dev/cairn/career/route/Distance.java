// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import dev.cairn.career.CareerPath;
import dev.cairn.career.Standpoint;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.SkillId;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/// How far two career paths are from each other, from where the learner stands: what the shortest
/// routes to both have in common, and what the second still costs once the first is reached by its
/// shortest route.
///
/// @param from the route to the first path
/// @param shared the skills of both routes, in the order of the first
/// @param more the route to the second path for who has learned the first
public record Distance(
        CareerPath first,
        CareerPath second,
        Route from,
        List<SkillId> shared,
        Hours sharedHours,
        Route more) {
    public Distance {
        shared = List.copyOf(shared);
    }

    /// @param routes the routes from where the learner stands
    public static Distance between(
            CareerPath first,
            CareerPath second,
            Standpoint standpoint,
            Function<CareerPath, Route> routes) {
        var from = routes.apply(first);
        var direct = new HashSet<>(routes.apply(second).skills());
        var shared = from.skills().stream().filter(direct::contains).toList();
        var there = standpoint.afterLearning(new HashSet<>(from.skills()));
        return new Distance(
                first,
                second,
                from,
                shared,
                hours(shared, standpoint.catalog()),
                Route.toReady(second, there));
    }

    private static Hours hours(List<SkillId> skills, Catalog catalog) {
        return Hours.sum(skills.stream().map(catalog::skill).toList());
    }
}
