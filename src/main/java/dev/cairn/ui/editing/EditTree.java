// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.editing.draft.Draft;
import dev.cairn.ui.editing.draft.Findings;
import dev.cairn.ui.editing.draft.Item;
import dev.cairn.ui.editing.draft.Part;

import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// The roadmap, its sections and skills. Rows stay the same while their texts change.
final class EditTree extends TreeView<EditTree.Row> {
    /// @param problem what is wrong with it; empty where nothing is
    /// @param isUse whether another roadmap describes it
    record Row(int key, String title, String problem, boolean isUse, boolean isSkill) {}

    private static final double EDGE = 32;

    private final RoadmapEditModel model;
    private final Map<Integer, TreeItem<Row>> rows = new HashMap<>();
    private final EditPane pane;
    private boolean filling;

    EditTree(RoadmapEditModel model, EditPane pane) {
        this.model = model;
        this.pane = pane;
        setId("edit-tree");
        getStyleClass().add("edit-tree");
        setAccessibleText(Texts.of("editing.tree"));
        setCellFactory(_ -> new EditCell(model.drafting()));
        setRoot(row(Draft.HEAD));
        model.drafting().draft().subscribe(_ -> fill());
        model.findings().subscribe(_ -> fill());
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.drafting().chosen().subscribe(_ -> choose());
        new EditMenu(model, pane).install(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(DragEvent.DRAG_OVER, this::nearEdge);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DELETE -> model.remove();
            case ENTER, F2 -> pane.title();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Whoever drags something to the edge wants to see what comes next.
    private void nearEdge(DragEvent event) {
        var edge = Math.min(getHeight() / 4, EDGE);
        var over = event.getY() < edge ? event.getY() - edge : event.getY() - getHeight() + edge;
        if ((event.getY() < edge || over > 0)
                && lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(over / 2);
        }
    }

    private void chosen(TreeItem<Row> row) {
        if (!filling && row != null) {
            model.drafting().chosen().set(row.getValue().key());
        }
    }

    private void choose() {
        var row = rows.get(model.drafting().chosen().get());
        if (row == null) {
            return;
        }
        for (var above = row.getParent(); above != null; above = above.getParent()) {
            above.setExpanded(true);
        }
        var index = getRow(row);
        if (getSelectionModel().getSelectedItem() != row
                || getSelectionModel().getSelectedIndex() != index) {
            getSelectionModel().clearAndSelect(index);
            show(index);
        }
        getFocusModel().focus(index);
    }

    /// Scrolls only if it has to.
    private void show(int index) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && (index <= flow.getFirstVisibleCell().getIndex()
                        || index >= flow.getLastVisibleCell().getIndex())) {
            scrollTo(Math.max(0, index - 5));
        }
    }

    private void fill() {
        filling = true;
        var draft = model.draft();
        var problems = Findings.first(model.findings().get());
        var root = getRoot();
        show(root, new Row(Draft.HEAD, draft.title(), problem(problems, Draft.HEAD), false, false));
        var kept = new HashSet<Integer>();
        kept.add(Draft.HEAD);
        var sections =
                draft.parts().stream()
                        .map(
                                part -> {
                                    kept.add(part.key());
                                    part.items().forEach(item -> kept.add(item.key()));
                                    return section(part, problems);
                                })
                        .toList();
        put(root, sections);
        rows.keySet().retainAll(kept);
        filling = false;
        choose();
    }

    private TreeItem<Row> section(Part part, Map<Integer, String> problems) {
        var row = row(part.key());
        show(row, new Row(part.key(), part.title(), problem(problems, part.key()), false, false));
        put(row, part.items().stream().map(item -> skill(item, problems)).toList());
        return row;
    }

    private TreeItem<Row> skill(Item item, Map<Integer, String> problems) {
        var row = row(item.key());
        show(
                row,
                new Row(
                        item.key(),
                        model.title(item),
                        problem(problems, item.key()),
                        item.isUse(),
                        true));
        return row;
    }

    private static String problem(Map<Integer, String> problems, int key) {
        return problems.getOrDefault(key, "");
    }

    private static void show(TreeItem<Row> item, Row row) {
        if (!row.equals(item.getValue())) {
            item.setValue(row);
        }
    }

    /// Changes as little as it can: every change of a tree costs as much as it has rows.
    private static void put(TreeItem<Row> parent, List<TreeItem<Row>> wanted) {
        var now = parent.getChildren();
        if (now.equals(wanted)) {
            return;
        }
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

    private TreeItem<Row> row(int key) {
        return rows.computeIfAbsent(
                key,
                _ -> {
                    var item = new TreeItem<>(new Row(key, "", "", false, false));
                    item.setExpanded(true);
                    return item;
                });
    }
}
