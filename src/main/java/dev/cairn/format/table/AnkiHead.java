// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The lines that Anki writes before a table, such as `#separator:tab`, and the `sep=;` of Excel.
///
/// @param end where the table begins
/// @param lines how many lines come before it
record AnkiHead(Map<String, String> values, int end, int lines) {
    private static final Set<String> KEYS =
            Set.of(
                    "separator",
                    "html",
                    "notetype",
                    "deck",
                    "tags",
                    "columns",
                    "guid column",
                    "notetype column",
                    "deck column",
                    "tags column",
                    "if matches");
    private static final Map<String, String> SEPARATORS =
            Map.of(
                    "comma",
                    ",",
                    "semicolon",
                    ";",
                    "tab",
                    "\t",
                    "pipe",
                    "|",
                    "space",
                    " ",
                    "colon",
                    ":");
    private static final int MOST_LINES = 50;

    AnkiHead {
        values = Map.copyOf(values);
    }

    static AnkiHead of(String text) {
        var values = new HashMap<String, String>();
        int from = 0;
        int lines = 0;
        while (from < text.length() && lines < MOST_LINES) {
            int end = text.indexOf('\n', from);
            var line = text.substring(from, end < 0 ? text.length() : end).stripTrailing();
            if (!take(line, values)) {
                break;
            }
            from = end < 0 ? text.length() : end + 1;
            lines++;
        }
        return new AnkiHead(values, from, lines);
    }

    private static boolean take(String line, Map<String, String> values) {
        if (line.regionMatches(true, 0, "sep=", 0, 4) && line.length() <= 5) {
            values.put("separator", line.length() == 5 ? line.substring(4) : "\t");
            return true;
        }
        int colon = line.indexOf(':');
        if (!line.startsWith("#") || colon < 0 || !KEYS.contains(line.substring(1, colon))) {
            return false;
        }
        values.put(line.substring(1, colon), line.substring(colon + 1));
        return true;
    }

    boolean isThere() {
        return lines > 0;
    }

    Optional<Character> separator() {
        var value = values.getOrDefault("separator", "");
        var sign = SEPARATORS.getOrDefault(value.strip().toLowerCase(Locale.ROOT), value);
        var isSign = sign.length() == 1 && "\"\r\n".indexOf(sign.charAt(0)) < 0;
        return isSign && !Character.isSurrogate(sign.charAt(0))
                ? Optional.of(sign.charAt(0))
                : Optional.empty();
    }

    boolean isHtml() {
        return values.getOrDefault("html", "").strip().equals("true");
    }

    String deck() {
        return values.getOrDefault("deck", "").strip();
    }

    /// The number of a column from 1; 0 where there is none.
    int column(String which) {
        var number = values.getOrDefault(which + " column", "").strip();
        return number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
    }

    Optional<String> columns() {
        return Optional.ofNullable(values.get("columns"));
    }
}
