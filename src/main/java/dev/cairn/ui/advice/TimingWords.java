// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.advice;

import dev.cairn.career.advice.Timing;
import dev.cairn.ui.common.Texts;

import java.util.Optional;

/// How long a way takes, in words.
final class TimingWords {
    private TimingWords() {}

    /// `43 weeks · fits`, as far as it can be said.
    static String inShort(Timing timing) {
        if (timing.isReady()) {
            return Texts.of("advice.timing.ready");
        }
        var length =
                timing.weeks().isEmpty()
                        ? Texts.of("hours.about", Math.round(timing.hours().midpoint()))
                        : Texts.of("advice.timing.weeks", timing.weeks().getAsInt());
        return timing.fits()
                .map(fits -> length + " · " + Texts.of(fits ? "advice.fits" : "advice.long"))
                .orElse(length);
    }

    /// `about 423 h, 43 weeks at 10 h a week`.
    static String length(Timing timing) {
        if (timing.isReady()) {
            return Texts.of("advice.timing.ready");
        }
        var hours = Texts.of("hours.about", Math.round(timing.hours().midpoint()));
        return timing.weeks().isEmpty()
                ? hours
                : Texts.of(
                        "advice.timing",
                        hours,
                        timing.weeks().getAsInt(),
                        timing.hoursPerWeek().getAsInt());
    }

    /// Whether it fits the wanted months, and how many hours a week would; empty where no months
    /// are wanted.
    static Optional<String> fit(Timing timing) {
        if (timing.isReady() || timing.months().isEmpty()) {
            return Optional.empty();
        }
        var months = timing.months().getAsInt();
        var enough = timing.enoughPerWeek().getAsInt();
        return Optional.of(
                timing.fits()
                        .map(
                                fits ->
                                        fits
                                                ? Texts.of("advice.fit.fits", months)
                                                : Texts.of("advice.fit.long", months, enough))
                        .orElseGet(() -> Texts.of("advice.fit.unknown", months, enough)));
    }

    /// The same of a step after the first job, for which the wanted months were not meant.
    static Optional<String> laterFit(Timing timing) {
        return timing.fits()
                .map(
                        fits ->
                                Texts.of(
                                        fits ? "advice.fit.fits" : "advice.fit.later",
                                        timing.months().orElseThrow()));
    }
}
