// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import java.util.Locale;

/// What one does for a skill: learn it, or build it and show it.
public enum Kind {
    SKILL,
    PROJECT;

    /// The word used in files.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
