// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.dot;

import dev.cairn.format.dot.token.DotLexer;
import dev.cairn.format.dot.token.Malformed;
import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;

/// Graphviz: `a -> b` says that b needs a, in a digraph only.
public final class DotFormat implements ForeignFormat {
    @Override
    public String id() {
        return "dot";
    }

    @Override
    public boolean recognises(Text file) {
        var lexer = new DotLexer(file.text());
        try {
            var token = lexer.next();
            if (token.isWord("strict")) {
                token = lexer.next();
            }
            if (!token.isWord("digraph") && !token.isWord("graph")) {
                return false;
            }
            return lexer.next().is("{") || lexer.next().is("{");
        } catch (Malformed _) {
            return false;
        }
    }

    @Override
    public Draft read(Text file, Setting setting, Problems problems) {
        if (file.text().length() > Limits.BYTES) {
            problems.error(1, 1, "problem.dot.large", Limits.BYTES / (1024 * 1024));
            return new Drawing().outline("", file.name());
        }
        var parser = new DotParser(file.text());
        try {
            parser.parse();
        } catch (Malformed problem) {
            problem.report(problems);
        }
        return parser.drawing().outline(parser.title(), file.name());
    }
}
