// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import dev.cairn.format.Arrival;
import dev.cairn.format.Intake;
import dev.cairn.format.Intake.Doubt;
import dev.cairn.format.intake.Review;
import dev.cairn.progress.Event;
import dev.cairn.progress.Progress;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What files bring to what is known: nothing is changed here, only said what would change.
final class Imports {
    private Imports() {}

    /// @param before what would come in first
    static Intake preview(
            Snapshot now,
            Arrival arrival,
            Optional<String> format,
            Map<String, String> columns,
            List<Intake> before) {
        var library =
                now.filed()
                        .with(
                                before.stream()
                                        .flatMap(intake -> intake.roadmap().stream())
                                        .toList());
        var progress = now.progress();
        return raising(
                now,
                arrival.intake(library, format, columns)
                        .settled(progress.matches().keySet())
                        .shelving(skill -> progress.record(skill).holdsSomething()),
                progress);
    }

    private static Intake raising(Snapshot now, Intake intake, Progress progress) {
        return intake.raising(
                progress::status,
                skill -> now.catalog().find(skill).map(Skill::title).orElse(skill.value()));
    }

    /// @param file where the roadmap of the intake is kept
    /// @param progress what is recorded before
    static List<Event> events(
            Intake intake, Optional<String> file, Progress progress, Snapshot now) {
        var events = new ArrayList<Event>();
        intake.roadmap().ifPresent(roadmap -> events.add(new Event.RoadmapSet(roadmap.id(), file)));
        var learned = Gains.of(raising(now, intake, progress).learned(), progress);
        events.addAll(learned);
        var then = progress.supposing(learned, now.moment());
        intake.decided().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        each -> events.addAll(Gains.ofMatch(each.getKey(), each.getValue(), then)));
        return events;
    }

    static List<Doubt> review(Snapshot now) {
        var own =
                now.catalog().roadmaps().stream()
                        .filter(roadmap -> now.progress().ownRoadmaps().containsKey(roadmap.id()))
                        .toList();
        return Review.of(now.filed().catalog(), own, now.progress().matches().keySet());
    }

    /// @return none where that was decided before
    /// @throws IllegalArgumentException if it cannot be so
    static List<Event> decision(Snapshot now, SkillId skill, SkillId as) {
        var catalog = now.filed().catalog();
        if (!catalog.holds(skill)
                || !catalog.holds(as)
                || !as.equals(skill) && catalog.home(skill).equals(catalog.home(as))
                || !now.progress().ownRoadmaps().containsKey(catalog.home(skill))) {
            throw new IllegalArgumentException(skill + " cannot be " + as);
        }
        return as.equals(now.progress().matches().get(skill))
                ? List.of()
                : Gains.ofMatch(skill, as, now.progress());
    }
}
