// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.format.Intake.Doubt;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.importing.doubt.Decisions;

import java.util.Optional;

/// What is said of the doubtful skills of the file that one looks at. It holds with the import.
record PreviewDecisions(PreviewModel model) implements Decisions {
    @Override
    public Optional<SkillId> of(Doubt doubt) {
        return model.shown().get().decided(doubt.skill());
    }

    @Override
    public void decide(Doubt doubt, Optional<SkillId> as) {
        model.shown().get().decide(doubt.skill(), as);
    }

    @Override
    public String title(SkillId skill) {
        return model.named(skill);
    }

    @Override
    public boolean atOnce() {
        return true;
    }
}
