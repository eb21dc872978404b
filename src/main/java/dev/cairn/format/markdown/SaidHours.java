// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.markdown;

import dev.cairn.roadmap.Hours;

import java.util.Locale;
import java.util.regex.Pattern;

/// The effort that stands in brackets within a text: `(4 hours)`, `(30 min)`, `(1-2 weeks)`. A week
/// is one of learning beside other work, 10 hours. Parts of an hour are rounded: the low end of a
/// range down, the high end up, one figure to the nearest hour but no less than one.
///
/// @param text what is left without them; all of it where it says nothing else
record SaidHours(Hours hours, String text) {
    private static final int WEEK = 10;
    private static final String NUMBER = "(\\d{1,4}(?:[.,]\\d{1,2})?)";
    private static final Pattern EFFORT =
            Pattern.compile(
                    "\\(\\s{0,9}(?:about|ca\\.?|~|≈)?\\s{0,9}"
                            + NUMBER
                            + "(?:\\s{0,9}(?:[-–—]|to)\\s{0,9}"
                            + NUMBER
                            + ")?\\s{0,9}(hours?|hrs?|h|minutes?|mins?|weeks?|wks?)\\s{0,9}\\)",
                    Pattern.CASE_INSENSITIVE);

    static SaidHours in(String text) {
        var match = EFFORT.matcher(text);
        if (!match.find()) {
            return new SaidHours(Hours.NONE, text);
        }
        var unit = match.group(3).toLowerCase(Locale.ROOT);
        double factor = unit.startsWith("w") ? WEEK : unit.startsWith("m") ? 1 / 60.0 : 1;
        var rest =
                (text.substring(0, match.start()) + text.substring(match.end()))
                        .strip()
                        .replaceAll("\\s+", " ");
        return new SaidHours(
                hours(match.group(1), match.group(2), factor), rest.isEmpty() ? text : rest);
    }

    private static Hours hours(String first, String second, double factor) {
        double low = number(first) * factor;
        if (second == null) {
            int hours = low == 0 ? 0 : (int) Math.max(1, Math.round(low));
            return new Hours(hours, hours);
        }
        double high = Math.max(low, number(second) * factor);
        return new Hours(
                (int) Math.floor(Math.min(low, number(second) * factor)), (int) Math.ceil(high));
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(',', '.'));
    }
}
