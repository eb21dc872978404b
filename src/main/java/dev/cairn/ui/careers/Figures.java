// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.roadmap.Hours;

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
        var median = standing.median();
        return median.isPresent() ? percent(median.getAsDouble()) : "–";
    }
}
