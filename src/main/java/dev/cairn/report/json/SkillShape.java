// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.json;

import dev.cairn.report.SkillStanding;

/// A skill and how it stands, as JSON.
final class SkillShape {
    private SkillShape() {}

    /// @param notes whether there is a place for the private note
    static JsonObject of(SkillStanding standing, boolean notes) {
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
        shape.with("proofs", standing.proofs());
        return notes ? shape.with("note", standing.note()) : shape;
    }
}
