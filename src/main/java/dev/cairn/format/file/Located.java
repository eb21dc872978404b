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
public record Located<T>(String file, T value, Map<String, Node> places) {
    public Located {
        places = Collections.unmodifiableMap(places);
    }

    public Located<T> map(UnaryOperator<T> change) {
        return new Located<>(file, change.apply(value), places);
    }

    /// The place of the file's own id, where it has a sound one.
    public static final String ID = "id";

    /// @param key of a pattern, which the arguments fill
    Problem error(String place, String key, Object... arguments) {
        var node = places.get(place);
        var message = Message.of(key, arguments);
        return node == null
                ? Problem.error(file, 1, 1, message)
                : Problem.error(file, node.line(), node.column(), message);
    }

    /// Collects places while a file is read. The first of a name stays.
    static final class Places {
        private final Map<String, Node> places = new HashMap<>();

        void put(String name, Node node) {
            places.putIfAbsent(name, node);
        }

        Map<String, Node> all() {
            return places;
        }
    }

    static String skill(String id) {
        return "skill " + id;
    }

    static String path(String id) {
        return "path " + id;
    }

    static String need(String skill, String need) {
        return "need " + skill + " " + need;
    }

    static String use(String id) {
        return "use " + id;
    }

    /// A path that another one names under a key such as `grows-from`.
    static String related(String key, String path) {
        return key + " " + path;
    }

    static String after(String id) {
        return "after " + id;
    }
}
