// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which backups are kept: all of two days, then the newest of a day for two weeks, of a week for
/// two months, and of a month without end.
final class Retention {
    private static final Duration ALL = Duration.ofDays(2);
    private static final Period DAILY = Period.ofDays(14);
    private static final Period WEEKLY = Period.ofMonths(2);

    private Retention() {}

    /// @param made the moments of all backups
    /// @return those that are kept, in no order
    static Set<Instant> kept(Collection<Instant> made, Instant now, ZoneId zone) {
        var kept = new HashSet<Instant>();
        var newest = new HashMap<Object, Instant>();
        for (var moment : made) {
            if (moment.isAfter(now.minus(ALL))) {
                kept.add(moment);
            }
            // The newest of a month is that of a week and of a day, too, so growing older it stays.
            newest.merge(period(moment, now, zone), moment, Retention::later);
            newest.merge(month(moment, zone), moment, Retention::later);
        }
        kept.addAll(newest.values());
        return kept;
    }

    private static Object period(Instant moment, Instant now, ZoneId zone) {
        var day = moment.atZone(zone).toLocalDate();
        var today = now.atZone(zone).toLocalDate();
        if (day.isAfter(today.minus(DAILY))) {
            return day;
        }
        return day.isAfter(today.minus(WEEKLY)) ? week(day) : month(moment, zone);
    }

    private static Object week(LocalDate day) {
        return Map.entry(
                day.get(IsoFields.WEEK_BASED_YEAR),
                "w" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static Object month(Instant moment, ZoneId zone) {
        var day = moment.atZone(zone).toLocalDate();
        return Map.entry(day.getYear(), "m" + day.getMonthValue());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
