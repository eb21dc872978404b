// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps;

import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.util.Duration;

/// The learner's note on a skill. It is saved a moment after the last key, and when one leaves it.
final class NoteField extends TextArea {
    private final RoadmapsModel model;
    private final PauseTransition pause = new PauseTransition(Duration.seconds(1));
    private SkillId skill;
    private String saved = "";

    NoteField(RoadmapsModel model) {
        this.model = model;
        setId("note");
        setPromptText(Texts.of("roadmaps.detail.note.prompt"));
        setAccessibleText(Texts.of("roadmaps.detail.note"));
        setWrapText(true);
        setPrefRowCount(4);
        pause.setOnFinished(_ -> save());
        textProperty()
                .subscribe(
                        (_, text) -> {
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

    /// Shows the note of a skill. What one is writing right now is not overwritten by itself.
    void show(SkillId next, String text) {
        if (next.equals(skill)) {
            if (getText().strip().equals(saved)) {
                put(text);
            }
            return;
        }
        save();
        skill = next;
        put(text);
    }

    private void put(String text) {
        saved = text;
        if (!getText().strip().equals(text)) {
            setText(text);
        }
    }

    private void save() {
        pause.stop();
        var text = getText().strip();
        if (skill != null && !text.equals(saved)) {
            saved = text;
            model.writeNote(skill, text);
        }
    }
}
