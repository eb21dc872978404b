// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.file;

import dev.cairn.format.Problem;
import dev.cairn.format.tree.Node;
import dev.cairn.text.Message;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Something read from a file, with the places of the ids in it, for problems that are only seen
/// once all files are together.
public record Located<T>(String file, T value, Map<Name, Node> places) {
    public Located {
        places = Collections.unmodifiableMap(places);
    }

    public Located<T> map(UnaryOperator<T> change) {
        return new Located<>(file, change.apply(value), places);
    }

    /// What stands at a place: the mention of one thing, or of one thing by another.
    public record Name(String kind, String of, String by) {
        private Name(String kind, String of) {
            this(kind, of, "");
        }
    }

    /// The place of the file's own id, where it has a sound one.
    public static final Name ID = new Name("id", "");

    /// @param key of a pattern, which the arguments fill
    Problem error(Name place, String key, Object... arguments) {
        var node = places.get(place);
        var message = Message.of(key, arguments);
        return node == null
                ? Problem.error(file, 1, 1, message)
                : Problem.error(file, node.line(), node.column(), message);
    }

    /// Collects places while a file is read. The first of a name stays.
    static final class Places {
        private final Map<Name, Node> places = new HashMap<>();

        void put(Name name, Node node) {
            places.putIfAbsent(name, node);
        }

        Map<Name, Node> all() {
            return places;
        }
    }

    static Name skill(String id) {
        return new Name("skill", id);
    }

    static Name path(String id) {
        return new Name("path", id);
    }

    static Name need(String skill, String need) {
        return new Name("need", need, skill);
    }

    static Name use(String id) {
        return new Name("use", id);
    }

    /// A path that another one names under a key such as `grows-from`.
    static Name related(String key, String path) {
        return new Name(key, path);
    }

    static Name after(String id) {
        return new Name("after", id);
    }
}
