// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All that is recorded of one skill.
///
/// @param since when the status was last set
/// @param refreshed when the learner last said that the skill, done before, is still there
/// @param checks the texts of the ticked checks
/// @param proofs links and files, oldest first
/// @param read the web addresses of the resources that are read
public record SkillRecord(
        Status status,
        Optional<Instant> since,
        Optional<Instant> refreshed,
        Set<String> checks,
        String note,
        List<String> proofs,
        Set<String> read) {
    public static final SkillRecord BLANK =
            new SkillRecord(
                    Status.TODO,
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    "",
                    List.of(),
                    Set.of());

    public SkillRecord {
        checks = Set.copyOf(checks);
        proofs = List.copyOf(proofs);
        read = Set.copyOf(read);
    }

    /// Whether something is there that the learner would miss. When the status was last set is not.
    public boolean holdsSomething() {
        return status != Status.TODO
                || refreshed.isPresent()
                || !checks.isEmpty()
                || !note.isBlank()
                || !proofs.isEmpty()
                || !read.isEmpty();
    }

    SkillRecord with(Status status, Instant since) {
        return new SkillRecord(status, Optional.of(since), refreshed, checks, note, proofs, read);
    }

    SkillRecord withChecks(Set<String> checks) {
        return new SkillRecord(status, since, refreshed, checks, note, proofs, read);
    }

    SkillRecord withNote(String note) {
        return new SkillRecord(status, since, refreshed, checks, note, proofs, read);
    }

    SkillRecord withProofs(List<String> proofs) {
        return new SkillRecord(status, since, refreshed, checks, note, proofs, read);
    }

    SkillRecord withRefreshed(Optional<Instant> at) {
        return new SkillRecord(status, since, at, checks, note, proofs, read);
    }

    SkillRecord withRead(Set<String> read) {
        return new SkillRecord(status, since, refreshed, checks, note, proofs, read);
    }

    /// The later of when the status was set and when the skill was refreshed.
    public Optional<Instant> freshSince() {
        return Stream.of(since, refreshed).flatMap(Optional::stream).max(Instant::compareTo);
    }
}
