// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table.cell;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads the dates of one column. What year, month and day a cell means may be known from the
/// others only: where no cell tells the day from the month, none is read.
public final class Dates {
    private static final Pattern ISO =
            Pattern.compile(
                    "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}.{0,24})?");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
    private static final int NOON = 12;

    private final boolean dayFirst;
    private final boolean monthFirst;

    private Dates(boolean dayFirst, boolean monthFirst) {
        this.dayFirst = dayFirst;
        this.monthFirst = monthFirst;
    }

    public static Dates of(Collection<String> cells) {
        boolean day = false;
        boolean month = false;
        for (var cell : cells) {
            var slashes = SLASHES.matcher(cell.strip());
            if (slashes.matches()) {
                day |= Integer.parseInt(slashes.group(1)) > 12;
                month |= Integer.parseInt(slashes.group(2)) > 12;
            }
        }
        return new Dates(day && !month, month && !day);
    }

    public static boolean looksLikeOne(String cell) {
        var text = cell.strip();
        return ISO.matcher(text).matches()
                || DOTS.matcher(text).matches()
                || SLASHES.matcher(text).matches();
    }

    /// A day without a time is its noon in Greenwich: the same day nearly everywhere.
    public Optional<Instant> read(String cell) {
        var text = cell.strip();
        if (text.length() > 11 && text.charAt(10) == 'T') {
            try {
                return Optional.of(OffsetDateTime.parse(text).toInstant())
                        .filter(instant -> isSane(instant.atOffset(ZoneOffset.UTC).getYear()));
            } catch (DateTimeException _) {
                // a time without a zone: the day counts
            }
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return noon(iso, 1, 2, 3);
        }
        var dots = DOTS.matcher(text);
        if (dots.matches()) {
            return noon(dots, 3, 2, 1);
        }
        var slashes = SLASHES.matcher(text);
        if (!slashes.matches() || dayFirst == monthFirst) {
            return Optional.empty();
        }
        return dayFirst ? noon(slashes, 3, 2, 1) : noon(slashes, 3, 1, 2);
    }

    private static Optional<Instant> noon(MatchResult date, int year, int month, int day) {
        try {
            return Optional.of(
                            LocalDate.of(
                                    Integer.parseInt(date.group(year)),
                                    Integer.parseInt(date.group(month)),
                                    Integer.parseInt(date.group(day))))
                    .filter(found -> isSane(found.getYear()))
                    .map(found -> found.atTime(NOON, 0).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean isSane(int year) {
        return year >= 1970 && year <= 2100;
    }
}
