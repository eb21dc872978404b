// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The place of a row on screen. It stays the same while what it shows changes, so that a tick
/// moves nothing and what is chosen stays chosen.
final class TreeLine {
    private final ObjectProperty<TreeEntry> entry = new SimpleObjectProperty<>();
    private int index = -1;

    ObjectProperty<TreeEntry> entryProperty() {
        return entry;
    }

    TreeEntry entry() {
        return entry.get();
    }

    /// Where it stands now; -1: nowhere.
    int index() {
        return index;
    }

    void setIndex(int index) {
        this.index = index;
    }
}
