// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.tree;

import java.util.List;

/// A part of a file, with where it begins (counted from 1).
public sealed interface Node {
    int line();

    int column();

    /// A text, number, truth value or nothing, as written. `quoted` texts are always texts.
    record Scalar(int line, int column, String text, Type type) implements Node {}

    record Sequence(int line, int column, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// Keys in order, each key once.
    record Mapping(int line, int column, List<Member> members) implements Node {
        public Mapping {
            members = List.copyOf(members);
        }

        public boolean holds(String key) {
            for (var member : members) {
                if (member.key().text().equals(key)) {
                    return true;
                }
            }
            return false;
        }
    }

    record Member(Scalar key, Node value) {}

    enum Type {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING
    }
}
