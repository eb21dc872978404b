// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.today;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.career.Verdict;
import dev.cairn.career.Why;
import dev.cairn.career.route.Headline;
import dev.cairn.career.route.Next;
import dev.cairn.progress.BurnUp;
import dev.cairn.progress.Coverage;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Skill;
import dev.cairn.workspace.Snapshot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/// What Today shows, computed from one snapshot.
///
/// @param target the path that what is next is for; none: all of them
/// @param doneThisWeek skills that became done since the week began
public record TodayView(
        LocalDate today,
        List<Card> cards,
        Optional<PathId> target,
        List<Next> next,
        List<Progress> roadmaps,
        BurnUp burnUp,
        DayOfWeek weekStart,
        int doneThisWeek) {
    private static final int NEXT = 7;

    /// A path's verdict.
    public record Card(
            PathId path,
            String title,
            Verdict verdict,
            String headline,
            String why,
            double must,
            Hours left) {}

    /// A roadmap's coverage.
    public record Progress(Roadmap roadmap, Coverage coverage) {}

    static TodayView of(
            Snapshot snapshot,
            Optional<CareerPath> target,
            DayOfWeek weekStart,
            LocalDate today,
            ZoneId zone) {
        var skills = snapshot.catalog().skills().stream().map(Skill::id).toList();
        var burnUp = BurnUp.of(skills, snapshot.progress(), zone);
        var next = snapshot.next(target.map(List::of).orElse(snapshot.paths()));
        return new TodayView(
                today,
                snapshot.paths().stream().map(path -> card(path, snapshot)).toList(),
                target.map(CareerPath::id),
                next.subList(0, Math.min(NEXT, next.size())),
                snapshot.catalog().roadmaps().stream()
                        .map(roadmap -> new Progress(roadmap, snapshot.coverage(roadmap)))
                        .toList(),
                burnUp,
                weekStart,
                burnUp.since(today.with(TemporalAdjusters.previousOrSame(weekStart))));
    }

    private static Card card(CareerPath path, Snapshot snapshot) {
        var readiness = snapshot.readiness(path);
        var route = snapshot.route(path);
        return new Card(
                path.id(),
                path.title(),
                readiness.verdict(),
                Headline.of(readiness, route, snapshot.catalog()),
                Why.of(readiness, snapshot.catalog()),
                readiness.must(),
                route.hours());
    }
}
