// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.dot.token;

/// The tokens of a Graphviz file, one by one.
public final class DotLexer {
    public enum Kind {
        NAME,
        HTML,
        SIGN,
        END
    }

    /// @param isPlain whether a name stands without quotes, so that it can be a keyword
    public record Token(Kind kind, String text, boolean isPlain, int line, int column) {
        public boolean is(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }

        public boolean isWord(String word) {
            return isPlain && text.equalsIgnoreCase(word);
        }
    }

    private final String text;
    private int next;
    private int line = 1;
    private int lineStart;

    public DotLexer(String text) {
        this.text = text;
        next = text.startsWith("\uFEFF") ? 1 : 0;
    }

    public Token next() throws Malformed {
        skip();
        var column = next - lineStart + 1;
        if (next >= text.length()) {
            return new Token(Kind.END, "", false, line, column);
        }
        var at = line;
        var sign = text.charAt(next);
        if (sign == '"') {
            return new Token(Kind.NAME, quoted(), false, at, column);
        }
        if (sign == '<') {
            return new Token(Kind.HTML, html(), false, at, column);
        }
        if (text.startsWith("->", next) || text.startsWith("--", next)) {
            next += 2;
            return new Token(Kind.SIGN, text.substring(next - 2, next), false, at, column);
        }
        if ("{}[];,=:+".indexOf(sign) >= 0) {
            next++;
            return new Token(Kind.SIGN, String.valueOf(sign), false, at, column);
        }
        var from = next;
        next += sign == '-' && isNumber() ? 1 : 0;
        while (next < text.length() && isInName(text.charAt(next))) {
            next++;
        }
        if (from == next) {
            throw new Malformed(line, column, "problem.dot.sign", sign + "");
        }
        return new Token(Kind.NAME, text.substring(from, next), true, at, column);
    }

    /// A hyphen belongs to a number, never to a name without quotes such as `ci-cd`.
    private boolean isNumber() {
        var after = next + 1 < text.length() ? text.charAt(next + 1) : ' ';
        return (after == '.' || after >= '0' && after <= '9')
                && (next == 0 || !isInName(text.charAt(next - 1)));
    }

    private static boolean isInName(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '_' || sign == '.' || sign >= 0x80;
    }

    private void skip() {
        while (next < text.length()) {
            var sign = text.charAt(next);
            if (Character.isWhitespace(sign) || sign == '\u00A0') {
                advance(1);
            } else if (text.startsWith("/*", next)) {
                var end = text.indexOf("*/", next + 2);
                advance(end < 0 ? text.length() - next : end + 2 - next);
            } else if (text.startsWith("//", next) || sign == '#' && isFirstOfLine()) {
                var end = text.indexOf('\n', next);
                next = end < 0 ? text.length() : end;
            } else {
                return;
            }
        }
    }

    private boolean isFirstOfLine() {
        return text.substring(lineStart, next).isBlank();
    }

    private void advance(int signs) {
        for (int end = next + signs; next < end; next++) {
            if (text.charAt(next) == '\n') {
                line++;
                lineStart = next + 1;
            }
        }
    }

    /// Of the escapes only the quotation mark; the others mean something in a label.
    private String quoted() throws Malformed {
        var at = line;
        var column = next - lineStart + 1;
        var words = new StringBuilder();
        advance(1);
        while (next < text.length()) {
            var sign = text.charAt(next);
            if (sign == '"') {
                advance(1);
                return words.toString();
            }
            if (sign == '\\' && next + 1 < text.length()) {
                var escaped = text.charAt(next + 1);
                if (escaped != '"' && escaped != '\n') {
                    words.append(sign);
                }
                if (escaped != '\n') {
                    words.append(escaped);
                }
                advance(2);
            } else {
                words.append(sign);
                advance(1);
            }
        }
        throw new Malformed(at, column, "problem.dot.open");
    }

    private String html() throws Malformed {
        var at = line;
        var column = next - lineStart + 1;
        var depth = 0;
        for (int end = next; end < text.length(); end++) {
            depth += text.charAt(end) == '<' ? 1 : text.charAt(end) == '>' ? -1 : 0;
            if (depth == 0) {
                var inner = text.substring(next + 1, end);
                advance(end + 1 - next);
                return inner;
            }
        }
        throw new Malformed(at, column, "problem.dot.open");
    }
}
