// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.tree;

import dev.cairn.format.tree.Node.Mapping;
import dev.cairn.format.tree.Node.Scalar;
import dev.cairn.format.tree.Node.Sequence;

import java.util.List;
import java.util.Optional;

/// Reads a tree that another program wrote without a complaint: what is missing or of another type
/// is empty.
public final class Loose {
    private Loose() {}

    public static Optional<Node> find(Node node, String key) {
        return node instanceof Mapping mapping
                ? mapping.members().stream()
                        .filter(member -> member.key().text().equals(key))
                        .map(Node.Member::value)
                        .findFirst()
                : Optional.empty();
    }

    public static String text(Node node, String key) {
        return find(node, key).map(Loose::text).orElse("");
    }

    public static String text(Node node) {
        return node instanceof Scalar scalar ? scalar.text().strip() : "";
    }

    public static List<Node> list(Node node, String key) {
        return find(node, key)
                .filter(Sequence.class::isInstance)
                .map(found -> ((Sequence) found).items())
                .orElse(List.of());
    }

    /// The texts of a list that are not blank.
    public static List<String> texts(Node node, String key) {
        return list(node, key).stream().map(Loose::text).filter(text -> !text.isEmpty()).toList();
    }
}
