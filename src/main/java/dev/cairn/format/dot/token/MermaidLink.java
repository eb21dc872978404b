// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.dot.token;

/// The arrows of a flowchart, with or without words on them.
public enum MermaidLink {
    NONE,
    LINE,
    ARROW;

    /// Reads an arrow, if one begins here, and moves behind it.
    public static MermaidLink take(Cursor cursor) {
        if (cursor.takeAll('~') > 0) {
            return LINE;
        }
        var first = cursor.peek(0);
        var hasStart =
                "<ox".indexOf(first) >= 0
                        && first != '\0'
                        && isLine(cursor.peek(1), cursor.peek(2));
        if (!hasStart && !isLine(first, cursor.peek(1))) {
            return NONE;
        }
        if (hasStart) {
            cursor.move(1);
        }
        var end = line(cursor, cursor.peek(0), cursor.peek(1));
        if (end == NONE) {
            return NONE;
        }
        cursor.skipBlanks();
        if (cursor.peek(0) == '|') {
            cursor.move(1);
            if (cursor.until("|") == null) {
                return NONE;
            }
        }
        return hasStart ? LINE : end;
    }

    private static boolean isLine(char first, char second) {
        return first == '-' && (second == '-' || second == '.') || first == '=' && second == '=';
    }

    private static MermaidLink line(Cursor cursor, char first, char second) {
        if (second == '.') {
            cursor.move(1);
            cursor.takeAll('.');
            if (cursor.peek(0) != '-' && cursor.until(".-") == null) {
                return NONE;
            }
            cursor.takeAll('-');
            return end(cursor);
        }
        var signs = cursor.takeAll(first);
        var next = cursor.peek(0);
        if (signs > 2 || next == '>' || (next == 'o' || next == 'x') && isEnd(cursor.peek(1))) {
            return end(cursor);
        }
        if (cursor.until("" + first + first) == null) {
            return NONE;
        }
        cursor.takeAll(first);
        return end(cursor);
    }

    private static boolean isEnd(char sign) {
        return sign == ' ' || sign == '|' || sign == '\t';
    }

    private static MermaidLink end(Cursor cursor) {
        if (cursor.take(">")) {
            return ARROW;
        }
        if ((cursor.peek(0) == 'o' || cursor.peek(0) == 'x') && isEnd(cursor.peek(1))) {
            cursor.move(1);
        }
        return LINE;
    }
}
