// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Dates and figures as the window writes them: names in the language of its texts, order and signs
/// as the country of the learner has them.
public final class Formats {
    private Formats() {}

    /// What Java writes dates and numbers by, where that speaks the language of the texts.
    public static Locale locale() {
        var habits = Locale.getDefault(Locale.Category.FORMAT);
        var language = Texts.locale();
        return habits.getLanguage().equals(language.getLanguage()) ? habits : language;
    }

    /// `Monday 23 November`.
    public static String day(LocalDate day) {
        // The skeletons of the JDK know no such date with the whole name of the day.
        var full =
                DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.FULL, null, IsoChronology.INSTANCE, locale());
        var withoutYear = full.replaceAll("[ ,]*y+$", "");
        return DateTimeFormatter.ofPattern(withoutYear, locale()).format(day);
    }

    /// `23 Nov`.
    public static String shortDay(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale()).format(day);
    }

    /// `November 2026`.
    public static String month(YearMonth month) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMM")
                .withLocale(locale())
                .format(month.atDay(1));
    }

    /// `1,036`.
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /// `84 %`, rounded down, so that a threshold never looks reached before it is.
    public static String percent(double share) {
        return Words.now().percent(share);
    }
}
