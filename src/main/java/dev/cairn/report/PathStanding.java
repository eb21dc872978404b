// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import dev.cairn.career.CareerPath;
import dev.cairn.career.Headline;
import dev.cairn.career.Postings;
import dev.cairn.career.PostingsMatch;
import dev.cairn.career.Readiness;
import dev.cairn.career.Route;
import dev.cairn.career.Why;
import dev.cairn.progress.Progress;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// How the learner stands for one career path, and the way on.
///
/// @param postings what real postings ask, against what is done; none without postings
public record PathStanding(
        CareerPath path,
        Readiness readiness,
        Route route,
        Optional<PostingsMatch> postings,
        Catalog catalog) {
    /// So many of so many.
    public record Met(long met, int total) {}

    public static PathStanding of(
            CareerPath path, Catalog catalog, Progress progress, Postings postings) {
        return new PathStanding(
                path,
                Readiness.of(path, progress),
                Route.toReady(path, catalog, progress),
                postings.match(path, progress::isDone),
                catalog);
    }

    public String headline() {
        return Headline.of(readiness, route, catalog);
    }

    public String why() {
        return Why.of(readiness, catalog);
    }

    /// The any-of groups that have their number.
    public Met anyOf() {
        return new Met(path.anyOf().stream().filter(readiness::isMet).count(), path.anyOf().size());
    }

    /// The projects that are done, with proof where the path asks for it.
    public Met portfolio() {
        return new Met(
                path.portfolio().stream().filter(readiness::isMet).count(),
                path.portfolio().size());
    }

    public List<Skill> skills(Collection<SkillId> ids) {
        return ids.stream().map(catalog::skill).toList();
    }
}
