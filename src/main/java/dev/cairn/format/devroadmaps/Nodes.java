// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.devroadmaps;

import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.Item;
import dev.cairn.format.tree.Loose;
import dev.cairn.format.tree.Node;
import dev.cairn.roadmap.Level;
import dev.cairn.roadmap.Resource;
import dev.cairn.text.Message;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Turns nodes into items: a node's children need it.
final class Nodes {
    private static final Set<String> KINDS = Set.of("docs", "video", "course", "tutorial", "tool");

    private final Node root;
    private final List<Node> nodes;
    private final Map<String, Set<String>> parents = new HashMap<>();
    private int dangling;
    private int untitled;
    private int addresses;

    Nodes(Node root) {
        this.root = root;
        nodes = Loose.list(root, "nodes");
        var ids = new HashSet<String>();
        nodes.forEach(node -> ids.add(Loose.text(node, "id")));
        for (var node : nodes) {
            for (var child : Loose.texts(node, "children")) {
                if (ids.contains(child)) {
                    parents.computeIfAbsent(child, _ -> new LinkedHashSet<>())
                            .add(Loose.text(node, "id"));
                } else {
                    dangling++;
                }
            }
        }
    }

    Draft.Outline outline(int faults) {
        var sections = new LinkedHashMap<String, List<Item>>();
        Loose.texts(root, "categories")
                .forEach(category -> sections.put(category, new ArrayList<>()));
        for (var node : nodes) {
            if (Loose.text(node, "title").isEmpty()) {
                untitled++;
            } else {
                sections.computeIfAbsent(Loose.text(node, "category"), _ -> new ArrayList<>())
                        .add(item(node));
            }
        }
        return new Draft.Outline(
                Loose.text(root, "title"),
                Loose.text(root, "description"),
                sections.entrySet().stream()
                        .filter(section -> !section.getValue().isEmpty())
                        .map(
                                section ->
                                        new Draft.Section(
                                                capital(section.getKey()), section.getValue()))
                        .toList(),
                repairs(faults));
    }

    private Item item(Node node) {
        var id = Loose.text(node, "id");
        var item =
                Item.titled(Loose.text(node, "title"))
                        .id(id)
                        .why(Loose.text(node, "description"))
                        .line(node.line());
        level(Loose.text(node, "difficulty")).ifPresent(item::level);
        if (!id.isEmpty()) {
            parents.getOrDefault(id, Set.of()).forEach(item::need);
        }
        for (var resource : Loose.list(node, "resources")) {
            resource(resource).ifPresentOrElse(item::resource, () -> addresses++);
        }
        return item.build();
    }

    private static Optional<Level> level(String difficulty) {
        return switch (difficulty.toLowerCase(Locale.ROOT)) {
            case "beginner" -> Optional.of(Level.FOUNDATION);
            case "intermediate" -> Optional.of(Level.CORE);
            case "advanced" -> Optional.of(Level.ADVANCED);
            default -> Optional.empty();
        };
    }

    private static Optional<Resource> resource(Node node) {
        var address = Loose.text(node, "url");
        if (!address.matches("(?i)https?://.+")) {
            return Optional.empty();
        }
        try {
            var title = Loose.text(node, "title");
            var kind = Loose.text(node, "type").toLowerCase(Locale.ROOT);
            return Optional.of(
                    new Resource(
                            title.isEmpty() ? address : title,
                            URI.create(address),
                            KINDS.contains(kind) ? kind : "link"));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String capital(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    private List<Message> repairs(int faults) {
        var repairs = new ArrayList<Message>();
        if (dangling > 0) {
            repairs.add(Message.of("repair.devroadmaps.dangling", dangling));
        }
        if (untitled > 0) {
            repairs.add(Message.of("repair.devroadmaps.untitled", untitled));
        }
        if (addresses > 0) {
            repairs.add(Message.of("repair.devroadmaps.addresses", addresses));
        }
        if (faults > 0) {
            repairs.add(Message.of("repair.devroadmaps.twice", faults));
        }
        return repairs;
    }
}
