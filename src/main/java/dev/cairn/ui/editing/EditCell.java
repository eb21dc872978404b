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

import java.util.List;
import java.util.OptionalInt;

/// A row that can be dragged between others.
final class EditCell extends TreeCell<EditRows.Row> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");
    private static final PseudoClass INTO = PseudoClass.getPseudoClass("drop-into");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("drop-behind");

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
                    dragged(event)
                            .ifPresent(
                                    key -> {
                                        event.acceptTransferModes(TransferMode.MOVE);
                                        mark(key, event);
                                    });
                    event.consume();
                });
        setOnDragExited(_ -> clear());
        setOnDragDropped(
                event -> {
                    var key = dragged(event);
                    key.ifPresent(moved -> drafting.drop(moved, getItem().key(), isLow(event)));
                    event.setDropCompleted(key.isPresent());
                    event.consume();
                });
    }

    /// Shows where it will be: between skills, or in a section.
    private void mark(int moved, DragEvent event) {
        var isBetween = getItem().isSkill() && drafting.draft().get().part(moved).isEmpty();
        pseudoClassStateChanged(INTO, !isBetween);
        pseudoClassStateChanged(BEFORE, isBetween && !isLow(event));
        pseudoClassStateChanged(BEHIND, isBetween && isLow(event));
    }

    private void clear() {
        for (var state : List.of(INTO, BEFORE, BEHIND)) {
            pseudoClassStateChanged(state, false);
        }
    }

    private boolean isLow(DragEvent event) {
        return event.getY() > getHeight() / 2;
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
    protected void updateItem(EditRows.Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(WRONG, false);
            pseudoClassStateChanged(SECTION, false);
            return;
        }
        pseudoClassStateChanged(SECTION, !row.isSkill());
        var title = RoadmapEditModel.shown(row.title());
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
