// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import dev.cairn.progress.BurnUp;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    public BurnUpPicture(BurnUp burnUp, LocalDate date) {
        this.burnUp = burnUp;
        var days = burnUp.points();
        this.until =
                days.isEmpty() || days.getLast().day().isBefore(date) ? date : days.getLast().day();
        var latest = until.minusDays(LEAST_DAYS);
        var first = days.isEmpty() ? latest : days.getFirst().day().minusDays(1);
        this.from = first.isBefore(latest) ? first : latest;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    /// What the picture shows, as a sentence without its full stop.
    public String title() {
        var lately = burnUp.since(until.minusDays(LEAST_DAYS - 1));
        return Figures.count(burnUp.total(), "skill")
                + " done by now, "
                + lately
                + " of them in the last four weeks";
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
        var corners = new StringBuilder(x(from) + "," + y(0));
        int done = 0;
        for (var point : burnUp.points()) {
            corners.append(" ").append(x(point.day())).append(",").append(y(done));
            done = point.done();
            corners.append(" ").append(x(point.day())).append(",").append(y(done));
        }
        return corners.append(" ").append(x(until)).append(",").append(y(done)).toString();
    }

    /// The area below the stairs.
    public String area() {
        return line() + " " + x(until) + "," + y(0);
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
