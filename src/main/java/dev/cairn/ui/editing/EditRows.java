// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.ui.editing.draft.Draft;
import dev.cairn.ui.editing.draft.Finding;
import dev.cairn.ui.editing.draft.Findings;
import dev.cairn.ui.editing.draft.Item;
import dev.cairn.ui.editing.draft.Part;

import javafx.scene.control.TreeItem;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The rows of the tree. They stay the same while their texts and places change, and change as
/// little as they can: every change of a tree costs as much as it has rows.
final class EditRows {
    /// @param problem what is wrong with it; empty where nothing is
    /// @param isUse whether another roadmap describes it
    record Row(int key, String title, String problem, boolean isUse, boolean isSkill) {}

    private final Function<Item, String> title;
    private final Map<Integer, TreeItem<Row>> rows = new HashMap<>();
    private final Map<Integer, Part> shown = new HashMap<>();
    private Map<Integer, String> problems = Map.of();

    EditRows(Function<Item, String> title) {
        this.title = title;
    }

    /// The row of what the key names.
    TreeItem<Row> row(int key) {
        return rows.computeIfAbsent(
                key,
                _ -> {
                    var item = new TreeItem<>(new Row(key, "", "", false, false));
                    item.setExpanded(true);
                    return item;
                });
    }

    void show(Draft draft, List<Finding> findings) {
        var before = problems;
        problems = Findings.first(findings);
        var same = problems.equals(before);
        show(draft.title(), Draft.HEAD);
        put(
                row(Draft.HEAD),
                draft.parts().stream()
                        .map(
                                part ->
                                        same && shown.get(part.key()) == part
                                                ? row(part.key())
                                                : section(part))
                        .toList());
        forget(draft);
    }

    private TreeItem<Row> section(Part part) {
        shown.put(part.key(), part);
        var row = show(part.title(), part.key());
        put(row, part.items().stream().map(this::skill).toList());
        return row;
    }

    /// Lets go of the rows of what is gone.
    private void forget(Draft draft) {
        var count = 1 + draft.parts().stream().mapToInt(part -> 1 + part.items().size()).sum();
        if (rows.size() > count) {
            var kept = new HashSet<Integer>();
            kept.add(Draft.HEAD);
            for (var part : draft.parts()) {
                kept.add(part.key());
                part.items().forEach(item -> kept.add(item.key()));
            }
            rows.keySet().retainAll(kept);
            shown.keySet().retainAll(kept);
        }
    }

    private TreeItem<Row> show(String words, int key) {
        return show(new Row(key, words, problem(key), false, false));
    }

    private TreeItem<Row> skill(Item item) {
        return show(
                new Row(item.key(), title.apply(item), problem(item.key()), item.isUse(), true));
    }

    private String problem(int key) {
        return problems.getOrDefault(key, "");
    }

    private TreeItem<Row> show(Row row) {
        var item = row(row.key());
        if (!row.equals(item.getValue())) {
            item.setValue(row);
        }
        return item;
    }

    private static void put(TreeItem<Row> parent, List<TreeItem<Row>> wanted) {
        var now = parent.getChildren();
        if (now.equals(wanted)) {
            return;
        }
        // A row that is put here while it is still elsewhere would lose this parent again.
        for (var child : wanted) {
            var before = child.getParent();
            if (before != null && before != parent) {
                before.getChildren().remove(child);
            }
        }
        var shorter = Math.min(now.size(), wanted.size());
        int head = 0;
        while (head < shorter && now.get(head) == wanted.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && now.get(now.size() - 1 - tail) == wanted.get(wanted.size() - 1 - tail)) {
            tail++;
        }
        now.remove(head, now.size() - tail);
        now.addAll(head, wanted.subList(head, wanted.size() - tail));
    }
}
