// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.dot.token;

/// The label in the brackets behind a node's name, whatever shape they draw.
public final class MermaidShape {
    private static final String OPEN = "[({>/\\";

    private MermaidShape() {}

    public static boolean begins(Cursor cursor) {
        return "[({>".indexOf(cursor.peek(0)) >= 0;
    }

    /// Reads the brackets that begin here and moves behind them.
    ///
    /// @return null where they do not end
    public static String take(Cursor cursor) {
        var last = cursor.peek(0);
        var signs = 0;
        while (signs < 3 && OPEN.indexOf(cursor.peek(0)) >= 0 && isOpening(cursor.peek(0), signs)) {
            last = cursor.peek(0);
            cursor.move(1);
            signs++;
        }
        cursor.skipBlanks();
        if (cursor.take("\"")) {
            var label = cursor.untilQuote();
            if (label == null) {
                return null;
            }
            cursor.skipBlanks();
            close(cursor, signs);
            return label;
        }
        var label = cursor.until(closing(last));
        if (label != null) {
            close(cursor, signs - 1);
        }
        return label == null ? null : strip(label, last);
    }

    private static boolean isOpening(char sign, int signs) {
        return sign == '/' || sign == '\\' ? signs == 1 : sign != '>' || signs == 0;
    }

    private static String closing(char last) {
        return switch (last) {
            case '(' -> ")";
            case '{' -> "}";
            default -> "]";
        };
    }

    /// A slanted side stands before the bracket that ends the label.
    private static String strip(String label, char last) {
        var slanted = last == '/' || last == '\\';
        return slanted && (label.endsWith("/") || label.endsWith("\\"))
                ? label.substring(0, label.length() - 1)
                : label;
    }

    private static void close(Cursor cursor, int signs) {
        for (int index = 0; index < signs && "])}/\\".indexOf(cursor.peek(0)) >= 0; index++) {
            cursor.move(1);
        }
    }
}
