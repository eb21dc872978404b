// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh;

import dev.cairn.format.roadmapsh.json.Json;
import dev.cairn.format.roadmapsh.json.Words;
import dev.cairn.format.tree.Node;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The skills of a mockup, from top to bottom and from left to right.
record Controls(List<Skill> skills, int arrows) {
    private static final String GROUP = "__group__";

    /// @param order the number before the id; the greatest where there is none
    record Skill(String id, int order, String label, double x, double y, int line) {}

    private record Place(Node control, double x, double y) {}

    Controls {
        skills = List.copyOf(skills);
    }

    static Controls of(List<Node> controls) {
        var skills = new ArrayList<Skill>();
        var arrows = 0;
        var waiting = new ArrayDeque<Place>();
        controls.forEach(control -> waiting.add(new Place(control, 0, 0)));
        while (!waiting.isEmpty()) {
            var place = waiting.poll();
            var control = place.control();
            var name = Json.text(control, "properties", "controlName").strip();
            var x = place.x() + Json.number(control, "x").orElse(0);
            var y = place.y() + Json.number(control, "y").orElse(0);
            if (isSkill(name) && GROUP.equals(Json.text(control, "typeID"))) {
                skills.add(
                        new Skill(
                                Words.withoutNumber(name),
                                Words.number(name),
                                label(control),
                                x,
                                y,
                                control.line()));
            } else if (name.isEmpty()) {
                arrows += "Arrow".equals(Json.text(control, "typeID")) ? 1 : 0;
                for (var child : children(control)) {
                    waiting.add(new Place(child, x, y));
                }
            }
        }
        skills.sort(Comparator.comparingDouble(Skill::y).thenComparingDouble(Skill::x));
        return new Controls(skills, arrows);
    }

    /// `ext_link:` is a link, `check:` the tick box of a skill, `json:` another mockup.
    private static boolean isSkill(String name) {
        return !name.isEmpty()
                && !name.startsWith("ext_link:")
                && !name.startsWith("check:")
                && !name.startsWith("json:");
    }

    private static List<Node> children(Node control) {
        return Json.list(control, "children", "controls", "control");
    }

    /// The first label in the group, else the first text at all.
    private static String label(Node group) {
        var first = "";
        var waiting = new ArrayDeque<>(children(group));
        while (!waiting.isEmpty()) {
            var control = waiting.poll();
            var text = plain(Json.text(control, "properties", "text"));
            if (!text.isEmpty() && "Label".equals(Json.text(control, "typeID"))) {
                return text;
            }
            first = first.isEmpty() ? text : first;
            waiting.addAll(children(control));
        }
        return first;
    }

    /// Older mockups write texts as in an address: `CI%2FCD%20pipelines`, never with a space.
    private static String decoded(String text) {
        if (text.indexOf('%') < 0 || text.indexOf(' ') >= 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    /// Without the marks for a new line and for bold words.
    private static String plain(String text) {
        var line = Words.oneLine(decoded(text).replace("\\n", " ").replace("\\r", " "));
        var bold = line.length() > 2 && line.startsWith("*") && line.endsWith("*");
        return bold ? line.substring(1, line.length() - 1).strip() : line;
    }
}
