// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.doubt;

import dev.cairn.format.Intake.Candidate;
import dev.cairn.format.Intake.Doubt;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a doubtful skill may be said to be.
///
/// @param candidate the known skill that it is; none: it is one of its own
/// @param isOpen whether that is left for later
public record Meaning(Optional<Candidate> candidate, boolean isOpen) {
    static final Meaning LATER = new Meaning(Optional.empty(), true);
    static final Meaning OWN = new Meaning(Optional.empty(), false);

    /// @param withLater whether it can be left open
    static List<Meaning> of(Doubt doubt, boolean withLater) {
        var all = new ArrayList<Meaning>();
        if (withLater) {
            all.add(LATER);
        }
        doubt.likely().forEach(likely -> all.add(new Meaning(Optional.of(likely), false)));
        all.add(OWN);
        return all;
    }

    /// The one that was decided on; the first where none was.
    static Meaning decided(List<Meaning> all, Doubt doubt, Optional<SkillId> as) {
        return all.stream()
                .filter(each -> as.isPresent() && each.skill(doubt).equals(as))
                .findFirst()
                .orElse(all.getFirst());
    }

    /// The skill that it is then; none while it is open.
    Optional<SkillId> skill(Doubt doubt) {
        return isOpen
                ? Optional.empty()
                : Optional.of(candidate.map(Candidate::skill).orElse(doubt.skill()));
    }
}
