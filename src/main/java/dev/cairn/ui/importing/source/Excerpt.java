// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.source;

import java.util.ArrayList;
import java.util.List;

/// A few lines of a text around a place of it. Signs that cannot be seen, or that turn the text
/// around, are spelled out.
///
/// @param lines empty where the text has no such line
public record Excerpt(List<Line> lines) {
    private static final int AROUND = 3;
    private static final int WIDTH = 160;
    private static final int LEAD = 30;
    private static final int LONGEST_MARK = 40;

    /// One line, cut around the place where it is long.
    ///
    /// @param number counted from 1
    /// @param marked what the problem is about; empty on the lines around it
    public record Line(int number, String before, String marked, String after) {
        public boolean isPlace() {
            return !marked.isEmpty();
        }

        public String text() {
            return before + marked + after;
        }
    }

    public Excerpt {
        lines = List.copyOf(lines);
    }

    /// @param line counted from 1
    /// @param column counted from 1; 0: the line as a whole
    public static Excerpt around(String text, int line, int column) {
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int number = 1; start <= text.length() && number <= line + AROUND; number++) {
            int end = end(text, start);
            if (number >= line - AROUND && line > 0) {
                lines.add(
                        number == line
                                ? place(number, text.substring(start, end), column)
                                : beside(number, text.substring(start, end), column));
            }
            if (end == text.length()) {
                break;
            }
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines.stream().anyMatch(Line::isPlace) ? new Excerpt(lines) : new Excerpt(List.of());
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int first(int column) {
        return column <= WIDTH - LEAD ? 0 : column - LEAD;
    }

    private static Line beside(int number, String line, int column) {
        int from = Math.min(first(column), line.length());
        return new Line(number, "", "", cut(line, from, from + WIDTH, from));
    }

    private static Line place(int number, String line, int column) {
        int at = Math.clamp(column - 1, 0, line.length());
        int from = first(at + 1);
        int end = mark(line, at);
        return new Line(
                number,
                (from > 0 ? "…" : "") + shown(line.substring(from, at)),
                at == line.length() ? " " : shown(line.substring(at, end)),
                cut(line, end, Math.max(end, from + WIDTH), 0));
    }

    /// The word that begins there, or the one sign.
    private static int mark(String line, int at) {
        int end = at;
        while (end < line.length()
                && end < at + LONGEST_MARK
                && (Character.isLetterOrDigit(line.charAt(end))
                        || line.charAt(end) == '-'
                        || line.charAt(end) == '_')) {
            end++;
        }
        return end > at || at == line.length()
                ? end
                : at + Character.charCount(line.codePointAt(at));
    }

    private static String cut(String line, int from, int to, int hidden) {
        return (hidden > 0 && from < line.length() ? "…" : "")
                + shown(line.substring(from, Math.min(to, line.length())))
                + (to < line.length() ? "…" : "");
    }

    /// The same text in signs that can be seen and stand where they are.
    static String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .forEach(
                        sign -> {
                            if (sign == '\t') {
                                shown.append("→ ");
                            } else if (isUnseen(sign)) {
                                shown.append("<U+%04X>".formatted(sign));
                            } else {
                                shown.appendCodePoint(sign);
                            }
                        });
        return shown.toString();
    }

    private static boolean isUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            case Character.SPACE_SEPARATOR -> sign != ' ';
            default -> false;
        };
    }
}
