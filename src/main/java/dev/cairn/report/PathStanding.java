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
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.text.Wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

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
    public record Met(long met, int total) {
        public double share() {
            return total == 0 ? 0 : (double) met / total;
        }
    }

    public static PathStanding of(CareerPath path, Standpoint standpoint, Postings postings) {
        return new PathStanding(
                path,
                Readiness.of(path, standpoint),
                Route.toReady(path, standpoint),
                postings.match(path, standpoint.progress()::isDone),
                standpoint.catalog());
    }

    public String headline() {
        return headline(Wording.ENGLISH);
    }

    public String headline(Wording wording) {
        return Headline.of(readiness, route, catalog, wording);
    }

    public String why() {
        return why(Wording.ENGLISH);
    }

    public String why(Wording wording) {
        return Why.of(readiness, catalog, wording);
    }

    /// What the path asks and is not there; of the nice-to-haves [#missingPlus] tells.
    public List<Requirement> missing(ReportWords words) {
        return Requirement.missing(readiness, catalog, words);
    }

    /// The nice-to-haves that are not there, heaviest first.
    public List<Skill> missingPlus() {
        return path.plus().stream()
                .filter(plus -> !readiness.isMet(plus.skill()))
                .sorted(Comparator.comparing(plus -> -plus.weight()))
                .map(plus -> catalog.skill(plus.skill()))
                .toList();
    }

    /// What a done skill still wants, each named with it.
    public List<String> confirmations(Wording wording) {
        return route.confirm().stream()
                .map(asked -> asked.lack().named(catalog.skill(asked.skill()).title(), wording))
                .toList();
    }

    /// The skills that the path names, by the roadmap that describes them, in journey order.
    public SequencedMap<Roadmap, List<SkillId>> byRoadmap() {
        var named = Set.copyOf(path.skills());
        var parts = new LinkedHashMap<Roadmap, List<SkillId>>();
        for (var roadmap : catalog.roadmaps()) {
            var own = roadmap.defined().stream().map(Skill::id).filter(named::contains).toList();
            if (!own.isEmpty()) {
                parts.put(roadmap, own);
            }
        }
        return parts;
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

    public String titles(Collection<Skill> skills) {
        return skills.stream().map(Skill::title).collect(Collectors.joining(", "));
    }

    public List<Skill> skills(Collection<SkillId> ids) {
        return ids.stream().map(catalog::skill).toList();
    }
}
