// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;

import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.stream.Stream;

/// The day on which a week begins.
public final class WeekStart {
    private WeekStart() {}

    /// As the learner chose; otherwise as is usual in the country whose dates are written.
    public static DayOfWeek of(Settings settings) {
        var chosen = settings.get(Setting.WEEK_START).orElse("").toUpperCase(Locale.ROOT);
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().equals(chosen))
                .findFirst()
                .orElseGet(
                        () ->
                                WeekFields.of(Locale.getDefault(Locale.Category.FORMAT))
                                        .getFirstDayOfWeek());
    }
}
