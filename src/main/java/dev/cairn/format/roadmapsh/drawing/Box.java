// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh.drawing;

import dev.cairn.format.roadmapsh.json.Json;
import dev.cairn.format.tree.Node;

import java.util.OptionalDouble;

/// A box of a drawing.
///
/// @param index its place among all boxes of the file, by which lines name it
public record Box(int index, Kind kind, String id, String label, Rect rect, Node node) {
    public enum Kind {
        TOPIC,
        SUBTOPIC,
        CHECKLIST,
        FRAME,
        TITLE,
        LINE,
        OTHER
    }

    private static final double WIDTH = 200;
    private static final double HEIGHT = 49;

    public static Box of(int index, Node node) {
        return new Box(
                index,
                kind(node),
                Json.text(node, "id").strip(),
                Json.line(node, "data", "label"),
                rect(node),
                node);
    }

    /// The box that it lies in and whose corner its place is counted from; empty where its place is
    /// that in the whole drawing.
    public String within() {
        if (Json.number(node, "positionAbsolute", "x").isPresent()) {
            return "";
        }
        var parent = Json.text(node, "parentId").strip();
        return parent.isEmpty() ? Json.text(node, "parentNode").strip() : parent;
    }

    public Box movedBy(double x, double y) {
        var moved = new Rect(rect.x() + x, rect.y() + y, rect.width(), rect.height());
        return new Box(index, kind, id, label, moved, node);
    }

    /// Whether it hangs on a topic.
    public boolean isMember() {
        return kind == Kind.SUBTOPIC || kind == Kind.CHECKLIST;
    }

    public boolean isTopicOrMember() {
        return kind == Kind.TOPIC || isMember();
    }

    private static Kind kind(Node node) {
        if (Json.get(node, "data").filter(data -> Json.isList(data, "checklists")).isPresent()) {
            return Kind.CHECKLIST;
        }
        return switch (Json.text(node, "type")) {
            case "topic" -> Kind.TOPIC;
            case "subtopic", "todo" -> Kind.SUBTOPIC;
            case "section" -> Kind.FRAME;
            case "title" -> Kind.TITLE;
            case "vertical", "horizontal" -> Kind.LINE;
            default -> Kind.OTHER;
        };
    }

    private static Rect rect(Node node) {
        return new Rect(
                first(0, place(node, "x")),
                first(0, place(node, "y")),
                first(WIDTH, size(node, "width")),
                first(HEIGHT, size(node, "height")));
    }

    private static OptionalDouble[] place(Node node, String axis) {
        return new OptionalDouble[] {
            Json.number(node, "positionAbsolute", axis), Json.number(node, "position", axis)
        };
    }

    private static OptionalDouble[] size(Node node, String side) {
        return new OptionalDouble[] {
            positive(Json.number(node, side)),
            positive(Json.number(node, "measured", side)),
            positive(Json.number(node, "style", side)),
            positive(Json.number(node, "data", "style", side))
        };
    }

    private static OptionalDouble positive(OptionalDouble number) {
        return number.isPresent() && number.getAsDouble() > 0 ? number : OptionalDouble.empty();
    }

    private static double first(double otherwise, OptionalDouble... candidates) {
        for (var candidate : candidates) {
            if (candidate.isPresent()) {
                return candidate.getAsDouble();
            }
        }
        return otherwise;
    }
}
