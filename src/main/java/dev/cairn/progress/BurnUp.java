// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import dev.cairn.roadmap.SkillId;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many skills were done by the end of each day on which one became done.
public record BurnUp(List<Point> points) {
    public record Point(LocalDate day, int done) {}

    public BurnUp {
        points = List.copyOf(points);
    }

    public int total() {
        return points.isEmpty() ? 0 : points.getLast().done();
    }

    /// How many became done on that day or later.
    public int since(LocalDate day) {
        return total() - before(day);
    }

    /// How many were done before that day began.
    public int before(LocalDate day) {
        return points.stream()
                .filter(point -> point.day().isBefore(day))
                .mapToInt(Point::done)
                .max()
                .orElse(0);
    }

    public static BurnUp of(Collection<SkillId> skills, Progress progress, ZoneId zone) {
        SortedMap<LocalDate, Integer> perDay = new TreeMap<>();
        for (var skill : skills) {
            var record = progress.record(skill);
            if (record.status() == Status.DONE) {
                record.since()
                        .ifPresent(
                                since ->
                                        perDay.merge(
                                                since.atZone(zone).toLocalDate(), 1, Integer::sum));
            }
        }
        int done = 0;
        var points = new ArrayList<Point>(perDay.size());
        for (var day : perDay.entrySet()) {
            done += day.getValue();
            points.add(new Point(day.getKey(), done));
        }
        return new BurnUp(points);
    }
}
