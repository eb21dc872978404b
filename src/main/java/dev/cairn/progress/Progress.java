// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import dev.cairn.progress.Event.CheckSet;
import dev.cairn.progress.Event.NoteSet;
import dev.cairn.progress.Event.ProofSet;
import dev.cairn.progress.Event.RoadmapSet;
import dev.cairn.progress.Event.StatusSet;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the learner has done up to now, folded from the log. Immutable: each change gives a new
/// one.
public final class Progress {
    public static final Progress EMPTY = new Progress(Map.of(), Map.of(), List.of());

    private final Map<SkillId, SkillRecord> records;
    private final Map<RoadmapId, String> ownRoadmaps;
    private final List<Entry> entries;

    private Progress(
            Map<SkillId, SkillRecord> records,
            Map<RoadmapId, String> ownRoadmaps,
            List<Entry> entries) {
        this.records = records;
        this.ownRoadmaps = ownRoadmaps;
        this.entries = entries;
    }

    public static Progress of(List<Entry> entries) {
        return EMPTY.plus(entries);
    }

    /// Folds more entries in, in their order.
    public Progress plus(List<Entry> more) {
        if (more.isEmpty()) {
            return this;
        }
        var newRecords = new HashMap<>(records);
        var newRoadmaps = new HashMap<>(ownRoadmaps);
        for (var entry : more) {
            fold(entry, newRecords, newRoadmaps);
        }
        var all = new ArrayList<Entry>(entries.size() + more.size());
        all.addAll(entries);
        all.addAll(more);
        // Views of what only this method has held: a second copy would double the price of a tick.
        return new Progress(
                Collections.unmodifiableMap(newRecords),
                Collections.unmodifiableMap(newRoadmaps),
                Collections.unmodifiableList(all));
    }

    /// Every entry, oldest first.
    public List<Entry> entries() {
        return entries;
    }

    public SkillRecord record(SkillId skill) {
        return records.getOrDefault(skill, SkillRecord.BLANK);
    }

    public Status status(SkillId skill) {
        return record(skill).status();
    }

    public boolean isDone(SkillId skill) {
        return status(skill) == Status.DONE;
    }

    /// The grade of a done skill; none while it is not done.
    public Optional<Evidence> evidence(Skill skill) {
        var record = record(skill.id());
        if (record.status() != Status.DONE) {
            return Optional.empty();
        }
        if (!record.proofs().isEmpty()) {
            return Optional.of(Evidence.PROVED);
        }
        var checked = !skill.doneWhen().isEmpty() && record.checks().containsAll(skill.doneWhen());
        return Optional.of(
                checked || !record.note().isBlank() ? Evidence.PRACTISED : Evidence.CLAIMED);
    }

    /// The learner's own roadmaps in use, each with the name of its file.
    public Map<RoadmapId, String> ownRoadmaps() {
        return ownRoadmaps;
    }

    /// Skills of which anything is recorded, whether or not a loaded roadmap holds them.
    public Map<SkillId, SkillRecord> records() {
        return records;
    }

    /// The event that would set the value back to what it is now.
    public Event inverse(Event event) {
        return switch (event) {
            case StatusSet set ->
                    new StatusSet(set.skill(), status(set.skill()), record(set.skill()).since());
            case CheckSet set ->
                    new CheckSet(
                            set.skill(),
                            set.check(),
                            record(set.skill()).checks().contains(set.check()));
            case NoteSet set -> new NoteSet(set.skill(), record(set.skill()).note());
            case ProofSet set ->
                    new ProofSet(
                            set.skill(),
                            set.link(),
                            record(set.skill()).proofs().contains(set.link()));
            case RoadmapSet set ->
                    new RoadmapSet(
                            set.roadmap(), Optional.ofNullable(ownRoadmaps.get(set.roadmap())));
        };
    }

    private static void fold(
            Entry entry, Map<SkillId, SkillRecord> records, Map<RoadmapId, String> roadmaps) {
        switch (entry.event()) {
            case StatusSet set ->
                    change(
                            records,
                            set.skill(),
                            record -> record.with(set.status(), set.since().orElse(entry.at())));
            case CheckSet set ->
                    change(
                            records,
                            set.skill(),
                            record -> {
                                var checks = new HashSet<>(record.checks());
                                if (set.ticked()) {
                                    checks.add(set.check());
                                } else {
                                    checks.remove(set.check());
                                }
                                return record.withChecks(checks);
                            });
            case NoteSet set -> change(records, set.skill(), record -> record.withNote(set.text()));
            case ProofSet set ->
                    change(
                            records,
                            set.skill(),
                            record -> {
                                var proofs = new ArrayList<>(record.proofs());
                                proofs.remove(set.link());
                                if (set.present()) {
                                    proofs.add(set.link());
                                }
                                return record.withProofs(proofs);
                            });
            case RoadmapSet set ->
                    set.file()
                            .ifPresentOrElse(
                                    file -> roadmaps.put(set.roadmap(), file),
                                    () -> roadmaps.remove(set.roadmap()));
        }
    }

    private static void change(
            Map<SkillId, SkillRecord> records, SkillId skill, UnaryOperator<SkillRecord> change) {
        records.put(skill, change.apply(records.getOrDefault(skill, SkillRecord.BLANK)));
    }
}
