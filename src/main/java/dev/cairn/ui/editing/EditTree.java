// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.editing.draft.Draft;

import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;

/// The roadmap, its sections and skills.
final class EditTree extends TreeView<EditRows.Row> {
    private static final double EDGE = 32;

    private final RoadmapEditModel model;
    private final EditRows rows;
    private final EditPane pane;
    private boolean filling;

    EditTree(RoadmapEditModel model, EditPane pane) {
        this.model = model;
        this.pane = pane;
        setId("edit-tree");
        getStyleClass().add("edit-tree");
        setAccessibleText(Texts.of("editing.tree"));
        setCellFactory(_ -> new EditCell(model.drafting()));
        rows = new EditRows(model::title);
        setRoot(rows.row(Draft.HEAD));
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

    private void chosen(TreeItem<EditRows.Row> row) {
        if (!filling && row != null) {
            model.drafting().chosen().set(row.getValue().key());
        }
    }

    private void choose() {
        var row = rows.row(model.drafting().chosen().get());
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
        rows.show(model.draft(), model.findings().get());
        filling = false;
        choose();
    }
}
