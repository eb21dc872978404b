// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing.draft;

import java.util.List;

/// A section.
///
/// @param key names it while it is edited
public record Part(int key, String title, List<Item> items) {
    public Part {
        items = List.copyOf(items);
    }

    Part with(List<Item> others) {
        return new Part(key, title, others);
    }
}
