// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.draft;

import dev.cairn.format.Problem;
import dev.cairn.format.tree.Node;
import dev.cairn.text.Message;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong in one file.
public final class Problems {
    private final String file;
    private final List<Problem> all = new ArrayList<>();

    public Problems(String file) {
        this.file = file;
    }

    /// What keeps the file out.
    ///
    /// @param key of a message
    public void error(int line, int column, String key, Object... arguments) {
        all.add(Problem.error(file, line, column, Message.of(key, arguments)));
    }

    public void error(Node at, String key, Object... arguments) {
        error(at.line(), at.column(), key, arguments);
    }

    public void addAll(List<Problem> more) {
        all.addAll(more);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<Problem> all() {
        return List.copyOf(all);
    }
}
