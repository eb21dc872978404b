// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/// Moves list lines that lie so far to the right that Markdown would take them for code or for the
/// end of the line above to where their parent's text begins. The lines stay as many as they are.
final class Indents {
    private static final Pattern MARKER = Pattern.compile("^(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]|$)");
    private static final Pattern BOX = Pattern.compile("^(?:[-*+]|\\d{1,9}[.)])[ \\t]+\\[.?]");
    private static final Pattern FENCE = Pattern.compile("^(```+|~~~+)");
    private static final int CODE = 4;

    /// A list item that further lines may belong to: where its text begins, there and here.
    private record Open(int text, int moved) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private String fence = "";
    private int fenceMove;
    private boolean blankBefore;

    private Indents() {}

    static String mended(String text) {
        var indents = new Indents();
        var mended = new StringJoiner("\n");
        for (var line : text.split("\r\n|\r|\n", -1)) {
            mended.add(indents.line(line));
        }
        return mended.toString();
    }

    private String line(String line) {
        int start = 0;
        int indent = 0;
        while (start < line.length() && (line.charAt(start) == ' ' || line.charAt(start) == '\t')) {
            indent += line.charAt(start) == '\t' ? CODE - indent % CODE : 1;
            start++;
        }
        var rest = line.substring(start);
        if (!fence.isEmpty()) {
            if (rest.startsWith(fence)) {
                fence = "";
            }
            return moved(line, rest, indent, indent - fenceMove);
        }
        if (rest.isEmpty()) {
            blankBefore = true;
            return line;
        }
        var marker = MARKER.matcher(rest);
        var isItem = marker.find();
        if (isItem || blankBefore || rest.startsWith("#")) {
            while (!open.isEmpty() && open.peek().text() > indent) {
                open.pop();
            }
        }
        blankBefore = false;
        int from = open.isEmpty() ? 0 : open.peek().text();
        int to = open.isEmpty() ? 0 : open.peek().moved();
        int further = indent - from;
        if (isItem) {
            var isFar = further >= CODE && (!open.isEmpty() || BOX.matcher(rest).find());
            int place = to + (isFar ? 0 : further);
            if (further < CODE || isFar) {
                int wide = marker.end() + 1;
                open.push(new Open(indent + wide, place + wide));
            }
            return moved(line, rest, indent, place);
        }
        var opening = FENCE.matcher(rest);
        if (opening.find() && further < CODE) {
            fence = opening.group();
            fenceMove = from - to;
        }
        return moved(line, rest, indent, further < 0 ? indent : to + further);
    }

    private static String moved(String line, String rest, int indent, int to) {
        return to == indent ? line : " ".repeat(Math.max(0, to)) + rest;
    }
}
