// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.advice;

import java.util.List;

/// How the hours a week and the wanted months act.
///
/// @param bands what the wanted months alone say
/// @param fits how the length of the route weighs; the shortest first, and the last without limit
/// @param noneFits what to say when no path can be reached in time
public record TimeRules(
        Amount hoursPerWeek, Amount months, List<Band> bands, List<Fit> fits, String noneFits) {
    public TimeRules {
        bands = List.copyOf(bands);
        fits = List.copyOf(fits);
    }

    /// A question that a whole number answers, both ends included.
    public record Amount(String text, int least, int most) {
        public boolean takes(int number) {
            return number >= least && number <= most;
        }
    }

    /// The reasons for whoever wants a job within so many months, both ends included.
    public record Band(int from, int to, List<Reason> reasons) {
        public Band {
            reasons = List.copyOf(reasons);
        }

        boolean holds(int months) {
            return months >= from && months <= to;
        }
    }

    /// The weight of a route that takes up to so many per cent of the wanted weeks.
    public record Fit(int upToPercent, int weight, String because) {}

    Fit fit(int weeks, int wantedWeeks) {
        return fits.stream()
                .filter(fit -> 100L * weeks <= (long) fit.upToPercent() * wantedWeeks)
                .findFirst()
                .orElse(fits.getLast());
    }
}
