// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.doubt;

import dev.cairn.format.Intake.Doubt;
import dev.cairn.roadmap.SkillId;

import java.util.Optional;

/// Where it is kept what the learner says of doubtful skills.
public interface Decisions {
    /// What was said of it.
    Optional<SkillId> of(Doubt doubt);

    /// @param as the skill that it is, itself where it is one of its own; none: that is left open
    void decide(Doubt doubt, Optional<SkillId> as);

    /// What a known skill is called, and where it is from.
    String title(SkillId skill);

    /// Whether choosing decides, and can be changed as often as one likes.
    boolean atOnce();
}
