// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.dot.token;

/// A place in a text that moves on, and knows its line and column.
public final class Cursor {
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;
    private int lineEnd = -1;

    public Cursor(String text) {
        this.text = text;
    }

    public boolean isAtEnd() {
        return at >= text.length();
    }

    public int line() {
        return line;
    }

    public int column() {
        return at - lineStart + 1;
    }

    /// The sign so far ahead; NUL behind the end.
    public char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    public boolean sees(String words) {
        return text.startsWith(words, at);
    }

    public void move(int signs) {
        for (int end = Math.min(text.length(), at + signs); at < end; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }

    public boolean take(String words) {
        var found = sees(words);
        if (found) {
            move(words.length());
        }
        return found;
    }

    public int takeAll(char sign) {
        var from = at;
        while (!isAtEnd() && peek(0) == sign) {
            move(1);
        }
        return at - from;
    }

    public void skipBlanks() {
        while (!isAtEnd() && (peek(0) == ' ' || peek(0) == '\t' || peek(0) == '\r')) {
            move(1);
        }
    }

    /// The letters, digits and lines that begin here.
    public String peekName() {
        var end = at;
        while (end < text.length() && isInName(end)) {
            end++;
        }
        return text.substring(at, end);
    }

    /// A hyphen belongs to a name only between its letters, or else begins an arrow.
    private boolean isInName(int index) {
        var sign = text.charAt(index);
        return isLetter(sign)
                || (sign == '-' || sign == '.')
                        && index > at
                        && index + 1 < text.length()
                        && isLetter(text.charAt(index + 1));
    }

    private static boolean isLetter(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '_' || Character.isSurrogate(sign);
    }

    /// What lies before the next of these words, and moves behind it; null where there is none in
    /// this line.
    public String until(String words) {
        var end = text.indexOf(words, at, lineEnd());
        if (end < 0) {
            return null;
        }
        var found = text.substring(at, end);
        move(end - at + words.length());
        return found;
    }

    /// A quoted text may go over lines.
    public String untilQuote() {
        var end = text.indexOf('"', at);
        if (end < 0) {
            return null;
        }
        var found = text.substring(at, end);
        move(end + 1 - at);
        return found;
    }

    public String restOfLine() {
        var end = lineEnd();
        var rest = text.substring(at, end);
        move(end - at);
        return rest;
    }

    /// What lies before the next semicolon outside of quotation marks, or else before the line's
    /// end.
    public String restOfStatement() {
        var from = at;
        var isQuoted = false;
        while (at < lineEnd() && (isQuoted || peek(0) != ';')) {
            isQuoted ^= peek(0) == '"';
            move(1);
        }
        return text.substring(from, at);
    }

    /// Looked for once in each line, however many statements stand in it.
    private int lineEnd() {
        if (lineEnd < at) {
            var end = text.indexOf('\n', at);
            lineEnd = end < 0 ? text.length() : end;
        }
        return lineEnd;
    }
}
