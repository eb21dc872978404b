// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.career.CareerPath;
import dev.cairn.career.CareerPath.MarketFigure;
import dev.cairn.career.Readiness;
import dev.cairn.career.Why;
import dev.cairn.career.postings.PostingsMatch;
import dev.cairn.career.route.Headline;
import dev.cairn.career.route.Route;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Words;
import dev.cairn.workspace.Snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A learner's standing for one path, ready to be shown.
///
/// @param match all postings of the path against what is done; none without postings
/// @param worthApplying from which share of what they ask it is worth applying, and who says so
record PathStanding(
        CareerPath path,
        Readiness readiness,
        Route route,
        String headline,
        String why,
        Optional<PostingsMatch> match,
        Optional<MarketFigure> worthApplying,
        List<AskGroup> groups,
        Map<SkillId, Ask> asks,
        List<Step> steps,
        Catalog catalog) {
    /// One skill of the route.
    ///
    /// @param startable all it needs is done or skipped
    record Step(Skill skill, Status status, boolean startable) {}

    static PathStanding of(CareerPath path, Snapshot snapshot) {
        var readiness = snapshot.readiness(path);
        var route = snapshot.route(path);
        var groups = AskGroup.of(readiness, snapshot);
        var asks = new HashMap<SkillId, Ask>();
        groups.stream()
                .flatMap(group -> group.asks().stream())
                .forEach(ask -> asks.merge(ask.skill().id(), ask, PathStanding::stronger));
        return new PathStanding(
                path,
                readiness,
                route,
                Headline.of(readiness, route, snapshot.catalog(), Words.now()),
                Why.of(readiness, snapshot.catalog(), Words.now()),
                snapshot.library().postings().match(path, snapshot.progress()::isDone),
                snapshot.library().postings().worthApplying(),
                groups,
                Map.copyOf(asks),
                route.skills().stream()
                        .map(snapshot.catalog()::skill)
                        .map(skill -> step(skill, snapshot.progress()))
                        .toList(),
                snapshot.catalog());
    }

    private static Ask stronger(Ask one, Ask other) {
        return one.sort().compareTo(other.sort()) <= 0 ? one : other;
    }

    private static Step step(Skill skill, Progress progress) {
        return new Step(
                skill,
                progress.status(skill.id()),
                skill.needs().stream()
                        .map(progress::status)
                        .allMatch(need -> need == Status.DONE || need == Status.SKIPPED));
    }

    Optional<Ask> ask(SkillId skill) {
        return Optional.ofNullable(asks.get(skill));
    }
}
