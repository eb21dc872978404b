// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.dot.token;

import dev.cairn.format.draft.Problems;

/// Why a graph cannot be read any further, and where.
public final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String key;
    private final transient Object[] arguments;

    public Malformed(int line, int column, String key, Object... arguments) {
        super(key, null, false, false);
        this.line = line;
        this.column = column;
        this.key = key;
        this.arguments = arguments;
    }

    public void report(Problems problems) {
        problems.error(line, column, key, arguments);
    }
}
