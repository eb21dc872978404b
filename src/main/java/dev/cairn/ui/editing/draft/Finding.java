// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing.draft;

/// What is wrong with one thing of a draft, or what is worth a look.
///
/// @param key names the thing
/// @param field the field that mends it
/// @param blocks whether the roadmap cannot be saved before it is mended
public record Finding(int key, Field field, String sentence, boolean blocks) {
    /// What a finding can be about.
    public enum Field {
        TITLE,
        WHY,
        LEVEL,
        HOURS,
        NEEDS,
        CHECKS,
        ALIASES,
        LINKS,

        /// The thing as a whole.
        ALL
    }
}
