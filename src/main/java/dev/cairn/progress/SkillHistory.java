// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import dev.cairn.roadmap.SkillId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// What was done about one skill, newest first. What was taken back is left out, and so is the
/// taking back; of a note that was written on over a day, only the last word is kept.
public record SkillHistory(SkillId skill, List<Moment> moments) {
    /// @param at since when it holds, which may be long before it was recorded
    public record Moment(Instant at, Event event) {}

    public SkillHistory {
        moments = List.copyOf(moments);
    }

    /// Walks the whole log once.
    ///
    /// @param zone where days begin
    public static SkillHistory of(SkillId skill, Progress progress, ZoneId zone) {
        var takenBack = new HashSet<UUID>();
        var moments = new ArrayList<Moment>();
        for (var entry : progress.entries().reversed()) {
            if (takenBack.contains(entry.step())) {
                continue;
            }
            entry.undoes().ifPresent(takenBack::add);
            if (entry.undoes().isEmpty()
                    && entry.event()
                            .about()
                            .map(progress::named)
                            .filter(skill::equals)
                            .isPresent()) {
                add(moments, moment(entry), zone);
            }
        }
        moments.sort(Comparator.comparing(Moment::at).reversed());
        return new SkillHistory(skill, moments);
    }

    private static void add(List<Moment> moments, Moment older, ZoneId zone) {
        var writtenOn =
                older.event() instanceof Event.NoteSet
                        && !moments.isEmpty()
                        && moments.getLast().event() instanceof Event.NoteSet
                        && day(older, zone).equals(day(moments.getLast(), zone));
        if (!writtenOn) {
            moments.add(older);
        }
    }

    private static LocalDate day(Moment moment, ZoneId zone) {
        return moment.at().atZone(zone).toLocalDate();
    }

    private static Moment moment(Entry entry) {
        var at =
                entry.event() instanceof Event.StatusSet set
                        ? set.since().orElse(entry.at())
                        : entry.at();
        return new Moment(at, entry.event());
    }
}
