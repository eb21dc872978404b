// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.palette;

import java.util.List;
import java.util.Optional;

/// A line of the palette.
///
/// @param id of the command, roadmap, path or skill
/// @param aliases other names by which it is found
/// @param place where a skill is at home
/// @param keys of a command, as JavaFX reads them
record Choice(
        Kind kind,
        String id,
        String title,
        List<String> aliases,
        String place,
        Optional<String> keys) {
    /// How it is remembered.
    String key() {
        return kind.word() + ":" + id;
    }
}
