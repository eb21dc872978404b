// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.desk;

import java.util.ArrayList;
import java.util.List;

/// How much room text takes on a terminal, in columns.
final class Cells {
    private Cells() {}

    /// Chinese, Japanese and Korean signs take two columns, combining marks none.
    static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    private static int width(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(sign) ? 2 : 1;
        };
    }

    private static boolean isWide(int sign) {
        return switch (Character.UnicodeScript.of(sign)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> sign >= 0xFF01 && sign <= 0xFF60 || sign >= 0x1F300 && sign <= 0x1FAFF;
        };
    }

    static String padRight(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    static String padLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - width(text))) + text;
    }

    /// Breaks text into lines between words; a word too long for a line is cut.
    static List<String> wrap(String text, int columns) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) {
                line.append(' ');
            }
            append(word, columns, line, lines);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void append(String word, int columns, StringBuilder line, List<String> lines) {
        word.codePoints()
                .forEach(
                        sign -> {
                            if (width(line.toString()) + width(sign) > columns && !line.isEmpty()) {
                                lines.add(line.toString());
                                line.setLength(0);
                            }
                            line.appendCodePoint(sign);
                        });
    }
}
