// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh;

import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Item.Placed;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.roadmapsh.drawing.Box;
import dev.cairn.format.roadmapsh.drawing.Drawing;
import dev.cairn.format.roadmapsh.json.Json;
import dev.cairn.format.roadmapsh.topic.Links;
import dev.cairn.format.roadmapsh.topic.Sentences;
import dev.cairn.format.roadmapsh.topic.TopicTexts;
import dev.cairn.format.tree.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes items of boxes, with what the texts and tables beside the drawing know of them.
final class GraphItems {
    private final TopicTexts texts;
    private final OldIds oldIds;
    private final Set<String> ids;
    private final Map<String, Integer> copies = new HashMap<>();
    private final Map<String, String> legends = new HashMap<>();
    private final List<Integer> unnamed = new ArrayList<>();
    private int copied;

    GraphItems(Drawing drawing, Setting setting) {
        texts = TopicTexts.ofNodes(setting.beside());
        oldIds = OldIds.among(setting.beside());
        ids = drawing.ids();
        for (var box : drawing.boxes()) {
            copies.merge(Json.text(box.node(), "data", "oldId").strip(), 1, Integer::sum);
            for (var legend : Json.list(box.node(), "data", "legends")) {
                legends.putIfAbsent(Json.text(legend, "id").strip(), Json.line(legend, "label"));
            }
        }
    }

    /// One item, or one for each entry of a checklist.
    List<Item> of(Box box, Optional<Placed> placed) {
        if (box.kind() == Box.Kind.CHECKLIST) {
            return Drawing.entries(box).stream()
                    .flatMap(entry -> entry(entry, placed).stream())
                    .toList();
        }
        var item = Item.titled(box.label()).id(box.id()).line(box.node().line());
        placed.ifPresent(item::placed);
        var text = texts.of(box.id());
        item.why(Sentences.join(legend(box), text.why()));
        Links.resource(box.label(), Json.text(box.node(), "data", "href"), "")
                .ifPresent(item::resource);
        text.resources().forEach(item::resource);
        oldId(box, item);
        oldIds.formerly(box.id()).forEach(item::formerly);
        return List.of(item.build());
    }

    private Optional<Item> entry(Node entry, Optional<Placed> placed) {
        var label = Json.line(entry, "label");
        if (label.isEmpty()) {
            unnamed.add(entry.line());
            return Optional.empty();
        }
        var id = Json.text(entry, "id").strip();
        var item = Item.titled(label).id(id).line(entry.line());
        placed.ifPresent(item::placed);
        oldIds.formerly(id).forEach(item::formerly);
        return Optional.of(item.build());
    }

    /// A box that was made as a copy has the id of what it was copied from, which is mostly still
    /// there: then it is no former id of its own.
    private void oldId(Box box, Item.Builder item) {
        var old = Json.text(box.node(), "data", "oldId").strip();
        if (old.isEmpty() || old.equals(box.id())) {
            return;
        }
        if (ids.contains(old) || copies.get(old) > 1) {
            copied++;
        } else {
            item.formerly(old);
        }
    }

    private String legend(Box box) {
        var label = Json.line(box.node(), "data", "legend", "label");
        if (label.isEmpty()) {
            var id = Json.text(box.node(), "data", "legend", "id").strip();
            label = legends.getOrDefault(id, "");
        }
        return label.chars().filter(Character::isLetter).count() > 2 ? label : "";
    }

    List<Integer> unnamed() {
        return unnamed;
    }

    int copied() {
        return copied;
    }
}
