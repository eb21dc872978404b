// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.tree;

import dev.cairn.format.Problem;
import dev.cairn.format.tree.Node.Mapping;
import dev.cairn.format.tree.Node.Scalar;
import dev.cairn.format.tree.Node.Sequence;
import dev.cairn.format.tree.Node.Type;

import org.apache.commons.text.similarity.LevenshteinDistance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads the values of one mapping strictly. What is missing, of the wrong type or unknown becomes
/// a problem with its place, and reading goes on with an empty value.
public final class Fields {
    private final Node at;
    private final String file;
    private final String what;
    private final List<Problem> problems;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Fields(Node at, String file, String what, List<Problem> problems) {
        this.at = at;
        this.file = file;
        this.what = what;
        this.problems = problems;
    }

    /// @param what what the mapping is, for messages: `a skill`
    /// @param known every key that may stand in it
    public static Fields of(
            Node node, Set<String> known, String file, String what, List<Problem> problems) {
        var fields = new Fields(node, file, what, problems);
        if (!(node instanceof Mapping mapping)) {
            fields.problem(node, what + " is written as keys and values, such as title: …");
            return fields;
        }
        for (var member : mapping.members()) {
            var key = member.key().text();
            if (known.contains(key)) {
                fields.values.put(key, member.value());
            } else {
                fields.problem(member.key(), unknown(key, what, known));
            }
        }
        return fields;
    }

    private static String unknown(String key, String what, Set<String> known) {
        var levenshtein = LevenshteinDistance.getDefaultInstance();
        var near =
                known.stream()
                        .filter(word -> levenshtein.apply(key, word) <= 2)
                        .min(
                                Comparator.comparingInt(
                                                (String word) -> levenshtein.apply(key, word))
                                        .thenComparing(Comparator.naturalOrder()));
        return "“"
                + key
                + "” is not known in "
                + what
                + near.map(word -> "; did you mean “" + word + "”?")
                        .orElseGet(
                                () ->
                                        "; known are "
                                                + String.join(
                                                        ", ", known.stream().sorted().toList()));
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
            problem(place(key), "“" + key + "” is empty");
        }
        return text;
    }

    /// A text; empty where the key is absent.
    public String optional(String key) {
        return switch (values.get(key)) {
            case null -> "";
            case Scalar scalar -> scalar.text().strip();
            case Node other -> {
                problem(other, "“" + key + "” is one text, not a list or a mapping");
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
        problem(place(key), "“" + key + "” is a whole number");
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
        problem(place(key), "“" + key + "” is a share from 0 to 1, such as 0.9");
        return Optional.empty();
    }

    public boolean truth(String key) {
        if (!has(key)) {
            return false;
        }
        if (place(key) instanceof Scalar scalar && scalar.type() == Type.TRUTH) {
            return Boolean.parseBoolean(scalar.text());
        }
        problem(place(key), "“" + key + "” is true or false");
        return false;
    }

    /// The items of a list; empty where the key is absent.
    public List<Node> list(String key) {
        return switch (values.get(key)) {
            case null -> List.of();
            case Sequence sequence -> sequence.items();
            case Node other -> {
                problem(other, "“" + key + "” is a list: each entry begins with a dash");
                yield List.of();
            }
        };
    }

    /// The items of a list that must be there and hold something.
    public List<Node> requiredList(String key) {
        if (!has(key)) {
            missing(key);
        } else if (place(key) instanceof Sequence sequence && sequence.items().isEmpty()) {
            problem(sequence, "“" + key + "” is empty");
        }
        return list(key);
    }

    /// The items of a list of texts, each with its place.
    public List<Scalar> texts(String key) {
        return list(key).stream()
                .filter(
                        item -> {
                            var fine = item instanceof Scalar scalar && !scalar.text().isBlank();
                            if (!fine) {
                                problem(
                                        item,
                                        "each entry of “"
                                                + key
                                                + "” is one text; quote it if it holds a colon");
                            }
                            return fine;
                        })
                .map(Scalar.class::cast)
                .toList();
    }

    /// Says it only of a mapping: what is no mapping at all has been said.
    private void missing(String key) {
        if (isMapping()) {
            problem(at, what + " wants “" + key + "”");
        }
    }

    public void problem(Node place, String message) {
        problems.add(Problem.error(file, place.line(), place.column(), message));
    }

    public void problem(String key, String message) {
        problem(place(key), message);
    }
}
