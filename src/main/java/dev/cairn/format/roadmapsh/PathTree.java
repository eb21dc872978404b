// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh;

import dev.cairn.format.draft.Draft.Section;
import dev.cairn.format.draft.Item;
import dev.cairn.format.roadmapsh.json.Words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Skills whose ids say what belongs to what: `language:python` belongs to `language`. What others
/// belong to becomes a section, and is the first item in it; what nothing belongs to at the top
/// shares one section.
final class PathTree {
    /// A longer id is no path.
    private static final int LONGEST = 500;

    /// @param order where it stands among what belongs to the same
    record Entry(String id, int order, Item item) {}

    private record Step(int order, int first) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            return order != other.order
                    ? Integer.compare(order, other.order)
                    : Integer.compare(first, other.first);
        }
    }

    private final Map<String, Step> steps = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Set<String> parents = new HashSet<>();
    private final Set<String> missing = new TreeSet<>();
    private final List<Entry> entries;

    PathTree(List<Entry> entries) {
        this.entries = entries;
        for (int at = 0; at < entries.size(); at++) {
            var entry = entries.get(at);
            steps.putIfAbsent(entry.id(), new Step(entry.order(), at));
            titles.putIfAbsent(entry.id(), entry.item().title());
        }
        for (int at = 0; at < entries.size(); at++) {
            for (var above : above(entries.get(at).id())) {
                parents.add(above);
                if (steps.putIfAbsent(above, new Step(entries.get(at).order(), at)) == null) {
                    missing.add(above);
                }
            }
        }
    }

    /// Ids that others belong to, but that are not there themselves.
    Set<String> missing() {
        return Collections.unmodifiableSet(missing);
    }

    /// @param rest the title of the section for what belongs to nothing
    List<Section> sections(String rest) {
        var sections = new LinkedHashMap<String, List<Item>>();
        entries.stream()
                .map(entry -> Map.entry(way(entry.id()), entry))
                .sorted(Map.Entry.comparingByKey(PathTree.byStep()))
                .map(Map.Entry::getValue)
                .forEach(
                        entry ->
                                sections.computeIfAbsent(
                                                section(entry.id()), _ -> new ArrayList<>())
                                        .add(entry.item()));
        return sections.entrySet().stream()
                .map(
                        section ->
                                new Section(
                                        section.getKey().isEmpty() ? rest : title(section.getKey()),
                                        section.getValue()))
                .toList();
    }

    private String section(String id) {
        var above = above(id);
        return parents.contains(id) ? id : above.isEmpty() ? "" : above.getLast();
    }

    private String title(String id) {
        var all = new ArrayList<>(above(id));
        all.add(id);
        return String.join(
                ": ",
                all.stream().map(part -> titles.computeIfAbsent(part, PathTree::titleOf)).toList());
    }

    /// The last part of an id as a title; all of it where it ends in nothing.
    static String titleOf(String id) {
        var last = id.substring(id.lastIndexOf(':') + 1);
        return Words.ofSlug(last.isBlank() ? id : last);
    }

    private List<Step> way(String id) {
        var way = new ArrayList<Step>();
        above(id).forEach(above -> way.add(steps.get(above)));
        way.add(steps.get(id));
        return way;
    }

    private static List<String> above(String id) {
        if (id.length() > LONGEST) {
            return List.of();
        }
        var above = new ArrayList<String>(2);
        for (int end = id.indexOf(':', 1); end > 0; end = id.indexOf(':', end + 1)) {
            above.add(id.substring(0, end));
        }
        return above;
    }

    private static Comparator<List<Step>> byStep() {
        return (one, two) -> {
            for (int at = 0; at < Math.min(one.size(), two.size()); at++) {
                var order = one.get(at).compareTo(two.get(at));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(one.size(), two.size());
        };
    }
}
