// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.dot;

import dev.cairn.format.dot.token.Cursor;
import dev.cairn.format.dot.token.Malformed;
import dev.cairn.format.dot.token.MermaidLabel;
import dev.cairn.format.dot.token.MermaidLink;
import dev.cairn.format.dot.token.MermaidShape;
import dev.cairn.format.plain.Words;

import java.util.ArrayList;
import java.util.List;

/// Reads one statement of a flowchart that names nodes, with the arrows between them.
final class MermaidChain {
    private final Cursor cursor;
    private final Drawing drawing;

    MermaidChain(Cursor cursor, Drawing drawing) {
        this.cursor = cursor;
        this.drawing = drawing;
    }

    /// Whether it was understood.
    boolean read(Cluster at) throws Malformed {
        var earlier = boxes(at);
        var alone = true;
        while (!earlier.isEmpty()) {
            cursor.skipBlanks();
            var line = cursor.line();
            var column = cursor.column();
            var end = cursor.peek(0);
            if (cursor.isAtEnd() || end == '\n' || end == ';' || cursor.sees("%%")) {
                if (alone) {
                    declare(earlier, at);
                }
                return true;
            }
            var name = cursor.peekName();
            if (!name.isEmpty() && cursor.peek(name.length()) == '@') {
                cursor.move(name.length() + 1);
            }
            var link = MermaidLink.take(cursor);
            if (link == MermaidLink.NONE) {
                return false;
            }
            skipOneBreak();
            var later = boxes(at);
            if (link == MermaidLink.ARROW) {
                drawing.arrows(earlier, later, line, column);
            }
            earlier = later;
            alone = false;
        }
        return false;
    }

    private void skipOneBreak() {
        cursor.skipBlanks();
        if (cursor.peek(0) == '\n') {
            cursor.move(1);
            cursor.skipBlanks();
        }
    }

    private void declare(List<Box> boxes, Cluster at) throws Malformed {
        for (var box : boxes) {
            drawing.box(box.id, at, true, cursor.line(), cursor.column());
        }
    }

    /// Nodes joined by `&`; empty where none is understood.
    private List<Box> boxes(Cluster at) throws Malformed {
        var boxes = new ArrayList<Box>();
        do {
            cursor.skipBlanks();
            var id = cursor.peekName();
            if (id.isEmpty()) {
                return List.of();
            }
            var line = cursor.line();
            var column = cursor.column();
            cursor.move(id.length());
            String label = null;
            var isOpen = false;
            if (cursor.take("@{")) {
                var inner = cursor.until("}");
                isOpen = inner == null;
                label = isOpen ? null : labelIn(inner);
            } else if (MermaidShape.begins(cursor)) {
                label = MermaidShape.take(cursor);
                isOpen = label == null;
            }
            var box = drawing.box(id, at, label != null, line, column);
            if (isOpen) {
                return List.of();
            }
            if (label != null) {
                box.label = MermaidLabel.text(label);
            }
            if (cursor.take(":::")) {
                var look = cursor.peekName();
                cursor.move(look.length());
                Words.status(look).ifPresent(status -> box.status = status);
            }
            boxes.add(box);
            cursor.skipBlanks();
        } while (cursor.take("&"));
        return boxes;
    }

    /// `shape: rounded, label: "…"`; null where there is no label.
    private static String labelIn(String inner) {
        var from = inner.indexOf("label:");
        var rest = from < 0 ? "" : inner.substring(from + "label:".length()).strip();
        if (rest.isEmpty()) {
            return null;
        }
        var end = rest.charAt(0) == '"' ? rest.indexOf('"', 1) : rest.indexOf(',');
        return rest.substring(rest.charAt(0) == '"' ? 1 : 0, end < 0 ? rest.length() : end);
    }
}
