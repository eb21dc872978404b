// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/// Something one can do.
///
/// @param why one sentence: what it is good for; may be empty in an imported roadmap
/// @param needs skills of any roadmap that come first; they are shown, never enforced
/// @param doneWhen checks a person can make; each text is its own identity
/// @param alsoKnownAs how job postings and other roadmaps call it
/// @param fadesAfter how long it keeps once done, before it wants a refresh; none: as the career
///   path says
public record Skill(
        SkillId id,
        String title,
        Kind kind,
        String why,
        Level level,
        Hours hours,
        List<SkillId> needs,
        List<String> doneWhen,
        List<String> alsoKnownAs,
        List<Resource> resources,
        Optional<Period> fadesAfter) {
    public Skill {
        needs = List.copyOf(needs);
        doneWhen = List.copyOf(doneWhen);
        alsoKnownAs = List.copyOf(alsoKnownAs);
        resources = List.copyOf(resources);
    }

    public boolean isProject() {
        return kind == Kind.PROJECT;
    }
}
