// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import java.util.Locale;

/// How far along a roadmap a skill stands.
public enum Level {
    FOUNDATION,
    CORE,
    ADVANCED;

    /// The word used in files and on screen.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
