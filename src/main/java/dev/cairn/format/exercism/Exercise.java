// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.exercism;

import dev.cairn.format.draft.Item;
import dev.cairn.format.tree.Loose;
import dev.cairn.format.tree.Node;
import dev.cairn.format.tree.Node.Mapping;
import dev.cairn.format.tree.Node.Sequence;
import dev.cairn.roadmap.Level;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// One exercise of a track.
///
/// @param core of the flat list: what everybody solves
record Exercise(Node node, Kind kind, boolean core) {
    enum Kind {
        CONCEPT,
        PRACTICE,
        FLAT
    }

    /// Some tracks have the practice exercises beside the others, not among them.
    static List<Exercise> all(Node root) {
        var all = new ArrayList<Exercise>();
        var found = Loose.find(root, "exercises").orElse(root);
        if (found instanceof Sequence flat) {
            add(all, flat.items(), Kind.FLAT);
        }
        add(all, Loose.list(found, "concept"), Kind.CONCEPT);
        add(all, Loose.list(found, "practice"), Kind.PRACTICE);
        if (found != root) {
            add(all, Loose.list(root, "practice"), Kind.PRACTICE);
        }
        return all;
    }

    private static void add(List<Exercise> all, List<Node> nodes, Kind kind) {
        for (var node : nodes) {
            if (node instanceof Mapping) {
                all.add(new Exercise(node, kind, Loose.text(node, "core").equals("true")));
            }
        }
    }

    boolean isDeprecated() {
        return Loose.text(node, "status").equals("deprecated")
                || Loose.text(node, "deprecated").equals("true");
    }

    /// By which others speak of it.
    String id() {
        var slug = Loose.text(node, "slug");
        return slug.isEmpty() ? Loose.text(node, "uuid") : slug;
    }

    String title() {
        var name = Loose.text(node, "name");
        return name.isEmpty() ? spelled(Loose.text(node, "slug")) : name;
    }

    static String spelled(String slug) {
        return Arrays.stream(slug.split("-"))
                .filter(word -> !word.isEmpty())
                .map(
                        word ->
                                word.substring(0, word.offsetByCodePoints(0, 1))
                                                .toUpperCase(Locale.ROOT)
                                        + word.substring(word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining(" "));
    }

    List<String> teaches() {
        return kind == Kind.CONCEPT ? Loose.texts(node, "concepts") : List.of();
    }

    List<String> prerequisites() {
        return Loose.texts(node, "prerequisites");
    }

    String unlockedBy() {
        return Loose.text(node, "unlocked_by");
    }

    String section() {
        if (kind == Kind.CONCEPT) {
            return "Concepts";
        }
        if (core) {
            return "Core";
        }
        return level().map(Exercise::practice).orElse("Practice");
    }

    private static String practice(Level level) {
        return switch (level) {
            case FOUNDATION -> "Easy practice";
            case CORE -> "Medium practice";
            case ADVANCED -> "Hard practice";
        };
    }

    /// From the difficulty, which runs from 1 to 10.
    private Optional<Level> level() {
        var text = Loose.text(node, "difficulty");
        if (kind == Kind.CONCEPT || !text.matches("[1-9]\\d{0,8}")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(text);
        return Optional.of(
                value <= 3 ? Level.FOUNDATION : value <= 7 ? Level.CORE : Level.ADVANCED);
    }

    Item.Builder item() {
        var item = Item.titled(title()).id(id()).line(node.line());
        var uuid = Loose.text(node, "uuid");
        if (!uuid.isEmpty() && !uuid.equals(id())) {
            item.formerly(uuid);
        }
        level().ifPresent(item::level);
        return item.why(String.join(", ", Loose.texts(node, "topics")));
    }
}
