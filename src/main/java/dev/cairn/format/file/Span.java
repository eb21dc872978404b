// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.file;

import dev.cairn.format.tree.Fields;

import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/// A span of months or years as files write it: `18 months`, `1 year`.
public final class Span {
    private static final Pattern WORDS = Pattern.compile("([1-9]\\d{0,2}) (month|year)s?");

    private Span() {}

    public static String words(Period span) {
        var years = span.getMonths() == 0;
        var count = years ? span.getYears() : (int) span.toTotalMonths();
        return count + (years ? " year" : " month") + (count == 1 ? "" : "s");
    }

    public static Optional<Period> parse(String text) {
        var match = WORDS.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var count = Integer.parseInt(match.group(1));
        return Optional.of(
                match.group(2).equals("year") ? Period.ofYears(count) : Period.ofMonths(count));
    }

    /// The span of a field, if it has one; anything else is a problem.
    static Optional<Period> of(Fields fields, String key) {
        if (!fields.has(key)) {
            return Optional.empty();
        }
        var text = fields.optional(key);
        var span = parse(text);
        if (span.isEmpty()) {
            fields.problem(key, "problem.fields.span", key, text);
        }
        return span;
    }
}
