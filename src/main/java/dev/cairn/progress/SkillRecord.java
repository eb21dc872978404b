// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All that is recorded of one skill.
///
/// @param since when the status was last set
/// @param checks the texts of the ticked checks
/// @param proofs links and files, oldest first
public record SkillRecord(
        Status status,
        Optional<Instant> since,
        Set<String> checks,
        String note,
        List<String> proofs) {
    static final SkillRecord BLANK =
            new SkillRecord(Status.TODO, Optional.empty(), Set.of(), "", List.of());

    public SkillRecord {
        checks = Set.copyOf(checks);
        proofs = List.copyOf(proofs);
    }

    SkillRecord with(Status status, Instant since) {
        return new SkillRecord(status, Optional.of(since), checks, note, proofs);
    }

    SkillRecord withChecks(Set<String> checks) {
        return new SkillRecord(status, since, checks, note, proofs);
    }

    SkillRecord withNote(String note) {
        return new SkillRecord(status, since, checks, note, proofs);
    }

    SkillRecord withProofs(List<String> proofs) {
        return new SkillRecord(status, since, checks, note, proofs);
    }
}
