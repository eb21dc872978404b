// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.detail;

import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;

import javafx.animation.PauseTransition;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import java.util.Optional;

/// The learner's note on a skill as it is written. It is saved a moment after the last key, and
/// when one leaves it.
final class NoteField extends TextArea {
    private static final int LEAST_ROWS = 4;
    private static final int MOST_ROWS = 14;

    private final DetailModel model;
    private final PauseTransition pause = new PauseTransition(Duration.seconds(1));
    private SkillId skill;
    private String saved = "";

    NoteField(DetailModel model) {
        this.model = model;
        setId("note");
        setPromptText(Texts.of("roadmaps.detail.note.prompt"));
        setAccessibleText(Texts.of("roadmaps.detail.note"));
        setWrapText(true);
        pause.setOnFinished(_ -> save());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        textProperty()
                .subscribe(
                        text -> {
                            var rows = (int) text.lines().limit(MOST_ROWS).count() + 1;
                            setPrefRowCount(Math.clamp(rows, LEAST_ROWS, MOST_ROWS));
                            if (!text.equals(saved)) {
                                pause.playFromStart();
                            }
                        });
        focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                save();
                            }
                        });
    }

    /// Tab leads on, as from any other field: who has no mouse would else stay here.
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// Shows the note of a skill. What one is writing, or could not save, is not overwritten.
    void show(SkillId next, String recorded) {
        if (!next.equals(skill)) {
            var left = skill;
            var text = changed();
            skill = next;
            saved = recorded;
            setText(model.draft(next).orElse(recorded));
            text.ifPresent(note -> save(left, note));
            return;
        }
        var writing = changed().isPresent();
        saved = recorded;
        if (!writing && changed().isPresent()) {
            setText(recorded);
        }
    }

    private void save() {
        changed().ifPresent(text -> save(skill, text));
    }

    private void save(SkillId about, String text) {
        pause.stop();
        model.writeNote(about, text);
    }

    /// The text, if it is not what is recorded.
    private Optional<String> changed() {
        var text = getText().strip();
        return skill == null || text.equals(saved) ? Optional.empty() : Optional.of(text);
    }
}
