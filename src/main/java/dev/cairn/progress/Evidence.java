// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import java.util.Locale;

/// How well a done skill is shown to be done, weakest first.
public enum Evidence {
    /// Ticked.
    CLAIMED,
    /// All its checks ticked, or a note of what was done.
    PRACTISED,
    /// A link or a file that shows it.
    PROVED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
