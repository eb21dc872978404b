// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.json;

import dev.cairn.report.options.Part;
import dev.cairn.report.options.ReportOptions;

/// What a report was asked to say, as JSON.
final class OptionsShape {
    private OptionsShape() {}

    static JsonObject of(ReportOptions options, String language) {
        var shape =
                new JsonObject()
                        .with("name", options.name())
                        .with("form", options.form().word())
                        .with("parts", options.parts().stream().map(Part::word).toList());
        options.path()
                .ifPresentOrElse(
                        path -> shape.with("path", path.value()), () -> shape.withNull("path"));
        shape.with("roadmaps", options.roadmaps());
        options.period()
                .ifPresentOrElse(
                        period ->
                                shape.with(
                                        "period",
                                        new JsonObject()
                                                .with("from", period.from().toString())
                                                .with("until", period.until().toString())),
                        () -> shape.withNull("period"));
        return shape.with("notes", options.notes())
                .with("language", language)
                .with("paper", options.paper().word());
    }
}
