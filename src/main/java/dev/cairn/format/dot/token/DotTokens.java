// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.dot.token;

import dev.cairn.format.dot.token.DotLexer.Kind;
import dev.cairn.format.dot.token.DotLexer.Token;
import dev.cairn.format.plain.Words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The tokens of a Graphviz file one after the other, and what is read of them wherever it stands:
/// names, values and lists of attributes.
public final class DotTokens {
    private final DotLexer lexer;
    private Token token;

    public DotTokens(String text) {
        lexer = new DotLexer(text);
    }

    /// The one that is read next.
    public Token token() {
        return token;
    }

    public Token name() throws Malformed {
        if (token.kind() != Kind.NAME && token.kind() != Kind.HTML) {
            throw unexpected();
        }
        var found = token;
        advance();
        return found;
    }

    public Map<String, String> attributes() throws Malformed {
        var attributes = new HashMap<String, String>();
        while (token.is("[")) {
            advance();
            while (!token.is("]")) {
                if (token.is(",") || token.is(";")) {
                    advance();
                    continue;
                }
                var key = name().text().toLowerCase(Locale.ROOT);
                var value = "true";
                if (token.is("=")) {
                    advance();
                    value = value();
                }
                attributes.put(key, value);
            }
            advance();
        }
        return attributes;
    }

    /// Quoted texts may be joined by a plus.
    public String value() throws Malformed {
        var html = token.kind() == Kind.HTML;
        var value = new StringBuilder(name().text());
        while (token.is("+")) {
            advance();
            value.append(name().text());
        }
        return html ? DotLabel.ofHtml(value.toString()) : value.toString();
    }

    public void expect(String sign) throws Malformed {
        if (!token.is(sign)) {
            throw unexpected();
        }
        advance();
    }

    public void advance() throws Malformed {
        token = lexer.next();
    }

    public Malformed unexpected() {
        return token.kind() == Kind.END
                ? new Malformed(token.line(), token.column(), "problem.dot.end")
                : new Malformed(
                        token.line(), token.column(), "problem.dot.syntax", shortened(token));
    }

    private static String shortened(Token token) {
        var text = Words.line(token.text());
        return text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }
}
