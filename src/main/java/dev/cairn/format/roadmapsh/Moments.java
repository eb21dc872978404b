// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/// Points in time as a progress file writes them.
final class Moments {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private Moments() {}

    /// ISO 8601 with an offset, or milliseconds since 1970; none where it is neither, or not of
    /// this century.
    static Optional<Instant> of(String text) {
        return parsed(text.strip())
                .filter(moment -> moment.isAfter(EARLIEST) && moment.isBefore(LATEST));
    }

    private static Optional<Instant> parsed(String text) {
        if (text.isEmpty() || text.length() > 40) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.chars().allMatch(letter -> letter >= '0' && letter <= '9')
                            ? Instant.ofEpochMilli(Long.parseLong(text))
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }
}
