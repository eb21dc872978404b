// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

/// How much of a skill is drawn at a scale. Letters that could not be read are not drawn.
enum Detail {
    /// A block whose filling shows the status.
    BLOCK,
    /// A card with the shape of the status.
    CARD,
    /// A card with all that it says.
    FULL;

    static final double TITLE_SIZE = 13;
    static final double HOURS_SIZE = 11;
    static final double BAND_SIZE = 15;

    private static final double LEAST_LETTER = 7.5;
    private static final double LEAST_CARD = 0.2;

    static Detail at(double scale) {
        if (scale * TITLE_SIZE >= LEAST_LETTER) {
            return FULL;
        }
        return scale >= LEAST_CARD ? CARD : BLOCK;
    }
}
