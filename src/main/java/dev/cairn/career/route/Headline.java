// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import dev.cairn.career.Readiness;
import dev.cairn.career.Why;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.SkillId;

/// The verdict in a few words, for a card or a line: `Almost: 3 skills, about 40 h`.
public final class Headline {
    private Headline() {}

    public static String of(Readiness readiness, Route route, Catalog catalog) {
        return switch (readiness.verdict()) {
            case STRONG -> "Strong";
            case READY -> "Ready to apply";
            case ALMOST -> "Almost: " + distance(route);
            case NOT_YET -> notYet(readiness, catalog);
        };
    }

    private static String open(SkillId skill, Readiness readiness, Catalog catalog) {
        var wants = readiness.greatestLack(skill).wants();
        return catalog.skill(skill).title() + " " + (wants.isEmpty() ? "is open" : wants);
    }

    private static String distance(Route route) {
        if (route.skills().isEmpty()) {
            return Confirmations.headline(route.confirm());
        }
        var skills = route.skills().size() == 1 ? "1 skill" : route.skills().size() + " skills";
        return skills + ", about " + Math.round(route.hours().midpoint()) + " h";
    }

    private static String notYet(Readiness readiness, Catalog catalog) {
        var blockers = readiness.blockers();
        return switch (blockers.size()) {
            case 0 -> "Not yet: must-haves at " + Why.percent(readiness.must());
            case 1 -> "Not yet: " + open(blockers.getFirst(), readiness, catalog);
            default -> "Not yet: " + blockers.size() + " blockers are open";
        };
    }
}
