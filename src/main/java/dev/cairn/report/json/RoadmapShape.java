// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.json;

import dev.cairn.report.RoadmapStanding;
import dev.cairn.report.SkillStanding;

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

    /// With the hours left and every skill.
    static JsonObject full(RoadmapStanding standing) {
        return of(standing)
                .with("hoursLeft", HoursShape.of(standing.coverage().left()))
                .with(
                        "sections",
                        standing.sections(),
                        section ->
                                new JsonObject()
                                        .with("title", section.title())
                                        .with("skills", section.skills(), RoadmapShape::skill));
    }

    private static JsonObject skill(SkillStanding standing) {
        var shape =
                new JsonObject()
                        .with("id", standing.skill().id().value())
                        .with("title", standing.skill().title())
                        .with("kind", standing.skill().kind().word())
                        .with("level", standing.skill().level().word())
                        .with("hours", HoursShape.of(standing.skill().hours()))
                        .with("status", standing.status().word());
        standing.since()
                .ifPresentOrElse(
                        day -> shape.with("since", day.toString()), () -> shape.withNull("since"));
        standing.evidence()
                .ifPresentOrElse(
                        grade -> shape.with("evidence", grade.word()),
                        () -> shape.withNull("evidence"));
        return shape.with("proofs", standing.proofs());
    }
}
