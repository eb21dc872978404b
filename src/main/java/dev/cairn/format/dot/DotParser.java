// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.dot;

import dev.cairn.format.dot.token.DotLabel;
import dev.cairn.format.dot.token.DotLexer.Kind;
import dev.cairn.format.dot.token.DotLexer.Token;
import dev.cairn.format.dot.token.DotTokens;
import dev.cairn.format.dot.token.Malformed;
import dev.cairn.format.draft.Limits;
import dev.cairn.format.plain.Words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;

/// Reads the first graph of a Graphviz file.
final class DotParser {
    /// Whatever stands in braces, with all nodes that are spoken of in it. It is a frame of its own
    /// if its name says so, or from where it has a label.
    private static final class Scope {
        final SequencedSet<Box> boxes = new LinkedHashSet<>();
        final String name;
        Cluster cluster;
        boolean isFrame;

        /// What `node [...]` and `edge [...]` said so far, for whatever comes after it.
        Map<String, String> nodes = Map.of();

        Map<String, String> edges = Map.of();

        Scope(String name, Cluster cluster, boolean isFrame) {
            this.name = name;
            this.cluster = cluster;
            this.isFrame = isFrame;
        }

        Scope(String name, Cluster cluster, boolean isFrame, Scope outer) {
            this(name, cluster, isFrame);
            nodes = outer.nodes;
            edges = outer.edges;
        }
    }

    private final DotTokens tokens;
    private final Drawing drawing = new Drawing();
    private final Map<String, Scope> named = new HashMap<>();
    private boolean isDirected;
    private String name = "";
    private int depth;

    DotParser(String text) {
        tokens = new DotTokens(text);
    }

    Drawing drawing() {
        return drawing;
    }

    /// Its label; where it has none, its name.
    String title() {
        var plain = List.of("g", "graph", "digraph", "").contains(name.toLowerCase(Locale.ROOT));
        return Words.line(
                drawing.whole.label.isBlank()
                        ? plain ? "" : name.replace('_', ' ')
                        : drawing.whole.label);
    }

    void parse() throws Malformed {
        tokens.advance();
        if (tokens.token().isWord("strict")) {
            tokens.advance();
        }
        isDirected = tokens.token().isWord("digraph");
        if (!isDirected && !tokens.token().isWord("graph")) {
            throw tokens.unexpected();
        }
        tokens.advance();
        if (tokens.token().kind() != Kind.SIGN) {
            name = tokens.token().text();
            tokens.advance();
        }
        tokens.expect("{");
        statements(new Scope("", drawing.whole, true));
    }

    private void statements(Scope scope) throws Malformed {
        if (++depth > Limits.DEPTH) {
            throw new Malformed(
                    tokens.token().line(),
                    tokens.token().column(),
                    "problem.dot.deep",
                    Limits.DEPTH);
        }
        while (!tokens.token().is("}")) {
            if (tokens.token().is(";") || tokens.token().is(",")) {
                tokens.advance();
            } else {
                statement(scope);
            }
        }
        depth--;
        tokens.advance();
    }

    private void statement(Scope scope) throws Malformed {
        var first = tokens.token();
        var keyword = first.isWord("graph") || first.isWord("node") || first.isWord("edge");
        if (keyword) {
            tokens.advance();
            var attributes = tokens.attributes();
            if (first.isWord("node")) {
                scope.nodes = DotAttributes.joined(scope.nodes, attributes);
            } else if (first.isWord("edge")) {
                scope.edges = DotAttributes.joined(scope.edges, attributes);
            } else if (attributes.containsKey("label")) {
                label(scope, attributes.get("label"));
            }
            return;
        }
        if (first.kind() == Kind.NAME || first.kind() == Kind.HTML) {
            tokens.advance();
            if (tokens.token().is("=")) {
                tokens.advance();
                var value = tokens.value();
                if (first.text().equalsIgnoreCase("label")) {
                    label(scope, value);
                }
                return;
            }
            chain(scope, first);
            return;
        }
        chain(scope, null);
    }

    private void label(Scope scope, String label) {
        if (!scope.isFrame) {
            scope.cluster = drawing.cluster(scope.cluster, scope.name);
            scope.isFrame = true;
        }
        scope.cluster.label = DotLabel.text(label, name);
    }

