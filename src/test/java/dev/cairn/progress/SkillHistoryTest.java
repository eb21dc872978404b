// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import static dev.cairn.Typical.NOON;
import static dev.cairn.Typical.done;
import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.Typical;
import dev.cairn.progress.Event.CheckSet;
import dev.cairn.progress.Event.NoteSet;
import dev.cairn.progress.Event.StatusSet;
import dev.cairn.progress.SkillHistory.Moment;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class SkillHistoryTest {
    private final List<Entry> log = new ArrayList<>();

    @Test
    void newestFirstByWhenItHolds() {
        var longAgo =
                new StatusSet(id("git"), Status.DONE, Optional.of(NOON.minus(Duration.ofDays(90))));
        add(0, new CheckSet(id("git"), "Made a commit.", true));
        add(1, longAgo);
        add(2, done("docker"));
        assertThat(history())
                .containsExactly(
                        new Moment(at(0), new CheckSet(id("git"), "Made a commit.", true)),
                        new Moment(NOON.minus(Duration.ofDays(90)), longAgo));
    }

    @Test
    void whatWasTakenBackIsLeftOutAndWhatWasDoneAgainIsThere() {
        var step = add(0, done("git"));
        var undo = undo(1, step, new StatusSet(id("git"), Status.TODO));
        assertThat(history()).isEmpty();
        undo(2, undo, done("git"));
        assertThat(history()).containsExactly(new Moment(at(0), done("git")));
    }

    /// Saved three times while one wrote, then once more the next day.
    @Test
    void ofANoteOnlyTheLastWordOfADayIsKept() {
        add(0, new NoteSet(id("git"), "a"));
        add(1, new NoteSet(id("git"), "a b"));
        add(2, new NoteSet(id("git"), "a b c"));
        add(60 * 24, new NoteSet(id("git"), "d"));
        assertThat(history())
                .extracting(Moment::event)
                .containsExactly(new NoteSet(id("git"), "d"), new NoteSet(id("git"), "a b c"));
    }

    private List<Moment> history() {
        return SkillHistory.of(Typical.id("git"), Progress.of(log), ZoneOffset.UTC).moments();
    }

    private static Instant at(int minute) {
        return NOON.plus(Duration.ofMinutes(minute));
    }

    private UUID add(int minute, Event event) {
        return add(minute, Optional.empty(), event);
    }

    private UUID undo(int minute, UUID step, Event event) {
        return add(minute, Optional.of(step), event);
    }

    private UUID add(int minute, Optional<UUID> undoes, Event event) {
        var step = UUID.randomUUID();
        log.add(new Entry(UUID.randomUUID(), at(minute), "here", step, undoes, event));
        return step;
    }
}
