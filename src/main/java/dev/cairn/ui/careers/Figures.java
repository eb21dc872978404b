// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.roadmap.Hours;
import dev.cairn.ui.common.Formats;
import dev.cairn.ui.common.Texts;

/// Figures as the Careers page writes them; a dash where there is nothing to say.
final class Figures {
    static final String NOTHING = "–";

    private Figures() {}

    static String count(int number) {
        return number == 0 ? NOTHING : Formats.number(number);
    }

    static String hours(Hours hours) {
        return hours("hours.exact", hours);
    }

    static String more(Hours hours) {
        return hours("hours.more", hours);
    }

    private static String hours(String key, Hours hours) {
        return hours.high() == 0 ? NOTHING : Texts.of(key, Math.round(hours.midpoint()));
    }

    static String median(PathStanding standing) {
        return standing.match().map(match -> Formats.percent(match.median())).orElse(NOTHING);
    }

    /// `3 of 185`: how many postings are held to what is worth applying.
    static String worthApplying(PathStanding standing) {
        return standing.match()
                .map(match -> Texts.of("careers.stand", match.worthApplying(), match.size()))
                .orElse(NOTHING);
    }
}
