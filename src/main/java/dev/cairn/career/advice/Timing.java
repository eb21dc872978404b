// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.advice;

import dev.cairn.roadmap.Hours;
import dev.cairn.text.Wording;

import java.util.Optional;
import java.util.OptionalInt;

/// How long what is left takes, by the middle of its hours.
///
/// @param months in how many a job is wanted
public record Timing(Hours hours, OptionalInt hoursPerWeek, OptionalInt months) {
    private static final int WEEKS_A_YEAR = 52;
    private static final int MONTHS_A_YEAR = 12;

    /// Rounded up, so that it never looks shorter than it is.
    public OptionalInt weeks() {
        return hoursPerWeek.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.ceil(hours.midpoint() / hoursPerWeek.getAsInt()));
    }

    /// The wanted months in whole weeks, rounded down.
    public OptionalInt wantedWeeks() {
        return months.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(months.getAsInt() * WEEKS_A_YEAR / MONTHS_A_YEAR);
    }

    /// Empty where hours a week or months were not answered.
    public Optional<Boolean> fits() {
        return weeks().isEmpty() || wantedWeeks().isEmpty()
                ? Optional.empty()
                : Optional.of(weeks().getAsInt() <= wantedWeeks().getAsInt());
    }

    /// How many hours a week would be enough for the wanted months.
    public OptionalInt enoughPerWeek() {
        return wantedWeeks().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.ceil(hours.midpoint() / wantedWeeks().getAsInt()));
    }

    public boolean isReady() {
        return hours.equals(Hours.NONE);
    }

    /// `about 585 h left, about 49 weeks at 12 h a week; you want a job within 12 months (52
    /// weeks): it fits`.
    public String words(Wording wording) {
        return isReady()
                ? wording.of("timing.ready")
                : wording.of(
                        "timing.left",
                        Math.round(hours.midpoint()),
                        length(wording),
                        wish(wording));
    }

    private String length(Wording wording) {
        return weeks().isEmpty()
                ? ""
                : wording.of(
                        "timing.length",
                        wording.of("timing.weeks", weeks().getAsInt()),
                        hoursPerWeek.getAsInt());
    }

    private String wish(Wording wording) {
        if (wantedWeeks().isEmpty()) {
            return "";
        }
        return wording.of(
                "timing.wish",
                months.getAsInt(),
                wording.of("timing.weeks", wantedWeeks().getAsInt()),
                answer(wording));
    }

    private String answer(Wording wording) {
        var enough = wording.of("timing.enough", enoughPerWeek().getAsInt());
        return fits().map(
                        fits ->
                                fits
                                        ? wording.of("timing.fits")
                                        : wording.of("timing.long", enough))
                .orElse(enough);
    }
}
