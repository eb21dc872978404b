// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import dev.cairn.progress.Event;
import dev.cairn.progress.Event.MatchSet;
import dev.cairn.progress.Event.NoteSet;
import dev.cairn.progress.Progress;
import dev.cairn.progress.SkillRecord.Note;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says of notes, before they are recorded, which ones the learner saw when writing them: a note
/// that another device wrote meanwhile is then kept beside them.
final class NoteSeen {
    private NoteSeen() {}

    /// Each takes the place of all that is shown of its skill now.
    static List<Event> in(Progress progress, List<Event> events) {
        return events.stream()
                .map(
                        event ->
                                event instanceof NoteSet set
                                        ? seen(set, shown(set, progress, events))
                                        : event)
                .toList();
    }

    /// Each takes the place of what was written on this device, and of nothing else.
    static List<Event> own(List<Event> events) {
        return events.stream()
                .map(event -> event instanceof NoteSet set ? seen(set, Set.of()) : event)
                .toList();
    }

    private static NoteSet seen(NoteSet set, Set<UUID> entries) {
        return new NoteSet(set.skill(), set.text(), Optional.of(entries));
    }

    /// A note of two skills that become one in the same step speaks for both.
    private static Set<UUID> shown(NoteSet set, Progress progress, List<Event> events) {
        var others =
                events.stream()
                        .filter(MatchSet.class::isInstance)
                        .map(MatchSet.class::cast)
                        .filter(match -> match.as().filter(set.skill()::equals).isPresent())
                        .map(MatchSet::skill);
        return Stream.concat(Stream.of(set.skill()), others)
                .flatMap(skill -> progress.record(skill).notes().stream())
                .map(Note::entry)
                .collect(Collectors.toUnmodifiableSet());
    }
}
