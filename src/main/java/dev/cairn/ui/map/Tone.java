// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import java.util.Locale;

/// The colours of the map. Each is the property `-map-…` of the style class `map-view`, so that the
/// theme has its say also on a canvas.
enum Tone {
    GROUND,
    BAND,
    BAND_LINE,
    BAND_TITLE,
    CARD,
    CARD_DONE,
    CARD_LEARNING,
    CARD_LINE,
    TEXT,
    MUTED,
    EDGE,
    LIT,
    ROUTE,
    ROUTE_TEXT,
    TODO,
    LEARNING,
    DONE,
    SKIPPED,
    PROVED;

    String property() {
        return "-map-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
