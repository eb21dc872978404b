// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import dev.cairn.format.file.Span;

import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A span of months or years as it is read and typed in the language of the window: `3 Jahre`.
public final class SpanWords {
    private static final Pattern WORDS = Pattern.compile("([1-9]\\d{0,2}) \\p{L}+");

    private SpanWords() {}

    public static String of(Period span) {
        return span.getMonths() == 0
                ? Texts.of("span.years", span.getYears())
                : Texts.of("span.months", (int) span.toTotalMonths());
    }

    /// A figure of a file, which is a span or anything else.
    public static String figure(String text) {
        return Span.parse(text).map(SpanWords::of).orElse(text);
    }

    /// Takes also what files write.
    public static Optional<Period> parse(String text) {
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
