// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.rules.form;

import dev.cairn.format.file.Span;
import dev.cairn.ui.common.Texts;

import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A span of months or years as it is read and typed in the language of the window: `3 Jahre`.
final class SpanWords {
    private static final Pattern WORDS = Pattern.compile("([1-9]\\d{0,2}) \\p{L}+");

    private SpanWords() {}

    static String of(Period span) {
        return span.getMonths() == 0
                ? Texts.of("rules.span.years", span.getYears())
                : Texts.of("rules.span.months", (int) span.toTotalMonths());
    }

    /// Takes also what files write.
    static Optional<Period> parse(String text) {
        return Span.parse(text).or(() -> spoken(text));
    }

    private static Optional<Period> spoken(String text) {
        var match = WORDS.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var count = Integer.parseInt(match.group(1));
        return Stream.of(Period.ofYears(count), Period.ofMonths(count))
                .filter(span -> of(span).equalsIgnoreCase(text))
                .findFirst();
    }
}
