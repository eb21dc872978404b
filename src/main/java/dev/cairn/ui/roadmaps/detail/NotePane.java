// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.detail;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.markdown.MarkdownView;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The note, to read or to write. It is there to read unless one writes or there is none.
final class NotePane extends VBox {
    private final NoteField field;
    private final MarkdownView preview;
    private final StackPane reading = new StackPane();
    private final ToggleButton write = toggle("write", "left-pill");
    private final ToggleButton read = toggle("preview", "right-pill");
    private boolean writing;

    NotePane(DetailModel model) {
        field = new NoteField(model);
        preview = new MarkdownView(model::open);
        reading.setId("note-preview");
        reading.getStyleClass().add("note-preview");
        reading.getChildren().setAll(preview);
        reading.setFocusTraversable(true);
        reading.setAccessibleText(Texts.of("roadmaps.detail.note.spoken"));
        reading.setOnMouseClicked(
                event -> {
                    reading.requestFocus();
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        write();
                    }
                });
        reading.setOnKeyPressed(this::pressed);
        var group = new ToggleGroup();
        group.getToggles().setAll(write, read);
        write.setOnAction(_ -> write());
        read.setOnAction(_ -> read());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(Labels.strong(Texts.of("roadmaps.detail.note")), gap, write, read);
        head.getStyleClass().add("note-head");
        getChildren().add(Block.headed(head, reading, field));
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                writing = true;
                                lay();
                            } else if (getScene() != null && getScene().getFocusOwner() != field) {
                                read();
                            }
                        });
        field.textProperty().subscribe((_, _) -> lay());
    }

    private static ToggleButton toggle(String key, String place) {
        var toggle = new ToggleButton(Texts.of("roadmaps.detail.note." + key));
        toggle.setId("note-" + key);
        toggle.getStyleClass().addAll("small", place);
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setTooltip(new Tooltip(Texts.of("roadmaps.detail.note." + key + ".hint")));
        return toggle;
    }

    void show(SkillDetail detail) {
        field.show(detail.skill().id(), detail.record().note());
        lay();
    }

    /// From reading to writing, and back.
    void turn() {
        if (field.isFocused() && !field.getText().isBlank()) {
            reading.setVisible(true);
            reading.requestFocus();
            read();
        } else {
            write();
        }
    }

    private void write() {
        writing = true;
        lay();
        field.requestFocus();
        field.end();
    }

    private void read() {
        writing = false;
        lay();
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() == reading
                && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2)) {
            write();
            event.consume();
        }
    }

    private void lay() {
        var isEmpty = field.getText().isBlank();
        var previewed = !writing && !isEmpty;
        if (previewed) {
            preview.show(field.getText());
        }
        reading.setVisible(previewed);
        reading.setManaged(previewed);
        field.setVisible(!previewed);
        field.setManaged(!previewed);
        write.setSelected(!previewed);
        read.setSelected(previewed);
        read.setDisable(isEmpty);
    }
}
