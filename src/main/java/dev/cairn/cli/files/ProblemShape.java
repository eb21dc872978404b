// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.files;

import dev.cairn.format.Problem;
import dev.cairn.report.json.JsonObject;

import java.util.Locale;

/// A problem of a file as JSON.
final class ProblemShape {
    private ProblemShape() {}

    static JsonObject of(Problem problem) {
        return new JsonObject()
                .with("line", problem.line())
                .with("column", problem.column())
                .with("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .with("message", problem.message().toString());
    }
}
