// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.dot;

import dev.cairn.format.dot.token.Cursor;
import dev.cairn.format.dot.token.Malformed;
import dev.cairn.format.dot.token.MermaidLabel;
import dev.cairn.format.dot.token.MermaidShape;
import dev.cairn.format.draft.Draft.Outline;
import dev.cairn.format.draft.Limits;
import dev.cairn.format.plain.Words;
import dev.cairn.text.Message;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// Reads a flowchart. A statement that is not understood is left out and counted.
final class MermaidParser {
    private static final Set<String> WAYS = Set.of("TB", "TD", "BT", "RL", "LR");
    private static final Set<String> LOOKS = Set.of("direction", "classDef", "style", "linkStyle");

    /// What is read aloud: a semicolon in it ends nothing.
    private static final Set<String> SPOKEN = Set.of("accTitle", "accDescr");

    private final Cursor cursor;
    private final Drawing drawing = new Drawing();
    private final MermaidChain chain;
    private final Deque<Cluster> open = new ArrayDeque<>();
    private final List<Integer> odd = new ArrayList<>();
    private String title = "";

    MermaidParser(String text) {
        cursor = new Cursor(text);
        chain = new MermaidChain(cursor, drawing);
        open.push(drawing.whole);
        cursor.take("\uFEFF");
    }

    Outline outline(String file) {
        drawing.hideFrames();
        var outline = drawing.outline(title, file);
        if (odd.isEmpty()) {
            return outline;
        }
        var repairs = new ArrayList<>(outline.repairs());
        repairs.add(Message.of("repair.mermaid.lines", odd.size(), odd.getFirst()));
        return new Outline(outline.title(), outline.summary(), outline.sections(), repairs);
    }

    /// Whether a flowchart begins here; moves behind its first line.
    boolean begins() {
        skip();
        if (cursor.sees("---")) {
            front();
            skip();
        }
        var word = cursor.peekName();
        if (!word.equals("graph") && !word.equals("flowchart") && !word.equals("flowchart-elk")) {
            return false;
        }
        cursor.move(word.length());
        cursor.skipBlanks();
        var way = cursor.peekName();
        if (WAYS.contains(way)) {
            cursor.move(way.length());
            return true;
        }
        return !word.equals("graph") && (cursor.isAtEnd() || "\n;".indexOf(cursor.peek(0)) >= 0);
    }

    private void front() {
        cursor.restOfLine();
        while (!cursor.isAtEnd()) {
            cursor.move(1);
            if (cursor.sees("---")) {
                cursor.restOfLine();
                return;
            }
            var line = cursor.restOfLine().strip();
            if (line.startsWith("title:")) {
                title = title(line.substring("title:".length()).strip());
            }
        }
    }

    /// Quoted as JSON is, which is also YAML.
    private static String title(String written) {
        var quoted = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
        return Words.line(
                quoted
                        ? written.substring(1, written.length() - 1).replaceAll("\\\\(.)", "$1")
                        : written);
    }

    void parse() throws Malformed {
        if (!begins()) {
            throw new Malformed(cursor.line(), cursor.column(), "problem.mermaid.start");
        }
        skip();
        while (!cursor.isAtEnd()) {
            var line = cursor.line();
            if (!statement()) {
                odd.add(line);
                cursor.restOfLine();
            }
            skip();
        }
    }

    /// Over blanks, ends of statements and comments.
    private void skip() {
        while (!cursor.isAtEnd()) {
            if (cursor.sees("%%")) {
                cursor.restOfLine();
            } else if (Character.isWhitespace(cursor.peek(0)) || cursor.peek(0) == ';') {
                cursor.move(1);
            } else {
                return;
            }
        }
    }

    private boolean statement() throws Malformed {
        var word = cursor.peekName();
        var next = cursor.peek(word.length());
        var alone = next == '\0' || Character.isWhitespace(next) || next == ';' || next == ':';
        if (!alone) {
            return chain.read(open.peek());
        }
        if (SPOKEN.contains(word)) {
            cursor.restOfLine();
            return true;
        }
        if (LOOKS.contains(word)) {
            cursor.restOfStatement();
            return true;
        }
        return switch (word) {
            case "subgraph" -> subgraph();
            case "end" -> {
                cursor.move(word.length());
                if (open.size() > 1) {
                    open.pop();
                }
                yield true;
            }
            case "class" -> {
                marked(cursor.restOfStatement().substring(word.length()));
                yield true;
            }
            case "click" -> {
                linked(cursor.restOfStatement().substring(word.length()).strip());
                yield true;
            }
            default -> chain.read(open.peek());
        };
    }

    private boolean subgraph() throws Malformed {
        var line = cursor.line();
        var column = cursor.column();
        if (open.size() > Limits.DEPTH) {
            throw new Malformed(line, column, "problem.dot.deep", Limits.DEPTH);
        }
        cursor.move("subgraph".length());
        cursor.skipBlanks();
        var id = cursor.peekName();
        String label = null;
        if (cursor.take("\"")) {
            label = cursor.untilQuote();
        } else {
            cursor.move(id.length());
            cursor.skipBlanks();
            label = cursor.peek(0) == '[' ? MermaidShape.take(cursor) : null;
        }
        if (label == null) {
            var rest = (id + " " + cursor.restOfLine()).strip();
            label = rest.endsWith(";") ? rest.substring(0, rest.length() - 1) : rest;
        }
        var words = MermaidLabel.text(label);
        var cluster =
                drawing.cluster(
                        open.peek(), id.isEmpty() || id.equals("end") ? line + ":" + column : id);
        cluster.label = words;
        open.push(cluster);
        return true;
    }

    /// `class a,b done`
    private void marked(String rest) {
        var words = Words.line(rest);
        var end = words.lastIndexOf(' ');
        Words.status(words.substring(end + 1))
                .ifPresent(
                        status -> {
                            for (var id : words.substring(0, Math.max(0, end)).split(",")) {
                                var box = drawing.known(id.strip());
                                if (box != null) {
                                    box.status = status;
                                }
                            }
                        });
    }

    /// `click a "https://…"` or `click a href "https://…"`
    private void linked(String rest) {
        var parts = rest.split("\\s+", 2);
        var box = drawing.known(parts[0]);
        var from = rest.indexOf('"');
        var to = from < 0 ? -1 : rest.indexOf('"', from + 1);
        if (box != null && to > 0) {
            box.link = rest.substring(from + 1, to);
        }
    }
}
