// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.json;

import dev.cairn.career.CareerPath.MarketFigure;
import dev.cairn.report.PathStanding;

/// The standing for a path as JSON: the same fields in a report and on the command line.
public final class PathShape {
    private PathShape() {}

    public static JsonObject of(PathStanding standing) {
        var readiness = standing.readiness();
        return brief(standing)
                .with("plus", readiness.plus())
                .with("anyOf", met(standing.anyOf()))
                .with("portfolio", met(standing.portfolio()))
                .with("blockers", readiness.blockers())
                .with("missing", readiness.missing())
                .with(
                        "route",
                        new JsonObject()
                                .with("skills", standing.route().skills())
                                .with("hours", HoursShape.of(standing.route().hours())))
                .with("postings", PostingsShape.of(standing))
                .with("why", standing.why());
    }

    /// Only what says which path it is and how it stands.
    public static JsonObject brief(PathStanding standing) {
        return new JsonObject()
                .with("id", standing.path().id().value())
                .with("title", standing.path().title())
                .with("verdict", standing.readiness().verdict().name())
                .with("must", standing.readiness().must());
    }

    static JsonObject market(MarketFigure figure) {
        return new JsonObject()
                .with("figure", figure.figure())
                .with("fact", figure.fact())
                .with("source", figure.source())
                .with("year", figure.year());
    }

    private static JsonObject met(PathStanding.Met met) {
        return new JsonObject().with("met", met.met()).with("total", met.total());
    }
}
