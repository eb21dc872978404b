// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps;

import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.util.Duration;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The learner's note on a skill. It is saved a moment after the last key, and when one leaves it.
final class NoteField extends TextArea {
    private final RoadmapsModel model;
    private final PauseTransition pause = new PauseTransition(Duration.seconds(1));

    /// What could not be saved: kept here, shown again, and tried again.
    private final Map<SkillId, String> unsaved = new HashMap<>();

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

    /// Shows the note of a skill. What one is writing, or could not save, is not overwritten.
    void show(SkillId next, String recorded) {
        if (!next.equals(skill)) {
            var left = skill;
            var text = changed();
            skill = next;
            saved = recorded;
            setText(unsaved.getOrDefault(next, recorded));
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
        unsaved.remove(about);
        model.writeNote(about, text, () -> unsaved.put(about, text));
    }

    /// The text, if it is not what is recorded.
    private Optional<String> changed() {
        var text = getText().strip();
        return skill == null || text.equals(saved) ? Optional.empty() : Optional.of(text);
    }
}
