// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.picture;

import dev.cairn.progress.BurnUp;
import dev.cairn.report.ProgressReport;
import dev.cairn.report.ReportWords;
import dev.cairn.report.options.Period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The skills done over time as stairs from zero, in the units of a drawing of 640 by 200.
public final class BurnUpPicture {
    public static final int LEFT = 36;
    public static final int RIGHT = 628;
    public static final int TOP = 12;
    public static final int BOTTOM = 172;
    private static final int LEAST_DAYS = 28;

    /// A light line across, and the number it stands for.
    public record Rung(int number, String y) {}

    private final BurnUp burnUp;
    private final LocalDate from;
    private final LocalDate until;
    private final Optional<Period> period;

    /// Up to the day, with the last four weeks at least.
    public BurnUpPicture(BurnUp burnUp, LocalDate date) {
        this(burnUp, date, Optional.empty());
    }

    /// Of the period, if there is one.
    public BurnUpPicture(BurnUp burnUp, LocalDate date, Optional<Period> period) {
        this.period = period;
        if (period.isPresent()) {
            // A line wants two ends, though a period may be one day.
            this.from = period.get().from().minusDays(1);
            this.until = period.get().until();
            this.burnUp =
                    new BurnUp(
                            burnUp.points().stream()
                                    .filter(point -> !point.day().isAfter(until))
                                    .toList());
            return;
        }
        this.burnUp = burnUp;
        var days = burnUp.points();
        this.until =
                days.isEmpty() || days.getLast().day().isBefore(date) ? date : days.getLast().day();
        var latest = until.minusDays(LEAST_DAYS);
        var first = days.isEmpty() ? latest : days.getFirst().day().minusDays(1);
        this.from = first.isBefore(latest) ? first : latest;
    }

    public static BurnUpPicture of(ProgressReport report) {
        return new BurnUpPicture(report.burnUp(), report.date(), report.options().period());
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    /// What the picture shows, as a sentence without its full stop.
    public String title(ReportWords words) {
        var done = words.skills(burnUp.total());
        return period.map(
                        span ->
                                words.of(
                                        "document.burnup.period",
                                        done,
                                        words.day(until),
                                        burnUp.since(span.from()),
                                        words.day(span.from())))
                .orElseGet(
                        () ->
                                words.of(
                                        "document.burnup",
                                        done,
                                        words.day(until),
                                        burnUp.since(until.minusDays(LEAST_DAYS - 1))));
    }

    public List<Rung> rungs() {
        var rungs = new ArrayList<Rung>();
        for (int number = 0; number <= top(); number += step()) {
            rungs.add(new Rung(number, y(number)));
        }
        return rungs;
    }

    /// The corners of the stairs: the count holds until the next day on which a skill became done.
    public String line() {
        int done = burnUp.before(from.plusDays(1));
        var corners = new StringBuilder(x(from) + "," + y(done));
        for (var point : burnUp.points()) {
            if (!point.day().isAfter(from)) {
                continue;
            }
            corners.append(" ").append(x(point.day())).append(",").append(y(done));
            done = point.done();
            corners.append(" ").append(x(point.day())).append(",").append(y(done));
        }
        return corners.append(" ").append(x(until)).append(",").append(y(done)).toString();
    }

    /// The area below the stairs.
    public String area() {
        return line() + " " + x(until) + "," + y(0) + " " + x(from) + "," + y(0);
    }

    /// Whole numbers at a distance of 1, 2 or 5 times a power of ten, five rungs at most.
    private int step() {
        for (int power = 1; ; power *= 10) {
            for (int factor : List.of(1, 2, 5)) {
                if (burnUp.total() <= 4L * power * factor) {
                    return power * factor;
                }
            }
        }
    }

    private int top() {
        return Math.max(step(), (burnUp.total() + step() - 1) / step() * step());
    }

    private String x(LocalDate day) {
        double share =
                (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, until);
        return decimal(LEFT + share * (RIGHT - LEFT));
    }

    private String y(int number) {
        return decimal(BOTTOM - (double) number / top() * (BOTTOM - TOP));
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
