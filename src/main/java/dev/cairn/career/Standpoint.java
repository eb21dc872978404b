// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import dev.cairn.progress.Evidence;
import dev.cairn.progress.Progress;
import dev.cairn.progress.SkillRecord;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/// From where a learner looks at the paths: what there is to learn, what is learned, and the
/// moment, since what was learned long ago may have faded.
public record Standpoint(Catalog catalog, Progress progress, Instant now) {
    /// How a skill stands for a path.
    ///
    /// @param done whether it is done; skipped is not done
    /// @param faded whether it was done, or last refreshed, longer ago than it keeps
    /// @param evidence the grade of a done skill
    record Held(boolean done, boolean faded, Evidence evidence) {
        static final Held OPEN = new Held(false, false, Evidence.CLAIMED);
        static final Held SETTLED = new Held(true, false, Evidence.PROVED);
    }

    Held held(SkillId skill, CareerPath path) {
        var record = progress.record(skill);
        if (record.status() != Status.DONE) {
            return Held.OPEN;
        }
        var known = catalog.find(skill);
        return new Held(
                true,
                isFaded(known, record, path),
                known.flatMap(progress::evidence).orElse(Evidence.CLAIMED));
    }

    /// Whether a done skill is older than it keeps: by its own `fades-after`, else by the path's.
    private boolean isFaded(Optional<Skill> skill, SkillRecord record, CareerPath path) {
        var keeps =
                skill.flatMap(Skill::fadesAfter)
                        .or(() -> path.fading().map(CareerPath.Fading::after));
        return keeps.isPresent()
                && record.freshSince()
                        .map(since -> since.atOffset(ZoneOffset.UTC).plus(keeps.get()).toInstant())
                        .filter(end -> end.isBefore(now))
                        .isPresent();
    }

    /// Where one would stand who had also learned these skills.
    public Standpoint afterLearning(Set<SkillId> skills) {
        return new Standpoint(catalog, progress.supposingDone(skills, now), now);
    }
}
