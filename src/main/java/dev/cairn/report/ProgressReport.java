// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import dev.cairn.career.CareerPath;
import dev.cairn.career.Standpoint;
import dev.cairn.career.postings.Postings;
import dev.cairn.progress.BurnUp;
import dev.cairn.progress.Coverage;
import dev.cairn.progress.Progress;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Skill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// All that a report says, whatever the format. The learner's notes are not in it.
///
/// @param date the day of the report, where the learner is
/// @param total every skill of every roadmap, each once
/// @param burnUp of the same skills
public record ProgressReport(
        LocalDate date,
        List<PathStanding> paths,
        List<RoadmapStanding> roadmaps,
        Coverage total,
        BurnUp burnUp) {
    public ProgressReport {
        paths = List.copyOf(paths);
        roadmaps = List.copyOf(roadmaps);
    }

    /// @param clock gives the day, and the zone in which the days of all ticks are counted
    public static ProgressReport of(
            Catalog catalog,
            List<CareerPath> paths,
            Postings postings,
            Progress progress,
            Clock clock) {
        var standpoint = new Standpoint(catalog, progress, clock.instant());
        var all = catalog.skills().stream().map(Skill::id).toList();
        return new ProgressReport(
                LocalDate.now(clock),
                paths.stream().map(path -> PathStanding.of(path, standpoint, postings)).toList(),
                catalog.roadmaps().stream()
                        .map(
                                roadmap ->
                                        RoadmapStanding.of(
                                                roadmap, catalog, progress, clock.getZone()))
                        .toList(),
                Coverage.of(all, catalog, progress),
                BurnUp.of(all, progress, clock.getZone()));
    }
}