    /// @param first a name that was read already; none: a group or an error follows
    private void chain(Scope scope, Token first) throws Malformed {
        var links = new ArrayList<Collection<Box>>();
        var arrows = new ArrayList<Token>();
        var alone = first == null || first.isWord("subgraph") ? null : first;
        links.add(group(scope, first));
        while (tokens.token().is("->") || tokens.token().is("--")) {
            arrows.add(tokens.token());
            tokens.advance();
            links.add(group(scope, null));
            alone = null;
        }
        var attributes = tokens.attributes();
        if (arrows.isEmpty()) {
            if (alone != null) {
                for (var box : links.getFirst()) {
                    drawing.box(box.id, scope.cluster, true, alone.line(), alone.column());
                    DotAttributes.apply(attributes, box);
                }
            }
            return;
        }
        connect(links, arrows, DotAttributes.joined(scope.edges, attributes));
    }

    private void connect(
            List<Collection<Box>> links, List<Token> arrows, Map<String, String> attributes)
            throws Malformed {
        var way = attributes.getOrDefault("dir", "forward");
        var means = way.equals("forward") || way.equals("back");
        if (!isDirected || !means || attributes.getOrDefault("style", "").equals("invis")) {
            return;
        }
        for (int index = 0; index < arrows.size(); index++) {
            var arrow = arrows.get(index);
            var from = links.get(way.equals("back") ? index + 1 : index);
            var to = links.get(way.equals("back") ? index : index + 1);
            if (arrow.is("->")) {
                drawing.arrows(from, to, arrow.line(), arrow.column());
            }
        }
    }

    /// Nodes with commas between them, or a frame.
    private Collection<Box> group(Scope scope, Token first) throws Malformed {
        if (first == null && (tokens.token().is("{") || tokens.token().isWord("subgraph"))) {
            return frame(scope);
        }
        var boxes = new LinkedHashSet<Box>();
        var at = first;
        while (true) {
            if (at == null) {
                at = tokens.name();
            } else if (at.isWord("subgraph")) {
                return named(scope, at);
            }
            var isNew = drawing.known(at.text()) == null;
            var box = drawing.box(at.text(), scope.cluster, false, at.line(), at.column());
            if (isNew) {
                DotAttributes.apply(scope.nodes, box);
            }
            scope.boxes.add(box);
            boxes.add(box);
            while (tokens.token().is(":")) {
                tokens.advance();
                tokens.name();
            }
            if (!tokens.token().is(",")) {
                return boxes;
            }
            tokens.advance();
            if (tokens.token().is("}") || tokens.token().is(";")) {
                return boxes;
            }
            at = null;
        }
    }

    private Collection<Box> frame(Scope outer) throws Malformed {
        var at = tokens.token();
        if (tokens.token().isWord("subgraph")) {
            tokens.advance();
            return named(outer, at);
        }
        return body(outer, new Scope(unnamed(at), outer.cluster, false, outer));
    }

    /// The word `subgraph` is behind us.
    private Collection<Box> named(Scope outer, Token at) throws Malformed {
        var title = "";
        if (tokens.token().kind() != Kind.SIGN) {
            title = tokens.name().text();
        }
        var known = named.get(title);
        if (!tokens.token().is("{")) {
            if (known == null) {
                throw tokens.unexpected();
            }
            drawing.count(known.boxes.size(), at.line(), at.column());
            outer.boxes.addAll(known.boxes);
            return known.boxes;
        }
        var isFrame = title.startsWith("cluster");
        var id = title.isEmpty() ? unnamed(at) : title;
        var cluster = isFrame ? drawing.cluster(outer.cluster, id) : outer.cluster;
        if (known != null) {
            drawing.count(known.boxes.size(), at.line(), at.column());
            return body(outer, known);
        }
        var scope = new Scope(id, cluster, isFrame, outer);
        if (!title.isEmpty()) {
            named.put(title, scope);
        }
        return body(outer, scope);
    }

    private static String unnamed(Token at) {
        return "\u0000" + at.line() + ":" + at.column();
    }

    private Collection<Box> body(Scope outer, Scope scope) throws Malformed {
        tokens.expect("{");
        statements(scope);
        outer.boxes.addAll(scope.boxes);
        return scope.boxes;
    }
}
