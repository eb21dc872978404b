// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import dev.cairn.progress.Event.CheckSet;
import dev.cairn.progress.Event.FreshSet;
import dev.cairn.progress.Event.MatchSet;
import dev.cairn.progress.Event.NoteSet;
import dev.cairn.progress.Event.PathSet;
import dev.cairn.progress.Event.ProofSet;
import dev.cairn.progress.Event.ResourceSet;
import dev.cairn.progress.Event.RoadmapSet;
import dev.cairn.progress.Event.StatusSet;
import dev.cairn.progress.Event.Target;
import dev.cairn.progress.SkillRecord.Note;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// What the learner has done up to now, folded from the log. Immutable: each change gives a new
/// one.
public final class Progress {
    public static final Progress EMPTY =
            new Progress(Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of());

    private static final UUID NOBODY = new UUID(0, 0);

    private final Map<SkillId, SkillRecord> records;
    private final Map<RoadmapId, String> ownRoadmaps;
    private final Map<String, String> ownPaths;
    private final Map<SkillId, SkillId> matches;
    private final List<Entry> entries;
    private final Map<SkillId, SkillId> names;

    private Progress(
            Map<SkillId, SkillRecord> records,
            Map<RoadmapId, String> ownRoadmaps,
            Map<String, String> ownPaths,
            Map<SkillId, SkillId> matches,
            List<Entry> entries,
            Map<SkillId, SkillId> names) {
        this.records = records;
        this.ownRoadmaps = ownRoadmaps;
        this.ownPaths = ownPaths;
        this.matches = matches;
        this.entries = entries;
        this.names = names;
    }

    public static Progress of(List<Entry> entries) {
        return EMPTY.plus(entries);
    }

    /// The same with other names: what is recorded under a former id of a skill is recorded of the
    /// skill. The log keeps the ids it was written with.
    ///
    /// @param names by former id
    public Progress under(Map<SkillId, SkillId> names) {
        return names.equals(this.names) ? this : folded(entries, Map.copyOf(names));
    }

    private static Progress folded(List<Entry> entries, Map<SkillId, SkillId> names) {
        return new Progress(Map.of(), Map.of(), Map.of(), Map.of(), List.of(), names).plus(entries);
    }

    /// The id under which the skill is known now.
    public SkillId named(SkillId skill) {
        return names.getOrDefault(skill, skill);
    }

    /// Folds more entries in, in their order, be they later than those that are there or not.
    public Progress with(List<Entry> more) {
        if (more.isEmpty() || isAfter(more.getFirst())) {
            return plus(more);
        }
        var all = new ArrayList<>(entries);
        all.addAll(more);
        all.sort(Entry.ORDER);
        return folded(all, names);
    }

    /// Whether the entry is later than all that are there.
    public boolean isAfter(Entry entry) {
        return entries.isEmpty() || Entry.ORDER.compare(entries.getLast(), entry) < 0;
    }

    /// Folds more entries in, all of them later.
    public Progress plus(List<Entry> more) {
        if (more.isEmpty()) {
            return this;
        }
        var fold = new Fold();
        more.forEach(fold::take);
        var all = new ArrayList<Entry>(entries.size() + more.size());
        all.addAll(entries);
        all.addAll(more);
        return fold.progress(all);
    }

    /// What would be if these events were recorded at that moment. They are no entries: nothing of
    /// it is in the log, and nothing of it can be undone.
    public Progress supposing(List<? extends Event> events, Instant at) {
        if (events.isEmpty()) {
            return this;
        }
        var fold = new Fold();
        events.forEach(
                event -> fold.take(new Entry(NOBODY, at, "", NOBODY, Optional.empty(), event)));
        return fold.progress(entries);
    }

    /// What would be if these skills were done, too.
    public Progress supposingDone(Collection<SkillId> skills, Instant at) {
        return supposing(
                skills.stream()
                        .filter(skill -> !isDone(skill))
                        .map(skill -> new StatusSet(skill, Status.DONE))
                        .toList(),
                at);
    }

    /// Every entry, oldest first.
    public List<Entry> entries() {
        return entries;
    }

