// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh.drawing;

import dev.cairn.format.roadmapsh.drawing.Box.Kind;
import dev.cairn.format.roadmapsh.json.Json;
import dev.cairn.format.tree.Node;
import dev.cairn.format.tree.Node.Mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The boxes and lines of an editor's file. Boxes that name a skill but have no label are left out.
///
/// @param members what hangs on topics
/// @param frames the smallest first
/// @param unnamed where the boxes stand that have no label
public record Drawing(
        List<Box> boxes,
        List<Box> topics,
        List<Box> members,
        List<Box> frames,
        Lines lines,
        List<Integer> unnamed) {

    public static Drawing of(Mapping root) {
        var boxes = new ArrayList<Box>();
        for (var node : Json.list(root, "nodes")) {
            boxes.add(Box.of(boxes.size(), node));
        }
        Nested.placed(boxes);
        var topics = new ArrayList<Box>();
        var members = new ArrayList<Box>();
        var frames = new ArrayList<Box>();
        var unnamed = new ArrayList<Integer>();
        for (var box : boxes) {
            switch (box.kind()) {
                case TOPIC, SUBTOPIC -> {
                    if (box.label().isEmpty()) {
                        unnamed.add(box.node().line());
                    } else {
                        (box.kind() == Kind.TOPIC ? topics : members).add(box);
                    }
                }
                case CHECKLIST -> members.add(box);
                case FRAME -> frames.add(box);
                case TITLE, LINE, OTHER -> {}
            }
        }
        frames.sort(Comparator.comparingDouble(frame -> frame.rect().area()));
        return new Drawing(
                boxes, topics, members, frames, Lines.of(Json.list(root, "edges"), boxes), unnamed);
    }

    /// What is written above the drawing; empty where nothing is.
    public String heading() {
        return boxes.stream()
                .filter(box -> box.kind() == Kind.TITLE)
                .map(Box::label)
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse("");
    }

    public Set<String> ids() {
        var ids = new HashSet<String>();
        for (var box : boxes) {
            ids.add(box.id());
            for (var entry : entries(box)) {
                ids.add(Json.text(entry, "id").strip());
            }
        }
        return ids;
    }

    public static List<Node> entries(Box box) {
        return box.kind() == Kind.CHECKLIST
                ? Json.list(box.node(), "data", "checklists")
                : List.of();
    }
}
