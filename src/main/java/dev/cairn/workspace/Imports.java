// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import dev.cairn.format.Arrival;
import dev.cairn.format.Intake;
import dev.cairn.format.Intake.Doubt;
import dev.cairn.format.draft.Text;
import dev.cairn.format.intake.Review;
import dev.cairn.format.yaml.CommentedYaml;
import dev.cairn.progress.Event;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What files bring to what is known: nothing is changed here, only said what would change.
final class Imports {
    private Imports() {}

    static Intake preview(
            Snapshot now, Arrival arrival, Optional<String> format, Map<String, String> columns) {
        return raising(
                now,
                arrival.intake(now.filed(), format, columns)
                        .settled(now.progress().matches().keySet())
                        .shelving(skill -> now.progress().record(skill).holdsSomething()));
    }

    private static Intake raising(Snapshot now, Intake intake) {
        return intake.raising(
                now.progress()::status,
                skill -> now.catalog().find(skill).map(Skill::title).orElse(skill.value()));
    }

    /// The text of the file, where it says just what comes in and is kept as it is written.
    static Optional<String> keptText(Intake intake, Arrival arrival) {
        return arrival.file()
                .map(Text::text)
                .filter(
                        text ->
                                intake.canImport()
                                        && intake.roadmap()
                                                .filter(
                                                        roadmap ->
                                                                CommentedYaml.says(text, roadmap))
                                                .isPresent());
    }

    /// @param file where the roadmap of the intake is kept
    static List<Event> events(Intake intake, Optional<String> file, Snapshot now) {
        var events = new ArrayList<Event>();
        intake.roadmap().ifPresent(roadmap -> events.add(new Event.RoadmapSet(roadmap.id(), file)));
        var learned = Gains.of(raising(now, intake).learned(), now.progress());
        events.addAll(learned);
        var then = now.progress().supposing(learned, now.moment());
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
