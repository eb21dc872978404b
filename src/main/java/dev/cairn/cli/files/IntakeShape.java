// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.files;

import dev.cairn.format.Intake;
import dev.cairn.progress.Status;
import dev.cairn.report.json.JsonObject;
import dev.cairn.roadmap.Roadmap;

/// What a file brings in, as JSON.
final class IntakeShape {
    private IntakeShape() {}

    static JsonObject of(Intake intake) {
        var shape = new JsonObject().with("format", intake.format());
        intake.roadmap()
                .ifPresentOrElse(
                        roadmap ->
                                shape.with("roadmap", roadmap.id().value())
                                        .with("title", roadmap.title()),
                        () -> shape.withNull("roadmap").withNull("title"));
        return shape.with(
                        "sections",
                        intake.roadmap().map(roadmap -> roadmap.sections().size()).orElse(0))
                .with("skills", intake.roadmap().map(roadmap -> roadmap.skills().size()).orElse(0))
                .with("prerequisites", intake.roadmap().map(Roadmap::prerequisites).orElse(0))
                .with("ticked", ticked(intake))
                .with("matched", intake.matched().size())
                .with(
                        "review",
                        intake.review(),
                        doubt ->
                                new JsonObject()
                                        .with("skill", doubt.skill().value())
                                        .with("title", doubt.title())
                                        .with("candidates", doubt.candidates()))
                .with("repairs", intake.repairs())
                .with("problems", intake.problems(), ProblemShape::of);
    }

    /// How many skills the file itself records as done.
    static long ticked(Intake intake) {
        return intake.ticks().values().stream().filter(Status.DONE::equals).count();
    }
}
