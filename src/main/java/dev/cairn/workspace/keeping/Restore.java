// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace.keeping;

import dev.cairn.progress.Event;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.bundle.Bundle;
import dev.cairn.storage.log.LogRows;
import dev.cairn.workspace.Snapshot;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What going back to a file with everything would change.
///
/// @param made when the last thing in it was recorded; none where nothing is
/// @param unknown how many of its events this machine does not know yet; they come in
/// @param statuses skills that would stand otherwise than now
/// @param others what would change beside that: notes, checks, proofs, own roadmaps and paths
public record Restore(
        Path file,
        Bundle bundle,
        Optional<Instant> made,
        int unknown,
        List<Change> statuses,
        List<Event> others) {
    /// A skill's status, now and then.
    ///
    /// @param title its id, where no loaded roadmap has it
    public record Change(SkillId skill, String title, Status now, Status then) {}

    public Restore {
        statuses = List.copyOf(statuses);
        others = List.copyOf(others);
    }

    static Restore of(Path file, Bundle bundle, Snapshot snapshot) {
        var entries = LogRows.entries(bundle.rows());
        var known = Progress.of(snapshot.progress().entries());
        var then = Progress.of(entries);
        var ids = new HashSet<>(known.entries().stream().map(entry -> entry.id()).toList());
        var changes = known.toward(then);
        return new Restore(
                file,
                bundle,
                entries.stream().map(entry -> entry.at()).max(Comparator.naturalOrder()),
                (int) entries.stream().filter(entry -> !ids.contains(entry.id())).count(),
                changes.stream()
                        .filter(Event.StatusSet.class::isInstance)
                        .map(Event.StatusSet.class::cast)
                        .filter(set -> set.status() != known.status(set.skill()))
                        .map(set -> change(set, known, snapshot))
                        .toList(),
                changes.stream().filter(event -> !(event instanceof Event.StatusSet)).toList());
    }

    private static Change change(Event.StatusSet set, Progress known, Snapshot snapshot) {
        var skill = snapshot.catalog().find(snapshot.progress().named(set.skill()));
        return new Change(
                set.skill(),
                skill.map(found -> found.title()).orElse(set.skill().value()),
                known.status(set.skill()),
                set.status());
    }

    /// Whether nothing would be different afterwards.
    public boolean changesNothing() {
        return unknown == 0 && statuses.isEmpty() && others.isEmpty();
    }
}
