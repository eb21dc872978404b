// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.career.CareerPath;
import dev.cairn.career.Headline;
import dev.cairn.career.Readiness;
import dev.cairn.career.Route;
import dev.cairn.career.Why;
import dev.cairn.progress.Evidence;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.workspace.Snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// A learner's standing for one path, ready to be shown.
///
/// @param median the share of what the median posting asks that is done
record PathStanding(
        CareerPath path,
        Readiness readiness,
        Route route,
        String headline,
        String why,
        OptionalDouble median,
        List<Group> groups,
        List<Step> steps) {
    /// Requirements of one sort.
    ///
    /// @param key the text key of the sort's name; choices have their own title instead
    record Group(String key, String title, boolean met, List<Requirement> requirements) {}

    record Requirement(
            SkillId skill,
            String title,
            Status status,
            boolean met,
            boolean proved,
            boolean blocker,
            int weight) {}

    /// One skill of the route.
    record Step(Skill skill, Status status) {}

    static PathStanding of(CareerPath path, Snapshot snapshot) {
        var readiness = snapshot.readiness(path);
        var route = snapshot.route(path);
        return new PathStanding(
                path,
                readiness,
                route,
                Headline.of(readiness, route, snapshot.catalog()),
                Why.of(readiness, snapshot.catalog()),
                snapshot.library().postings().median(path, snapshot.progress()),
                groups(path, readiness, snapshot),
                route.skills().stream()
                        .map(
                                skill ->
                                        new Step(
                                                snapshot.catalog().skill(skill),
                                                snapshot.progress().status(skill)))
                        .toList());
    }

    private static List<Group> groups(CareerPath path, Readiness readiness, Snapshot snapshot) {
        var groups = new ArrayList<Group>();
        groups.add(
                new Group(
                        "careers.must",
                        "",
                        path.must().stream().allMatch(must -> readiness.isMet(must.skill())),
                        path.must().stream()
                                .map(
                                        must ->
                                                requirement(
                                                        must.skill(),
                                                        readiness.isMet(must.skill()),
                                                        must.blocker(),
                                                        must.weight(),
                                                        snapshot))
                                .toList()));
        for (var choice : path.anyOf()) {
            groups.add(
                    new Group(
                            "careers.choice",
                            choice.title(),
                            readiness.isMet(choice),
                            choice.skills().stream()
                                    .map(
                                            skill ->
                                                    requirement(
                                                            skill,
                                                            readiness.isMet(skill),
                                                            false,
                                                            0,
                                                            snapshot))
                                    .toList()));
        }
        groups.add(
                new Group(
                        "careers.portfolio",
                        "",
                        readiness.openPortfolio().isEmpty(),
                        path.portfolio().stream()
                                .map(
                                        asked ->
                                                requirement(
                                                        asked.project(),
                                                        readiness.isMet(asked),
                                                        false,
                                                        0,
                                                        snapshot))
                                .toList()));
        groups.add(
                new Group(
                        "careers.plus",
                        "",
                        readiness.plus() >= path.thresholds().readyPlus(),
                        path.plus().stream()
                                .map(
                                        plus ->
                                                requirement(
                                                        plus.skill(),
                                                        readiness.isMet(plus.skill()),
                                                        false,
                                                        plus.weight(),
                                                        snapshot))
                                .toList()));
        return List.copyOf(groups);
    }

    private static Requirement requirement(
            SkillId id, boolean met, boolean blocker, int weight, Snapshot snapshot) {
        var skill = snapshot.catalog().skill(id);
        var proved =
                snapshot.progress().evidence(skill).filter(Evidence.PROVED::equals).isPresent();
        return new Requirement(
                id, skill.title(), snapshot.progress().status(id), met, proved, blocker, weight);
    }
}
