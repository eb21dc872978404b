// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.files;

import dev.cairn.format.Intake;
import dev.cairn.progress.Status;
import dev.cairn.report.json.JsonObject;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.text.Message;

import java.util.Optional;

/// What a file brings in, as JSON.
final class IntakeShape {
    private IntakeShape() {}

    static JsonObject of(Intake intake) {
        var shape = new JsonObject().with("format", intake.format().toString());
        put(shape, "roadmap", intake.roadmap().map(roadmap -> roadmap.id().value()));
        put(shape, "title", Optional.of(intake.title()).filter(title -> !title.isEmpty()));
        shape.with("sections", intake.roadmap().map(roadmap -> roadmap.sections().size()).orElse(0))
                .with("skills", skills(intake))
                .with("prerequisites", intake.roadmap().map(Roadmap::prerequisites).orElse(0))
                .with("ticked", ticked(intake))
                .with("matched", intake.matched().size())
                .with("review", intake.review(), DoubtShape::of)
                .with("repairs", intake.repairs().stream().map(Message::toString).toList())
                .with("problems", intake.problems(), ProblemShape::of);
        put(shape, "path", intake.rule().map(rule -> rule.path().id().value()));
        return shape.with("replaces", intake.rule().flatMap(Intake.Rule::replaces).isPresent());
    }

    private static void put(JsonObject shape, String name, Optional<String> text) {
        text.ifPresentOrElse(value -> shape.with(name, value), () -> shape.withNull(name));
    }

    private static int skills(Intake intake) {
        return intake.roadmap()
                .map(roadmap -> roadmap.skills().size())
                .or(() -> intake.rule().map(rule -> rule.path().skills().size()))
                .orElse(0);
    }

    /// How many skills the file itself records as done.
    static long ticked(Intake intake) {
        return intake.ticks().values().stream().filter(Status.DONE::equals).count();
    }
}
