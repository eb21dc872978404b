// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import java.util.Locale;

/// Where a skill stands for the learner. Skipped never counts as done: it leaves the total.
public enum Status {
    TODO("○"),
    LEARNING("◐"),
    DONE("●"),
    SKIPPED("⊘");

    private final String glyph;

    Status(String glyph) {
        this.glyph = glyph;
    }

    /// The shape that stands for the status in the command line and in reports.
    public String glyph() {
        return glyph;
    }

    /// The word used on the command line and in files.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
