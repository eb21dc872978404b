// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing.draft;

import dev.cairn.format.NativeYaml;
import dev.cairn.format.Source;
import dev.cairn.format.tree.Node;
import dev.cairn.format.tree.TreeParser;
import dev.cairn.roadmap.Roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What of a draft stands where in its file. The file has the order of the draft.
final class Places {
    /// @param key of the section or skill
    /// @param word the key of the file that stands there; empty before the first
    record Place(int key, String word) {}

    private static final Place TOP = new Place(Draft.HEAD, "");

    private final TreeMap<Long, Place> places = new TreeMap<>();

    Places(Draft draft, Roadmap roadmap) {
        var root = TreeParser.parse(new Source("", NativeYaml.write(roadmap)), new ArrayList<>());
        root.ifPresent(node -> put(node, Draft.HEAD));
        var sections = root.map(node -> items(node, "sections")).orElse(List.of());
        for (int part = 0; part < sections.size(); part++) {
            var section = draft.parts().get(part);
            put(sections.get(part), section.key());
            var skills = items(sections.get(part), "skills");
            for (int index = 0; index < skills.size(); index++) {
                put(skills.get(index), section.items().get(index).key());
            }
        }
    }

    private void put(Node node, int key) {
        places.put(position(node.line(), node.column()), new Place(key, ""));
        members(node)
                .forEach(
                        member ->
                                places.put(
                                        position(member.key().line(), member.key().column()),
                                        new Place(key, member.key().text())));
    }

    /// What begins there, or last before.
    Place at(int line, int column) {
        return Optional.ofNullable(places.floorEntry(position(line, column)))
                .map(java.util.Map.Entry::getValue)
                .orElse(TOP);
    }

    private static long position(int line, int column) {
        return ((long) line << Integer.SIZE) + column;
    }

    private static Stream<Node.Member> members(Node node) {
        return node instanceof Node.Mapping mapping ? mapping.members().stream() : Stream.of();
    }

    private static List<Node> items(Node node, String key) {
        return members(node)
                .filter(member -> member.key().text().equals(key))
                .map(Node.Member::value)
                .flatMap(
                        value ->
                                value instanceof Node.Sequence list
                                        ? list.items().stream()
                                        : Stream.<Node>of())
                .toList();
    }
}
