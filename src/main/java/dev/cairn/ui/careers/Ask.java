// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.career.Lack;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Skill;

/// What a path asks of one skill, and how the learner stands with it.
///
/// @param weight per cent of postings that ask for it; 0 where the path weighs nothing
/// @param faded done, but longer ago than it keeps
record Ask(
        Skill skill,
        Sort sort,
        int weight,
        Status status,
        boolean proved,
        boolean faded,
        Lack lack) {
    /// For what it counts, the strongest first.
    enum Sort {
        BLOCKER,
        MUST,
        CHOICE,
        PROJECT,
        PLUS
    }

    boolean isMet() {
        return lack == Lack.NOTHING;
    }
}
