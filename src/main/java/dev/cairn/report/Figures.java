// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import dev.cairn.roadmap.Hours;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How figures are spelled for people, in reports and on the command line.
public final class Figures {
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Figures() {}

    /// `83 %`, rounded down, so that a threshold never looks reached before it is.
    public static String percent(double share) {
        return (int) Math.floor(share * 100 + 1e-7) + " %";
    }

    /// `4–6 h`, or `5 h`.
    public static String hours(Hours hours) {
        return hours.low() == hours.high()
                ? hours.low() + " h"
                : hours.low() + "–" + hours.high() + " h";
    }

    /// `about 40 h`: the middle of the range, for sums.
    public static String about(Hours hours) {
        return "about " + Math.round(hours.midpoint()) + " h";
    }

    /// `1 skill`, `3 skills`.
    public static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /// `23 November 2026`.
    public static String day(LocalDate day) {
        return day.format(LONG);
    }

    /// `23 Nov 2026`.
    public static String shortDay(LocalDate day) {
        return day.format(SHORT);
    }

    /// `March 2025`.
    public static String month(YearMonth month) {
        return month.format(MONTH);
    }
}
