// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import javafx.collections.ObservableList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lines of the list, by the keys of their rows.
final class TreeLines {
    private final ObservableList<TreeLine> items;
    private final Map<String, TreeLine> byKey = new HashMap<>();

    TreeLines(ObservableList<TreeLine> items) {
        this.items = items;
    }

    /// The line of a row, if it is in the list now.
    Optional<TreeLine> find(String key) {
        return Optional.ofNullable(byKey.get(key)).filter(line -> line.index() >= 0);
    }

    /// Shows these rows. Only the stretch that is different is exchanged, so that the list keeps
    /// its place.
    void show(List<TreeEntry> rows) {
        items.forEach(line -> line.setIndex(-1));
        var next = rows.stream().map(this::line).toList();
        for (int index = 0; index < next.size(); index++) {
            next.get(index).setIndex(index);
        }
        replace(next);
    }

    private TreeLine line(TreeEntry entry) {
        var line = byKey.computeIfAbsent(entry.key(), _ -> new TreeLine());
        line.entryProperty().set(entry);
        return line;
    }

    private void replace(List<TreeLine> next) {
        int most = Math.min(items.size(), next.size());
        int head = 0;
        while (head < most && items.get(head) == next.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && items.get(items.size() - 1 - tail) == next.get(next.size() - 1 - tail)) {
            tail++;
        }
        if (head + tail < items.size()) {
            items.remove(head, items.size() - tail);
        }
        if (head + tail < next.size()) {
            items.addAll(head, next.subList(head, next.size() - tail));
        }
    }
}