    public SkillRecord record(SkillId skill) {
        return records.getOrDefault(named(skill), SkillRecord.BLANK);
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

    /// The career paths for which the learner has a rule of their own, by the path's id, each with
    /// the name of its file.
    public Map<String, String> ownPaths() {
        return ownPaths;
    }

    /// What the learner said of skills of their own: each with the skill that it is, or with itself
    /// where it is a skill of its own.
    public Map<SkillId, SkillId> matches() {
        return matches;
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
            case FreshSet set -> new FreshSet(set.skill(), record(set.skill()).refreshed());
            case PathSet set ->
                    new PathSet(set.path(), Optional.ofNullable(ownPaths.get(set.path())));
            case ResourceSet set ->
                    new ResourceSet(
                            set.skill(),
                            set.address(),
                            record(set.skill()).read().contains(set.address()));
            case MatchSet set ->
                    new MatchSet(set.skill(), Optional.ofNullable(matches.get(set.skill())));
        };
    }

    /// The events that give every value that was ever set, here or there, the one it has there.
    public List<Event> toward(Progress other) {
        var set = new LinkedHashMap<Target, Event>();
        for (var progress : List.of(this, other)) {
            progress.entries.forEach(
                    entry -> set.putIfAbsent(entry.event().target(), entry.event()));
        }
        return set.values().stream()
                .filter(event -> !inverse(event).equals(other.inverse(event)))
                .map(other::inverse)
                .toList();
    }

    /// The next snapshot while it is being made.
    private final class Fold {
        private final Map<SkillId, SkillRecord> newRecords = new HashMap<>(records);
        private final Map<RoadmapId, String> newRoadmaps = new HashMap<>(ownRoadmaps);
        private final Map<String, String> newPaths = new HashMap<>(ownPaths);
        private final Map<SkillId, SkillId> newMatches = new HashMap<>(matches);

        void take(Entry entry) {
            switch (entry.event()) {
                case StatusSet set ->
                        change(
                                set.skill(),
                                record ->
                                        record.with(set.status(), set.since().orElse(entry.at())));
                case CheckSet set ->
                        change(
                                set.skill(),
                                record ->
                                        record.withChecks(
                                                with(record.checks(), set.check(), set.ticked())));
                case NoteSet set ->
                        change(
                                set.skill(),
                                record ->
                                        record.withNote(
                                                new Note(entry.id(), entry.device(), set.text()),
                                                set.replaces()));
                case ProofSet set ->
                        change(
                                set.skill(),
                                record -> {
                                    var proofs = new ArrayList<>(record.proofs());
                                    proofs.remove(set.link());
                                    if (set.present()) {
                                        proofs.add(set.link());
                                    }
                                    return record.withProofs(proofs);
                                });
                case FreshSet set -> change(set.skill(), record -> record.withRefreshed(set.at()));
                case ResourceSet set ->
                        change(
                                set.skill(),
                                record ->
                                        record.withRead(
                                                with(record.read(), set.address(), set.read())));
                case RoadmapSet set -> name(newRoadmaps, set.roadmap(), set.file());
                case PathSet set -> name(newPaths, set.path(), set.file());
                case MatchSet set -> name(newMatches, set.skill(), set.as());
            }
        }

        private void change(SkillId skill, UnaryOperator<SkillRecord> change) {
            var name = named(skill);
            newRecords.put(name, change.apply(newRecords.getOrDefault(name, SkillRecord.BLANK)));
        }

        private static Set<String> with(Set<String> texts, String text, boolean present) {
            var changed = new HashSet<>(texts);
            if (present) {
                changed.add(text);
            } else {
                changed.remove(text);
            }
            return changed;
        }

        private static <K, V> void name(Map<K, V> values, K about, Optional<V> value) {
            value.ifPresentOrElse(given -> values.put(about, given), () -> values.remove(about));
        }

        Progress progress(List<Entry> all) {
            // Views of what only this fold has held: a second copy would double the price of a
            // tick.
            return new Progress(
                    Collections.unmodifiableMap(newRecords),
                    Collections.unmodifiableMap(newRoadmaps),
                    Collections.unmodifiableMap(newPaths),
                    Collections.unmodifiableMap(newMatches),
                    Collections.unmodifiableList(all),
                    names);
        }
    }
}
