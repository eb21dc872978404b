// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table.cell;

import dev.cairn.roadmap.Hours;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Hours as a cell has them: `4`, `2-4 h`, `1,5 Std.`, `90 min`.
public final class Effort {
    private static final String NUMBER = "(\\d{1,4}(?:[.,]\\d{1,3})?)";
    private static final Pattern RANGE =
            Pattern.compile(
                    "(?:~|ca\\.?|about)? ?"
                            + NUMBER
                            + "(?: ?(?:[-–—]|to|bis|a|à) ?"
                            + NUMBER
                            + ")? ?([\\p{L}\\p{M}]*)\\.?");
    private static final String HOURS =
            "|h|hr|hrs|hour|hours|std|stunde|stunden|hora|horas|heure|heures|ч|час|часа|часов|घंटा"
                    + "|घंटे|ora|ore|uur|小时|時間|";
    private static final String MINUTES = "|m|min|mins|minute|minutes|minuten|minuto|minutos|мин|";
    private static final int LONGEST = 40;

    private Effort() {}

    /// Parts of an hour are rounded: the low end down, the high end up, one figure to the nearest
    /// hour but no less than one.
    public static Optional<Hours> of(String cell) {
        var text = cell.strip().toLowerCase(Locale.ROOT);
        var range = RANGE.matcher(text.length() > LONGEST ? "" : text);
        if (!range.matches()) {
            return Optional.empty();
        }
        var unit = "|" + range.group(3) + "|";
        if (!unit.equals("||") && !HOURS.contains(unit) && !MINUTES.contains(unit)) {
            return Optional.empty();
        }
        double part = MINUTES.contains(unit) && !unit.equals("||") ? 60 : 1;
        double low = number(range.group(1)) / part;
        if (range.group(2) == null) {
            int hours = low == 0 ? 0 : (int) Math.max(1, Math.round(low));
            return Optional.of(new Hours(hours, hours));
        }
        double high = number(range.group(2)) / part;
        return Optional.of(
                new Hours(
                        (int) Math.floor(Math.min(low, high)),
                        (int) Math.ceil(Math.max(low, high))));
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(',', '.'));
    }
}
