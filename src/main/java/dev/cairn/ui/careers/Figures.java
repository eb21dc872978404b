// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.roadmap.Hours;
import dev.cairn.ui.common.Texts;

import java.util.Locale;

/// Figures as the Careers page writes them; a dash where there is nothing to say.
final class Figures {
    private Figures() {}

    /// Rounded down, so that a threshold never looks reached before it is.
    static String percent(double share) {
        return (int) Math.floor(share * 100 + 1e-7) + " %";
    }

    static String count(int number) {
        return number == 0 ? "–" : String.format(Locale.ENGLISH, "%,d", number);
    }

    static String hours(Hours hours) {
        return hours.high() == 0 ? "–" : middle(hours) + " h";
    }

    static String more(Hours hours) {
        return hours.high() == 0 ? "–" : "+ " + middle(hours) + " h";
    }

    private static String middle(Hours hours) {
        return String.format(Locale.ENGLISH, "%,d", Math.round(hours.midpoint()));
    }

    static String median(PathStanding standing) {
        return standing.match().map(match -> percent(match.median())).orElse("–");
    }

    /// `3 of 185`: how many postings are held to what is worth applying.
    static String worthApplying(PathStanding standing) {
        return standing.match()
                .map(match -> Texts.of("careers.stand", match.worthApplying(), match.size()))
                .orElse("–");
    }
}
