// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import dev.cairn.progress.Event.NoteSet;
import dev.cairn.progress.Event.StatusSet;
import dev.cairn.progress.Event.Target;
import dev.cairn.roadmap.SkillId;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Which steps of the log stand. A step stands until another one undoes it, and stands again, in
/// its old place, once that is done again: by a step of its own, which in every other respect is a
/// change like any other. So the values are always those of the newest steps that stand.
public final class Steps {
    private final List<Entry> entries;
    private final Set<UUID> undone = new HashSet<>();

    /// The first step by each that does it again.
    private final Map<UUID, UUID> origins = new HashMap<>();

    /// The newest step that does it again by the first step.
    private final Map<UUID, UUID> again = new HashMap<>();

    private Steps(List<Entry> entries) {
        this.entries = entries;
        for (var entry : entries) {
            if (entry.undoes().isPresent()) {
                var step = entry.undoes().get();
                if (undone.add(step)) {
                    origins.put(redoing(entry.step()), origin(step));
                }
            } else if (origins.containsKey(entry.step())) {
                again.put(origins.get(entry.step()), entry.step());
            }
        }
    }

    public static Steps of(Progress progress) {
        return new Steps(progress.entries());
    }

    /// The id of the step that does again what this undo took back. It follows from the undo, so
    /// that nothing else need be written: a program that does not know of redoing sees a change.
    public static UUID redoing(UUID undo) {
        return UUID.nameUUIDFromBytes(("redo " + undo).getBytes(StandardCharsets.UTF_8));
    }

    /// Whether the step stands, perhaps done again.
    public boolean stands(UUID step) {
        return !undone.contains(newest(step));
    }

    /// The step itself, or the newest one that does the same again.
    public UUID newest(UUID step) {
        return again.getOrDefault(origin(step), step);
    }

    /// The entries of the step as they were made the first time, in order.
    public List<Entry> entries(UUID step) {
        var origin = origin(step);
        return entries.stream().filter(entry -> entry.step().equals(origin)).toList();
    }

    /// The events that take a step back. A value that was set again since, by a step that still
    /// stands, stays as it is now: undoing never takes away what somebody did later.
    public List<Event> without(UUID step) {
        return values(origin(step), false).reversed();
    }

    /// The events that do a step again that was taken back. A value that was set since, by a step
    /// that still stands, stays as it is now.
    public List<Event> with(UUID step) {
        return values(origin(step), true);
    }

    /// What the values of a step are to be if it stands, or does not.
    private List<Event> values(UUID origin, boolean standing) {
        var values = new LinkedHashMap<Target, Event>();
        var notes = new HashMap<SkillId, SkillRecord>();
        for (var entry : entries) {
            if (entry.step().equals(origin)) {
                values.put(entry.event().target(), Progress.EMPTY.inverse(entry.event()));
            }
        }
        for (var entry : entries) {
            var counts =
                    entry.step().equals(origin)
                            ? standing
                            : entry.undoes().isEmpty()
                                    && !origins.containsKey(entry.step())
                                    && stands(entry.step());
            if (counts && values.containsKey(entry.event().target())) {
                values.put(
                        entry.event().target(),
                        entry.event() instanceof NoteSet set
                                ? noted(set, entry, notes)
                                : dated(entry));
            }
        }
        return List.copyOf(values.values());
    }

    /// What is noted after this, with what other devices noted at the same time.
    private static Event noted(NoteSet set, Entry entry, Map<SkillId, SkillRecord> notes) {
        var note = new SkillRecord.Note(entry.id(), entry.device(), set.text());
        var record =
                notes.getOrDefault(set.skill(), SkillRecord.BLANK).withNote(note, set.replaces());
        notes.put(set.skill(), record);
        return new NoteSet(set.skill(), record.note());
    }

    private static Event dated(Entry entry) {
        return entry.event() instanceof StatusSet set && set.since().isEmpty()
                ? new StatusSet(set.skill(), set.status(), Optional.of(entry.at()))
                : entry.event();
    }

    private UUID origin(UUID step) {
        return origins.getOrDefault(step, step);
    }
}
