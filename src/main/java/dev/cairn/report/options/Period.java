// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.options;

import java.time.LocalDate;

/// Some days in a row, the first and the last included.
public record Period(LocalDate from, LocalDate until) {
    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it begins: " + from);
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
