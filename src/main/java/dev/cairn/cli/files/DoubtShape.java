// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.files;

import dev.cairn.format.Intake.Doubt;
import dev.cairn.report.json.JsonObject;

/// A skill that may be one of the ledger, as JSON.
final class DoubtShape {
    private DoubtShape() {}

    static JsonObject of(Doubt doubt) {
        return new JsonObject()
                .with("skill", doubt.skill().value())
                .with("title", doubt.title())
                .with("candidates", doubt.candidates())
                .with(
                        "matches",
                        doubt.likely(),
                        likely ->
                                new JsonObject()
                                        .with("skill", likely.skill().value())
                                        .with("score", Math.round(likely.score() * 100) / 100.0)
                                        .with("why", likely.why().toString()));
    }
}
