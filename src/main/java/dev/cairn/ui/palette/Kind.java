// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.palette;

import java.util.Locale;

/// What a line of the palette is, in the order of what is equally near.
enum Kind {
    ACTION,
    PAGE,
    ROADMAP,
    PATH,
    SKILL;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
