// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.intake;

import dev.cairn.roadmap.PlainWords;

/// Names as they are held against each other.
final class Names {
    private Names() {}

    /// A name of signs alone is only that name.
    static String key(String name) {
        var words = PlainWords.of(name);
        return words.isEmpty() ? name.strip() : String.join(" ", words);
    }
}
