// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import java.util.List;

/// Something one can do.
///
/// @param why one sentence: what it is good for; may be empty in an imported roadmap
/// @param needs skills of any roadmap that come first; they are shown, never enforced
/// @param doneWhen checks a person can make; each text is its own identity
/// @param alsoKnownAs how job postings and other roadmaps call it
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
        List<Resource> resources) {
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
