// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.tree;

import dev.cairn.format.Problem;
import dev.cairn.format.tree.Node.Mapping;
import dev.cairn.format.tree.Node.Scalar;
import dev.cairn.format.tree.Node.Sequence;
import dev.cairn.format.tree.Node.Type;
import dev.cairn.text.Message;

import org.apache.commons.text.similarity.LevenshteinDistance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads the values of one mapping strictly. What is missing, of the wrong type or unknown becomes
/// a problem with its place, and reading goes on with an empty value.
public final class Fields {
    /// How many letters another key may be away to be what was meant.
    private static final int MOST_LETTERS = 2;

    private final Node at;
    private final String file;
    private final Message what;
    private final List<Problem> problems;
    private final Map<String, Node> values = new HashMap<>();

    private Fields(Node at, String file, Message what, List<Problem> problems) {
        this.at = at;
        this.file = file;
        this.what = what;
        this.problems = problems;
    }

    /// @param what the key of what the mapping is, for messages: `a skill`
    /// @param known every key that may stand in it
    public static Fields of(
            Node node, Set<String> known, String file, String what, List<Problem> problems) {
        return of(node, known, file, Message.of(what), problems);
    }

    /// The mapping under a key of another.
    public static Fields under(
            String key, Node node, Set<String> known, String file, List<Problem> problems) {
        return of(node, known, file, Message.of("problem.thing.key", key), problems);
    }

    private static Fields of(
            Node node, Set<String> known, String file, Message what, List<Problem> problems) {
        var fields = new Fields(node, file, what, problems);
        if (!(node instanceof Mapping mapping)) {
            fields.problem(node, "problem.fields.mapping", what);
            return fields;
        }
        for (var member : mapping.members()) {
            var key = member.key().text();
            if (known.contains(key)) {
                fields.values.put(key, member.value());
            } else {
                fields.unknown(member.key(), known);
            }
        }
        return fields;
    }

    private void unknown(Scalar place, Set<String> known) {
        var key = place.text();
        var distance = new LevenshteinDistance(MOST_LETTERS);
        var near =
                known.stream()
                        .filter(word -> distance.apply(key, word) >= 0)
                        .min(
                                Comparator.comparingInt((String word) -> distance.apply(key, word))
                                        .thenComparing(Comparator.naturalOrder()));
        near.ifPresentOrElse(
                word -> problem(place, "problem.fields.unknown.near", key, what, word),
                () ->
                        problem(
                                place,
                                "problem.fields.unknown",
                                key,
                                what,
                                String.join(", ", known.stream().sorted().toList())));
    }

    /// Whether there are keys and values at all; where not, that has been said.
    public boolean isMapping() {
        return at instanceof Mapping;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /// Where a key's value stands; without the key, where the mapping begins.
    public Node place(String key) {
        return values.getOrDefault(key, at);
    }

    /// A text that must be there and not blank; numbers and truth values are taken as written.
    public String required(String key) {
        var text = optional(key);
        if (!has(key)) {
            missing(key);
        } else if (text.isBlank() && place(key) instanceof Scalar) {
            problem(place(key), "problem.fields.empty", key);
        }
        return text;
    }

    /// A text; empty where the key is absent.
    public String optional(String key) {
        return switch (values.get(key)) {
            case null -> "";
            case Scalar scalar -> scalar.text().strip();
            case Node other -> {
                problem(other, "problem.fields.text", key);
                yield "";
            }
        };
    }

    public OptionalInt whole(String key) {
        if (!has(key)) {
            return OptionalInt.empty();
        }
        if (place(key) instanceof Scalar scalar && scalar.text().matches("-?\\d{1,9}")) {
            return OptionalInt.of(Integer.parseInt(scalar.text()));
        }
        problem(place(key), "problem.fields.whole", key);
        return OptionalInt.empty();
    }

    /// A share from 0 to 1; empty where the key is absent or wrong.
    public Optional<Double> share(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (place(key) instanceof Scalar scalar && scalar.text().matches("0|1|0?\\.\\d+|1\\.0*")) {
            return Optional.of(Double.valueOf(scalar.text()));
        }
        problem(place(key), "problem.fields.share", key);
        return Optional.empty();
    }

    public boolean truth(String key) {
        if (!has(key)) {
            return false;
        }
        if (place(key) instanceof Scalar scalar && scalar.type() == Type.TRUTH) {
            return Boolean.parseBoolean(scalar.text());
        }
        problem(place(key), "problem.fields.truth", key);
        return false;
    }

    /// The items of a list; empty where the key is absent.
    public List<Node> list(String key) {
        return switch (values.get(key)) {
            case null -> List.of();
            case Sequence sequence -> sequence.items();
            case Node other -> {
                problem(other, "problem.fields.list", key);
                yield List.of();
            }
        };
    }

    /// The items of a list that must be there and hold something.
    public List<Node> requiredList(String key) {
        if (!has(key)) {
            missing(key);
        } else if (place(key) instanceof Sequence sequence && sequence.items().isEmpty()) {
            problem(sequence, "problem.fields.empty", key);
        }
        return list(key);
    }

    /// The items of a list of texts, each with its place.
    public List<Scalar> texts(String key) {
        if (!has(key)) {
            return List.of();
        }
        var texts = new ArrayList<Scalar>();
        for (var item : list(key)) {
            if (item instanceof Scalar scalar && !scalar.text().isBlank()) {
                texts.add(scalar);
            } else {
                problem(item, "problem.fields.entry", key);
            }
        }
        return texts;
    }

    /// Says it only of a mapping: what is no mapping at all has been said.
    private void missing(String key) {
        if (isMapping()) {
            problem(at, "problem.fields.missing", what, key);
        }
    }

    /// @param message the key of a pattern, and what fills it
    public void problem(Node place, String message, Object... arguments) {
        problems.add(
                Problem.error(file, place.line(), place.column(), Message.of(message, arguments)));
    }

    public void problem(String key, String message, Object... arguments) {
        problem(place(key), message, arguments);
    }
}
