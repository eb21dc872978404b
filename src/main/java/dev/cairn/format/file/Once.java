// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.file;

import dev.cairn.format.tree.Fields;
import dev.cairn.format.tree.Node;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A list in which each id stands once, and not in certain other lists either: what stands twice
/// would count twice.
final class Once {
    private final String list;
    private final List<Once> others;
    private final Set<String> ids = new HashSet<>();

    /// @param list the key of the list, for messages
    /// @param others lists read before, of which none may hold the same id
    Once(String list, Once... others) {
        this.list = list;
        this.others = List.of(others);
    }

    /// Whether the id is new; where not, that becomes a problem.
    boolean takes(String id, Node place, Fields fields) {
        if (!ids.add(id)) {
            fields.problem(place, "problem.once.twice", id, list);
            return false;
        }
        for (var other : others) {
            if (other.ids.contains(id)) {
                fields.problem(place, "problem.once.other", id, other.list, list);
                return false;
            }
        }
        return true;
    }
}
