// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import dev.cairn.format.Intake.Learned;
import dev.cairn.progress.Event;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The events by which what a file records, and what two skills hold that are one, come together:
/// nothing that was learned or written is lost.
final class Gains {
    private Gains() {}

    /// A tick keeps the day that the file has for it, a note comes after the one that is there.
    static List<Event> of(Learned learned, Progress progress) {
        var events = new ArrayList<Event>();
        learned.ticks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                        tick ->
                                new Event.StatusSet(
                                        tick.getKey(),
                                        tick.getValue(),
                                        Optional.ofNullable(learned.since().get(tick.getKey()))))
                .forEach(events::add);
        learned.notes()
                .forEach(
                        (skill, note) ->
                                events.add(
                                        new Event.NoteSet(
                                                skill, both(progress.record(skill).note(), note))));
        learned.proofs()
                .forEach(
                        (skill, links) ->
                                links.forEach(
                                        link -> events.add(new Event.ProofSet(skill, link, true))));
        return events;
    }

    /// The skill is the other one from now on. All of what the two hold together is written down,
    /// also what the other holds already: of what was recorded under either name the last would
    /// win.
    static List<Event> ofMatch(SkillId skill, SkillId other, Progress progress) {
        var events = new ArrayList<Event>();
        events.add(new Event.MatchSet(skill, Optional.of(other)));
        if (skill.equals(other)) {
            return events;
        }
        var mine = progress.record(skill);
        var theirs = progress.record(other);
        var stronger =
                Stream.of(Status.DONE, Status.LEARNING, Status.SKIPPED)
                        .filter(status -> mine.status() == status || theirs.status() == status)
                        .findFirst()
                        .orElse(Status.TODO);
        var since = theirs.status() == stronger ? theirs.since() : mine.since();
        events.add(new Event.StatusSet(other, stronger, since));
        events.add(new Event.NoteSet(other, both(theirs.note(), mine.note())));
        events.add(
                new Event.FreshSet(
                        other,
                        Stream.of(theirs.refreshed(), mine.refreshed())
                                .flatMap(Optional::stream)
                                .max(Comparator.naturalOrder())));
        Stream.concat(theirs.proofs().stream(), mine.proofs().stream())
                .distinct()
                .forEach(link -> events.add(new Event.ProofSet(other, link, true)));
        Stream.concat(theirs.checks().stream(), mine.checks().stream())
                .distinct()
                .sorted()
                .forEach(check -> events.add(new Event.CheckSet(other, check, true)));
        return events;
    }

    private static String both(String there, String more) {
        return there.contains(more)
                ? there
                : Stream.of(there, more)
                        .filter(note -> !note.isBlank())
                        .collect(Collectors.joining("\n\n"));
    }
}
