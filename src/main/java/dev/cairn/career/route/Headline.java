// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import dev.cairn.career.Readiness;
import dev.cairn.roadmap.Catalog;
import dev.cairn.text.Wording;

/// The verdict in a few words, for a card or a line: `Almost: 3 skills, about 40 h`.
public final class Headline {
    private Headline() {}

    public static String of(Readiness readiness, Route route, Catalog catalog, Wording wording) {
        return switch (readiness.verdict()) {
            case STRONG -> wording.of("headline.strong");
            case READY -> wording.of("headline.ready");
            case ALMOST -> wording.of("headline.almost", distance(route, wording));
            case NOT_YET -> wording.of("headline.not-yet", notYet(readiness, catalog, wording));
        };
    }

    private static String distance(Route route, Wording wording) {
        return route.skills().isEmpty()
                ? Confirmations.headline(route.confirm(), wording)
                : wording.of(
                        "headline.distance",
                        route.skills().size(),
                        Math.round(route.hours().midpoint()));
    }

    private static String notYet(Readiness readiness, Catalog catalog, Wording wording) {
        var blockers = readiness.blockers();
        if (blockers.isEmpty()) {
            return wording.of("headline.must", wording.percent(readiness.must()));
        }
        if (blockers.size() > 1) {
            return wording.of("headline.blockers", blockers.size());
        }
        var blocker = blockers.getFirst();
        return readiness.greatestLack(blocker).said(catalog.skill(blocker).title(), wording);
    }
}
