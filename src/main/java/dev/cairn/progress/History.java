// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/// What one device can take back, and do again, in order. Immutable, and folded from the log as it
/// grows: a step comes on top of what can be taken back, an undo moves it over to what can be done
/// again, doing it again moves it back, and any other step of the device empties that.
public final class History {
    private final String device;
    private final SequencedMap<UUID, Step> undoable;
    private final SequencedMap<UUID, Step> redoable;

    private History(
            String device, SequencedMap<UUID, Step> undoable, SequencedMap<UUID, Step> redoable) {
        this.device = device;
        this.undoable = undoable;
        this.redoable = redoable;
    }

    /// Something that was done in one go.
    ///
    /// @param id the step that undo takes back; the one that redo has to make
    /// @param entries as they were made the first time
    public record Step(UUID id, List<Entry> entries) {
        public Step {
            entries = List.copyOf(entries);
        }

        /// The step in which this was done the first time.
        public UUID origin() {
            return entries.getFirst().step();
        }

        public List<Event> events() {
            return entries.stream().map(Entry::event).toList();
        }
    }

    public static History of(String device) {
        return new History(device, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /// Folds more entries in, in their order.
    public History plus(List<Entry> more) {
        if (more.isEmpty()) {
            return this;
        }
        var next =
                new History(device, new LinkedHashMap<>(undoable), new LinkedHashMap<>(redoable));
        // Between the entries of a step may stand those that another device made in the same
        // moment.
        var steps = new LinkedHashMap<UUID, List<Entry>>();
        more.forEach(
                entry -> steps.computeIfAbsent(entry.step(), _ -> new ArrayList<>()).add(entry));
        steps.values().forEach(next::take);
        return next;
    }

    private void take(List<Entry> entries) {
        var first = entries.getFirst();
        var own = first.device().equals(device);
        if (first.undoes().isPresent()) {
            var step = undoable.remove(first.undoes().get());
            if (own && step != null) {
                var id = Steps.redoing(first.step());
                redoable.put(id, new Step(id, step.entries()));
            }
        } else if (own) {
            var again = redoable.remove(first.step());
            if (again == null) {
                redoable.clear();
            }
            undoable.put(first.step(), again == null ? new Step(first.step(), entries) : again);
        }
    }

    /// The same, without all but the newest steps of either kind.
    public History newest(int most) {
        return new History(device, newest(most, undoable), newest(most, redoable));
    }

    private static SequencedMap<UUID, Step> newest(int most, SequencedMap<UUID, Step> steps) {
        var kept = new ArrayList<>(steps.values());
        var newest = new LinkedHashMap<UUID, Step>();
        kept.subList(Math.max(0, kept.size() - most), kept.size())
                .forEach(step -> newest.put(step.id(), step));
        return newest;
    }

    /// The step that undo takes back next.
    public Optional<Step> undoable() {
        return Optional.ofNullable(undoable.lastEntry()).map(last -> last.getValue());
    }

    /// The newest step that can be taken back here and still in a later history.
    public Optional<Step> undoable(History later) {
        return undoable.sequencedValues().reversed().stream()
                .filter(step -> later.undoable.containsKey(step.id()))
                .findFirst();
    }

    /// The step that redo does again next.
    public Optional<Step> redoable() {
        return Optional.ofNullable(redoable.lastEntry()).map(last -> last.getValue());
    }
}
