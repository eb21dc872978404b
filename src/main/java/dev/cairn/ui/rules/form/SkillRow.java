// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.rules.form;

import dev.cairn.progress.Evidence;
import dev.cairn.roadmap.SkillId;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A skill that the rule names, with what may stand beside it; each part of the rule uses its own
/// of these.
public final class SkillRow {
    private final SkillId skill;
    private final String title;
    private final TypedField weight;
    private final BooleanProperty blocker;
    private final ObjectProperty<Evidence> evidence;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    SkillRow(SkillId skill, String title, String weight, boolean blocker, Evidence evidence) {
        this.skill = skill;
        this.title = title;
        this.weight = new TypedField(weight);
        this.blocker = new SimpleBooleanProperty(blocker);
        this.evidence = new SimpleObjectProperty<>(evidence);
    }

    public SkillId skill() {
        return skill;
    }

    public String title() {
        return title;
    }

    public TypedField weight() {
        return weight;
    }

    public BooleanProperty blocker() {
        return blocker;
    }

    /// The evidence that is wanted.
    public ObjectProperty<Evidence> evidence() {
        return evidence;
    }

    /// What is wrong with naming this skill here; empty while nothing is.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    void say(String sentence) {
        problem.set(sentence);
    }
}
