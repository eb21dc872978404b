// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.options;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The sheet for which a report is set, upright.
public enum Paper {
    A4,
    LETTER;

    /// The word used on the command line, in JSON and in style sheets.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The paper of that name, whatever the case.
    public static Optional<Paper> named(String name) {
        return Arrays.stream(values())
                .filter(paper -> paper.word().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// What is usual where the locale is from: Letter in North America, A4 elsewhere.
    public static Paper of(Locale locale) {
        return switch (locale.getCountry()) {
            case "US", "CA" -> LETTER;
            default -> A4;
        };
    }
}
