// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.json;

import dev.cairn.report.RoadmapStanding;

/// The coverage of a roadmap as JSON: the same fields in a report and on the command line.
public final class RoadmapShape {
    private RoadmapShape() {}

    public static JsonObject of(RoadmapStanding standing) {
        var coverage = standing.coverage();
        return new JsonObject()
                .with("id", standing.roadmap().id().value())
                .with("title", standing.roadmap().title())
                .with("skills", coverage.skills())
                .with("done", coverage.done())
                .with("learning", coverage.learning())
                .with("skipped", coverage.skipped())
                .with("coverage", coverage.share());
    }

    /// With the hours left.
    static JsonObject figures(RoadmapStanding standing) {
        return of(standing).with("hoursLeft", HoursShape.of(standing.coverage().left()));
    }

    /// With every skill of which the report tells, too.
    static JsonObject full(RoadmapStanding standing, boolean notes) {
        return figures(standing)
                .with(
                        "sections",
                        standing.sections(),
                        section ->
                                new JsonObject()
                                        .with("title", section.title())
                                        .with(
                                                "skills",
                                                section.skills(),
                                                skill -> SkillShape.of(skill, notes)));
    }
}
