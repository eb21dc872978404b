// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.StatusMark;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A section, or a skill that can be dragged onto another section.
final class SkillCell extends ListCell<SkillRow> {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final SkillList list;
    private final Button fold = new Button(null, arrow());
    private final StatusMark mark = new StatusMark();
    private final Label title = new Label();
    private final Label aside = Labels.caption("");
    private final HBox row = new HBox();

    SkillCell(SkillList list) {
        this.list = list;
        getStyleClass().add("preview-cell");
        setPrefWidth(0);
        row.getStyleClass().add("preview-row");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setTooltip(whole(title));
        aside.setTooltip(whole(aside));
        fold.getStyleClass().setAll("fold");
        fold.setFocusTraversable(false);
        fold.setOnAction(_ -> turn());
        setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        turn();
                    }
                });
        setOnDragDetected(
                event -> {
                    if (getItem() instanceof SkillRow.Leaf leaf) {
                        var skills = list.drag(leaf);
                        var content = new ClipboardContent();
                        content.putString(
                                skills.size() == 1
                                        ? leaf.title()
                                        : Texts.of("importing.move.count", skills.size()));
                        startDragAndDrop(TransferMode.MOVE).setContent(content);
                        event.consume();
                    }
                });
        setOnDragOver(
                event -> {
                    if (isTarget(event)) {
                        event.acceptTransferModes(TransferMode.MOVE);
                        pseudoClassStateChanged(TARGET, true);
                    }
                    event.consume();
                });
        setOnDragExited(_ -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(
                event -> {
                    var isTarget = isTarget(event);
                    if (isTarget) {
                        list.move(list.dragged(), getItem().section());
                    }
                    event.setDropCompleted(isTarget);
                    event.consume();
                });
    }

    private boolean isTarget(DragEvent event) {
        return event.getGestureSource() instanceof SkillCell
                && getItem() != null
                && getItem().section() >= 0;
    }

    private static Tooltip whole(Label label) {
        var whole = new Tooltip();
        whole.textProperty().bind(label.textProperty());
        whole.setWrapText(true);
        return whole;
    }

    private static Region arrow() {
        var arrow = new Region();
        arrow.getStyleClass().add("fold-arrow");
        return arrow;
    }

    private void turn() {
        if (getItem() instanceof SkillRow.Heading heading) {
            list.fold(heading, !heading.open());
        }
    }

    @Override
    protected void updateItem(SkillRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(item.title());
        switch (item) {
            case SkillRow.Heading heading -> show(heading);
            case SkillRow.Leaf leaf -> show(leaf);
        }
        setGraphic(row);
    }

    private void show(SkillRow.Heading heading) {
        fold.pseudoClassStateChanged(OPEN, heading.open());
        aside.setText(Texts.of("importing.section.skills", heading.skills()));
        title.getStyleClass().setAll("label", "type-group");
        row.getStyleClass().setAll("preview-row", "preview-heading");
        row.getChildren().setAll(fold, title, aside);
        setAccessibleText(
                Texts.of(
                        heading.open() ? "importing.section.open" : "importing.section.folded",
                        heading.title(),
                        heading.skills()));
        fold.setAccessibleText(getAccessibleText());
    }

    private void show(SkillRow.Leaf leaf) {
        mark.show(leaf.status(), false);
        aside.setText(leaf.about());
        title.getStyleClass().setAll("label", "type-body");
        row.getStyleClass().setAll("preview-row", "preview-leaf");
        row.getChildren().setAll(mark, title, aside);
        setAccessibleText(
                leaf.title()
                        + ", "
                        + mark.getAccessibleText()
                        + (leaf.about().isEmpty() ? "" : ", " + leaf.about()));
    }
}
