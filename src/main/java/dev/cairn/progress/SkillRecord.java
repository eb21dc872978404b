// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that is recorded of one skill.
///
/// @param since when the status was last set
/// @param refreshed when the learner last said that the skill, done before, is still there
/// @param checks the texts of the ticked checks
/// @param notes one, or those that were written on several devices at the same time
/// @param proofs links and files, oldest first
/// @param read the web addresses of the resources that are read
public record SkillRecord(
        Status status,
        Optional<Instant> since,
        Optional<Instant> refreshed,
        Set<String> checks,
        List<Note> notes,
        List<String> proofs,
        Set<String> read) {
    private static final String BETWEEN_NOTES = "\n\n---\n\n";

    public static final SkillRecord BLANK =
            new SkillRecord(
                    Status.TODO,
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    List.of(),
                    List.of(),
                    Set.of());

    /// What was written on one device.
    ///
    /// @param entry by which it was recorded
    public record Note(UUID entry, String device, String text) {}

    public SkillRecord {
        checks = Set.copyOf(checks);
        notes = List.copyOf(notes);
        proofs = List.copyOf(proofs);
        read = Set.copyOf(read);
    }

    /// What the learner noted. Where that was written on two devices at the same time, both are
    /// kept, with a line between them.
    public String note() {
        return notes.size() == 1
                ? notes.getFirst().text()
                : notes.stream()
                        .map(Note::text)
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .collect(Collectors.joining(BETWEEN_NOTES));
    }

    /// Whether something is there that the learner would miss. When the status was last set is not.
    public boolean holdsSomething() {
        return status != Status.TODO
                || refreshed.isPresent()
                || !checks.isEmpty()
                || !note().isBlank()
                || !proofs.isEmpty()
                || !read.isEmpty();
    }

    SkillRecord with(Status status, Instant since) {
        return new SkillRecord(status, Optional.of(since), refreshed, checks, notes, proofs, read);
    }

    SkillRecord withChecks(Set<String> checks) {
        return new SkillRecord(status, since, refreshed, checks, notes, proofs, read);
    }

    /// With a note that takes the place of others: those it says, and all of the same device.
    SkillRecord withNote(Note note, Optional<Set<UUID>> replaces) {
        var kept =
                replaces.map(
                                seen ->
                                        notes.stream()
                                                .filter(
                                                        other ->
                                                                !seen.contains(other.entry())
                                                                        && !other.device()
                                                                                .equals(
                                                                                        note
                                                                                                .device())))
                        .orElse(Stream.empty());
        return new SkillRecord(
                status,
                since,
                refreshed,
                checks,
                Stream.concat(kept, Stream.of(note)).toList(),
                proofs,
                read);
    }

    SkillRecord withProofs(List<String> proofs) {
        return new SkillRecord(status, since, refreshed, checks, notes, proofs, read);
    }

    SkillRecord withRefreshed(Optional<Instant> at) {
        return new SkillRecord(status, since, at, checks, notes, proofs, read);
    }

    SkillRecord withRead(Set<String> read) {
        return new SkillRecord(status, since, refreshed, checks, notes, proofs, read);
    }

    /// The later of when the status was set and when the skill was refreshed.
    public Optional<Instant> freshSince() {
        return Stream.of(since, refreshed).flatMap(Optional::stream).max(Instant::compareTo);
    }
}
