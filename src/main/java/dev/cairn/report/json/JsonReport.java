// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.json;

import dev.cairn.report.ProgressReport;

/// The report for other programs. Shares are from 0 to 1, days are ISO dates; what is not known is
/// null.
public final class JsonReport {
    private JsonReport() {}

    public static String write(ProgressReport report) {
        return new JsonObject()
                        .with("date", report.date().toString())
                        .with("roadmaps", report.roadmaps(), RoadmapShape::full)
                        .with(
                                "paths",
                                report.paths(),
                                path ->
                                        PathShape.of(path)
                                                .with("headline", path.headline())
                                                .with(
                                                        "market",
                                                        path.path().market(),
                                                        PathShape::market))
                        .with(
                                "burnUp",
                                report.burnUp().points(),
                                point ->
                                        new JsonObject()
                                                .with("day", point.day().toString())
                                                .with("done", point.done()))
                + "\n";
    }
}
