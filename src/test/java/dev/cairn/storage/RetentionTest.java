// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

class RetentionTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final ZoneId ZONE = ZoneOffset.UTC;

    private static TreeSet<LocalDate> days(Set<Instant> kept) {
        var days = new TreeSet<LocalDate>();
        kept.forEach(moment -> days.add(moment.atZone(ZONE).toLocalDate()));
        return days;
    }

    /// Written down by hand from a calendar of 2026.
    @Test
    void aBackupEachDayThinsOutWithAge() {
        var daily =
                IntStream.range(0, 200).mapToObj(day -> NOW.minus(Duration.ofDays(day))).toList();
        var kept = days(Retention.kept(daily, NOW, ZONE));
        // Two weeks of days.
        for (int day = 12; day <= 25; day++) {
            assertThat(kept).contains(LocalDate.of(2026, 11, day));
        }
        // Before that the last days of weeks and, beyond two months, of months.
        assertThat(kept.headSet(LocalDate.of(2026, 11, 12)))
                .containsExactly(
                        LocalDate.of(2026, 5, 31),
                        LocalDate.of(2026, 6, 30),
                        LocalDate.of(2026, 7, 31),
                        LocalDate.of(2026, 8, 31),
                        LocalDate.of(2026, 9, 27),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 10, 4),
                        LocalDate.of(2026, 10, 11),
                        LocalDate.of(2026, 10, 18),
                        LocalDate.of(2026, 10, 25),
                        LocalDate.of(2026, 10, 31),
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 11, 8),
                        LocalDate.of(2026, 11, 11));
    }

    @Test
    void allOfTwoDaysAreKept() {
        var hourly =
                IntStream.range(0, 100)
                        .mapToObj(hour -> NOW.minus(Duration.ofHours(hour)))
                        .toList();
        assertThat(Retention.kept(hourly, NOW, ZONE))
                .containsAll(hourly.subList(0, 48))
                .hasSizeBetween(49, 52);
    }

    @Property(tries = 300)
    void thinningAsTimePassesNeverLosesTheNewestNorThatOfAMonth(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 9_000) Integer> hoursAgo,
            @ForAll @Size(max = 10) List<@IntRange(min = 1, max = 900) Integer> steps) {
        var all = new HashSet<Instant>();
        hoursAgo.forEach(hours -> all.add(NOW.minus(Duration.ofHours(hours))));
        Set<Instant> left = new HashSet<>(all);
        var now = NOW;
        for (var step : steps) {
            left = Retention.kept(left, now, ZONE);
            assertThat(Retention.kept(left, now, ZONE)).isEqualTo(left);
            now = now.plus(Duration.ofHours(step));
        }
        left = Retention.kept(left, now, ZONE);
        assertThat(left).isSubsetOf(all).contains(Collections.max(all));
        for (var moment : all) {
            var month = YearMonth.from(moment.atZone(ZONE));
            var ofMonth =
                    all.stream()
                            .filter(other -> YearMonth.from(other.atZone(ZONE)).equals(month))
                            .max(Instant::compareTo);
            assertThat(left).contains(ofMonth.orElseThrow());
        }
    }
}
