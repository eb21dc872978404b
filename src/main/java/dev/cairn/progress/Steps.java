// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What can be taken back: steps of one device, newest first, each once.
public final class Steps {
    private Steps() {}

    /// The newest step of the device that is neither undone nor itself an undo.
    public static Optional<UUID> lastUndoable(Progress progress, String device) {
        var undone = new HashSet<UUID>();
        for (var entry : progress.entries().reversed()) {
            entry.undoes().ifPresent(undone::add);
            if (entry.device().equals(device)
                    && entry.undoes().isEmpty()
                    && !undone.contains(entry.step())) {
                return Optional.of(entry.step());
            }
        }
        return Optional.empty();
    }

    /// The entries of one step, in the order they were made.
    public static List<Entry> entries(Progress progress, UUID step) {
        return progress.entries().stream().filter(entry -> entry.step().equals(step)).toList();
    }

    /// The events that take a step back: each value as it stood before the step, last change first.
    public static List<Event> inverse(Progress progress, UUID step) {
        var entries = progress.entries();
        int first = 0;
        while (!entries.get(first).step().equals(step)) {
            first++;
        }
        var before = Progress.of(entries.subList(0, first));
        return entries(progress, step).reversed().stream()
                .map(Entry::event)
                .map(before::inverse)
                .distinct()
                .toList();
    }
}
