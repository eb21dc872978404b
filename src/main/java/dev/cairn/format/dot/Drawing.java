// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.dot;

import dev.cairn.format.dot.token.Malformed;
import dev.cairn.format.draft.Draft.Outline;
import dev.cairn.format.draft.Draft.Section;
import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Tick;
import dev.cairn.format.plain.Words;
import dev.cairn.roadmap.Resource;
import dev.cairn.text.Message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Nodes in frames, and arrows between them, as a graph says one after the other.
final class Drawing {
    /// Two groups of nodes joined by one arrow give as many edges as one times the other.
    private static final int MOST_EDGES = 10 * Limits.ITEMS;

    /// As much more than a title may hold as shows that it is too long.
    private static final int LONGEST_TITLE = Limits.TITLE + 1;

    final Cluster whole = new Cluster(null, "");
    private final SequencedMap<String, Box> boxes = new LinkedHashMap<>();
    private final SequencedMap<String, Cluster> clusters = new LinkedHashMap<>();
    private int edges;
    private int loops;

    /// The frame of the name, wherever it is spoken of again.
    Cluster cluster(Cluster parent, String name) {
        return clusters.computeIfAbsent(name, _ -> new Cluster(parent, name));
    }

    /// A node is in the frame that declares it, else in the first one that speaks of it.
    Box box(String id, Cluster at, boolean declares, int line, int column) throws Malformed {
        var box = boxes.computeIfAbsent(id, _ -> new Box(id, at, line));
        if (boxes.size() > Limits.ITEMS) {
            throw new Malformed(line, column, "problem.dot.items", Limits.ITEMS);
        }
        if (!at.isDrawing() && (box.cluster.isDrawing() || declares && !box.isDeclared)) {
            box.cluster = at;
        }
        box.isDeclared |= declares && !at.isDrawing();
        return box;
    }

    /// Every one of the later needs every one of the earlier.
    void arrows(Collection<Box> earlier, Collection<Box> later, int line, int column)
            throws Malformed {
        count((long) earlier.size() * later.size(), line, column);
        for (var need : earlier) {
            for (var box : later) {
                if (need == box) {
                    loops++;
                } else {
                    box.needs.add(need);
                }
            }
        }
    }

    void count(long more, int line, int column) throws Malformed {
        if (more > MOST_EDGES - edges) {
            throw new Malformed(line, column, "problem.dot.edges", MOST_EDGES);
        }
        edges += (int) more;
    }

    /// What is spoken of like a node but is a frame.
    void hideFrames() {
        clusters.keySet().stream()
                .map(boxes::get)
                .filter(box -> box != null && !box.isDeclared)
                .forEach(box -> box.isHidden = true);
    }

    Box known(String id) {
        return boxes.get(id);
    }

    /// @param file its name is the section of what lies outside of all frames, if nothing else is
    Outline outline(String title, String file) {
        var top = title.isEmpty() ? Words.baseName(file) : title;
        var sections = new LinkedHashMap<Cluster, List<Item>>();
        sections.put(whole, new ArrayList<>());
        clusters.values().forEach(cluster -> sections.put(cluster, new ArrayList<>()));
        var untitled = 0;
        for (var box : boxes.values()) {
            box.label = Words.line(box.label);
            box.isHidden |= box.label.isEmpty();
        }
        for (var box : boxes.values()) {
            if (box.isHidden) {
                untitled++;
            } else {
                sections.get(box.cluster).add(item(box));
            }
        }
        var titles = titles(sections);
        var filled =
                sections.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(
                                entry ->
                                        new Section(
                                                titles.get(entry.getKey()).isEmpty()
                                                        ? top
                                                        : titles.get(entry.getKey()),
                                                entry.getValue()))
                        .toList();
        return new Outline(title, "", filled, repairs(untitled));
    }

    private static Item item(Box box) {
        var item =
                Item.titled(box.label)
                        .id(box.id)
                        .why(box.why.strip())
                        .tick(Tick.of(box.status))
                        .line(box.line);
        box.needs.stream().filter(need -> !need.isHidden).forEach(need -> item.need(need.id));
        Words.web(box.link).ifPresent(url -> item.resource(new Resource(box.label, url, "link")));
        return item.build();
    }

    /// The label of each frame with those of the frames around it. A frame without one is often
    /// named like the node that is its head.
    private Map<Cluster, String> titles(Map<Cluster, List<Item>> sections) {
        var titles = new HashMap<Cluster, String>();
        titles.put(whole, "");
        for (var cluster : clusters.values()) {
            var outer = titles.get(cluster.parent);
            var label =
                    Words.line(cluster.label.isBlank() ? named(cluster, sections) : cluster.label);
            var title = outer.isEmpty() || label.isEmpty() ? outer + label : outer + ": " + label;
            titles.put(cluster, title.substring(0, Math.min(title.length(), LONGEST_TITLE)));
        }
        return titles;
    }

    /// A name that is a mere number says nothing; then the first node stands for all.
    private String named(Cluster cluster, Map<Cluster, List<Item>> sections) {
        if (cluster.name.startsWith("\u0000")) {
            return "";
        }
        var name = cluster.name.replaceFirst("^cluster_?", "");
        var head = boxes.get(name);
        if (head != null) {
            return head.label;
        }
        var isNumber = name.chars().noneMatch(Character::isLetter);
        return sections.get(cluster).stream()
                .filter(item -> isNumber || item.id().endsWith("_" + name))
                .findFirst()
                .map(Item::title)
                .orElse(name.replace('_', ' '));
    }

    private List<Message> repairs(int untitled) {
        var repairs = new ArrayList<Message>();
        if (untitled > 0) {
            repairs.add(Message.of("repair.dot.untitled", untitled));
        }
        if (loops > 0) {
            repairs.add(Message.of("repair.dot.loops", loops));
        }
        return repairs;
    }
}
