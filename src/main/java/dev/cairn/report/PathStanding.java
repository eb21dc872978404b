// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import dev.cairn.career.CareerPath;
import dev.cairn.career.Readiness;
import dev.cairn.career.Standpoint;
import dev.cairn.career.Why;
import dev.cairn.career.postings.Postings;
import dev.cairn.career.postings.PostingsMatch;
import dev.cairn.career.route.Headline;
import dev.cairn.career.route.Route;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.text.Wording;

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

    public static PathStanding of(CareerPath path, Standpoint standpoint, Postings postings) {
        return new PathStanding(
                path,
                Readiness.of(path, standpoint),
                Route.toReady(path, standpoint),
                postings.match(path, standpoint.progress()::isDone),
                standpoint.catalog());
    }

    public String headline() {
        return Headline.of(readiness, route, catalog, Wording.ENGLISH);
    }

    public String why() {
        return Why.of(readiness, catalog, Wording.ENGLISH);
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

    /// What a done skill still wants, as a sentence.
    public String words(Route.Confirmation confirmation) {
        var skill = confirmation.skill();
        var title = "“" + catalog.skill(skill).title() + "” (" + skill + ")";
        return switch (confirmation.lack()) {
            case PROVE -> "Proof is missing for " + title + ".";
            case PRACTISE -> title + " wants its checks ticked, or a note of what you did.";
            case REFRESH -> title + " was done long ago and wants a refresh.";
            case NOTHING, LEARN -> title + ".";
        };
    }

    public List<Skill> skills(Collection<SkillId> ids) {
        return ids.stream().map(catalog::skill).toList();
    }
}
