// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashSet;
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
/// @param formerly ids by which former editions, and the file it came from, know the skill; what is
///   recorded under them is recorded of this skill
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
        Optional<Period> fadesAfter,
        List<String> formerly) {
    /// A skill that never had another id.
    public Skill(
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
        this(
                id,
                title,
                kind,
                why,
                level,
                hours,
                needs,
                doneWhen,
                alsoKnownAs,
                resources,
                fadesAfter,
                List.of());
    }

    public Skill {
        needs = List.copyOf(needs);
        doneWhen = List.copyOf(doneWhen);
        alsoKnownAs = List.copyOf(alsoKnownAs);
        resources = List.copyOf(resources);
        formerly = List.copyOf(formerly);
    }

    public Skill needing(List<SkillId> others) {
        return new Skill(
                id,
                title,
                kind,
                why,
                level,
                hours,
                others,
                doneWhen,
                alsoKnownAs,
                resources,
                fadesAfter,
                formerly);
    }

    /// The same by itself: without needs and former ids, which speak of others.
    public Skill alone() {
        return new Skill(
                id,
                title,
                kind,
                why,
                level,
                hours,
                List.of(),
                doneWhen,
                alsoKnownAs,
                resources,
                fadesAfter);
    }

    /// The same, known by further former ids.
    public Skill knownAs(Collection<String> ids) {
        var all = new LinkedHashSet<>(formerly);
        all.addAll(ids);
        all.remove(id.value());
        return new Skill(
                id,
                title,
                kind,
                why,
                level,
                hours,
                needs,
                doneWhen,
                alsoKnownAs,
                resources,
                fadesAfter,
                List.copyOf(all));
    }

    public boolean isProject() {
        return kind == Kind.PROJECT;
    }
}
