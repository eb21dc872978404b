// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import dev.cairn.progress.Evidence;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.report.options.Period;
import dev.cairn.roadmap.Skill;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What there is to say about one skill.
///
/// @param since the day on which it was begun, done or skipped; none while it is to do
/// @param evidence the grade of a done skill
/// @param proofs links and files as the learner recorded them
/// @param note the learner's private note; empty unless a report is to hold notes
public record SkillStanding(
        Skill skill,
        Status status,
        Optional<LocalDate> since,
        Optional<Evidence> evidence,
        List<String> proofs,
        String note) {
    private static final String PROVED = "★";

    public SkillStanding {
        proofs = List.copyOf(proofs);
    }

    static SkillStanding of(Skill skill, Progress progress, ZoneId zone, boolean notes) {
        var record = progress.record(skill.id());
        return new SkillStanding(
                skill,
                record.status(),
                record.since()
                        .filter(_ -> record.status() != Status.TODO)
                        .map(since -> since.atZone(zone).toLocalDate()),
                progress.evidence(skill),
                record.proofs(),
                notes ? record.note().strip() : "");
    }

    public boolean isDone() {
        return status == Status.DONE;
    }

    public boolean isProved() {
        return evidence.filter(Evidence.PROVED::equals).isPresent();
    }

    /// Whether it was done within the period; without one, every skill is.
    boolean isIn(Optional<Period> period) {
        return period.isEmpty() || isDone() && since.filter(period.get()::holds).isPresent();
    }

    /// The shape of the status; a star where the skill is proved.
    public String glyph() {
        return isProved() ? PROVED : status.glyph();
    }

    /// The status and, of a done skill, the grade: `done, practised`.
    public String words() {
        return evidence.map(grade -> status.word() + ", " + grade.word())
                .orElse(status == Status.TODO ? "to do" : status.word());
    }
}
