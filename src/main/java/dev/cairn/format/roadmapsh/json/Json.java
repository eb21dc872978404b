// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh.json;

import dev.cairn.format.draft.Text;
import dev.cairn.format.tree.Node;
import dev.cairn.format.tree.Node.Mapping;
import dev.cairn.format.tree.Node.Scalar;
import dev.cairn.format.tree.Node.Sequence;
import dev.cairn.format.tree.Node.Type;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Lenient looks into a parsed file: what is missing or of another type is simply not there.
public final class Json {
    /// Beyond this no drawing goes, and sums of squares stay exact enough.
    private static final double FAR = 1e9;

    private Json() {}

    public static boolean isObject(Text file) {
        var text = file.text();
        for (int at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '{') {
                return true;
            }
            if (letter != '\uFEFF' && !Character.isWhitespace(letter)) {
                return false;
            }
        }
        return false;
    }

    /// The file's outermost object.
    public static Optional<Mapping> object(Text file) {
        return isObject(file)
                ? file.tree().filter(Mapping.class::isInstance).map(Mapping.class::cast)
                : Optional.empty();
    }

    public static Optional<Node> get(Node node, String... path) {
        var found = node;
        for (var key : path) {
            found = member(found, key);
        }
        return Optional.ofNullable(found);
    }

    private static Node member(Node node, String key) {
        if (node instanceof Mapping mapping) {
            for (var member : mapping.members()) {
                if (member.key().text().equals(key)) {
                    return member.value();
                }
            }
        }
        return null;
    }

    /// A text on one line; empty where there is none.
    public static String line(Node node, String... path) {
        return Words.oneLine(text(node, path));
    }

    public static String text(Node node, String... path) {
        return get(node, path)
                .filter(value -> value instanceof Scalar scalar && scalar.type() != Type.NOTHING)
                .map(value -> ((Scalar) value).text())
                .orElse("");
    }

    /// A number, also one that is written as a text.
    public static OptionalDouble number(Node node, String... path) {
        var text = text(node, path).strip();
        if (text.isEmpty() || text.length() > 400) {
            return OptionalDouble.empty();
        }
        try {
            var number = Double.parseDouble(text);
            return Math.abs(number) <= FAR ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    /// The members of a list; an object alone counts as a list of one.
    public static List<Node> list(Node node, String... path) {
        return get(node, path)
                .map(
                        found ->
                                switch (found) {
                                    case Sequence sequence -> sequence.items();
                                    case Mapping mapping -> List.<Node>of(mapping);
                                    case Scalar _ -> List.<Node>of();
                                })
                .orElse(List.of());
    }

    public static boolean isList(Node node, String key) {
        return get(node, key).filter(Sequence.class::isInstance).isPresent();
    }
}
