// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /// Whether the step is taken back already.
    public static boolean isUndone(Progress progress, UUID step) {
        return undone(progress).contains(step);
    }

    /// The events that take a step back: each value as it stood before the step, last change first.
    /// A value that was set again since, by a step that still stands, stays as it is now: undoing
    /// never takes away what somebody did later.
    public static List<Event> inverse(Progress progress, UUID step) {
        var entries = progress.entries();
        int first = 0;
        while (!entries.get(first).step().equals(step)) {
            first++;
        }
        var before = Progress.of(entries.subList(0, first));
        var undone = undone(progress);
        var later =
                entries.subList(first, entries.size()).stream()
                        .filter(entry -> !entry.step().equals(step))
                        .filter(entry -> entry.undoes().isEmpty())
                        .filter(entry -> !undone.contains(entry.step()))
                        .map(Entry::event)
                        .toList();
        return entries(progress, step).reversed().stream()
                .map(Entry::event)
                .map(
                        event ->
                                later.stream().anyMatch(event::setsTheSameAs)
                                        ? progress.inverse(event)
                                        : before.inverse(event))
                .distinct()
                .toList();
    }

    private static Set<UUID> undone(Progress progress) {
        return progress.entries().stream()
                .flatMap(entry -> entry.undoes().stream())
                .collect(Collectors.toSet());
    }
}
