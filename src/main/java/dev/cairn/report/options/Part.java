// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.options;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a full report is made of, in its order.
public enum Part {
    VERDICTS,
    PORTFOLIO,
    CHARTS,
    SKILLS,
    /// The way to ready of each path, step by step.
    PLAN;

    /// The word used on the command line and in JSON.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The part of that name, whatever the case.
    public static Optional<Part> named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.word().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
