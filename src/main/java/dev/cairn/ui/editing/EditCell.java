// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.editing.draft.Draft;
import dev.cairn.ui.editing.draft.Drafting;

import javafx.css.PseudoClass;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.OptionalInt;

/// A row that can be dragged onto another: it takes its place.
final class EditCell extends TreeCell<EditTree.Row> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final Drafting drafting;

    EditCell(Drafting drafting) {
        this.drafting = drafting;
        getStyleClass().add("edit-cell");
        setOnDragDetected(
                event -> {
                    if (getItem() != null && getItem().key() != Draft.HEAD) {
                        var content = new ClipboardContent();
                        content.putString(Integer.toString(getItem().key()));
                        startDragAndDrop(TransferMode.MOVE).setContent(content);
                        event.consume();
                    }
                });
        setOnDragOver(
                event -> {
                    if (dragged(event).isPresent()) {
                        event.acceptTransferModes(TransferMode.MOVE);
                        pseudoClassStateChanged(TARGET, true);
                    }
                    event.consume();
                });
        setOnDragExited(_ -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(
                event -> {
                    dragged(event).ifPresent(key -> drafting.drop(key, getItem().key()));
                    event.setDropCompleted(true);
                    event.consume();
                });
    }

    private OptionalInt dragged(DragEvent event) {
        var text = event.getDragboard().getString();
        return event.getGestureSource() instanceof EditCell
                        && getItem() != null
                        && getItem().key() != Draft.HEAD
                        && text != null
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    @Override
    protected void updateItem(EditTree.Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(WRONG, false);
            return;
        }
        var title = row.title().isBlank() ? Texts.of("editing.untitled") : row.title();
        setText(title);
        var wrong = !row.problem().isEmpty();
        pseudoClassStateChanged(WRONG, wrong);
        setGraphic(
                wrong
                        ? new FontIcon(Feather.ALERT_CIRCLE)
                        : row.isUse() ? new FontIcon(Feather.LINK_2) : null);
        setAccessibleText(
                wrong
                        ? Texts.of("editing.row.wrong", title, row.problem())
                        : row.isUse() ? Texts.of("editing.row.use", title) : title);
    }
}
