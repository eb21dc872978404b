// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import dev.cairn.career.CareerPath;
import dev.cairn.career.Standpoint;
import dev.cairn.career.postings.Postings;
import dev.cairn.progress.BurnUp;
import dev.cairn.progress.Coverage;
import dev.cairn.progress.Progress;
import dev.cairn.roadmap.Catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// All that a report says, whatever the format: what its options ask for, and nothing else. The
/// learner's notes are in it only where they are asked for.
///
/// @param date the day of the report, where the learner is
/// @param total every skill of the roadmaps, each once
/// @param burnUp of the same skills
public record ProgressReport(
        ReportOptions options,
        LocalDate date,
        List<PathStanding> paths,
        List<RoadmapStanding> roadmaps,
        Coverage total,
        BurnUp burnUp) {
    public ProgressReport {
        paths = List.copyOf(paths);
        roadmaps = List.copyOf(roadmaps);
    }

    /// All of it, in English.
    public static ProgressReport of(
            Catalog catalog,
            List<CareerPath> paths,
            Postings postings,
            Progress progress,
            Clock clock) {
        return of(
                catalog, paths, postings, progress, clock, ReportOptions.standard(Locale.ENGLISH));
    }

    /// @param clock gives the day, and the zone in which the days of all ticks are counted
    /// @throws IllegalArgumentException for an application without a path
    public static ProgressReport of(
            Catalog catalog,
            List<CareerPath> paths,
            Postings postings,
            Progress progress,
            Clock clock,
            ReportOptions options) {
        if (options.isApplication() && options.path().isEmpty()) {
            throw new IllegalArgumentException("an application is for one path");
        }
        var standpoint = new Standpoint(catalog, progress, clock.instant());
        var roadmaps = catalog.roadmaps().stream().filter(options::tells).toList();
        var skills = roadmaps.stream().flatMap(each -> each.skills().stream()).distinct().toList();
        return new ProgressReport(
                options,
                LocalDate.now(clock),
                paths.stream()
                        .filter(options::tells)
                        .map(path -> PathStanding.of(path, standpoint, postings))
                        .toList(),
                roadmaps.stream()
                        .map(
                                roadmap ->
                                        RoadmapStanding.of(
                                                roadmap,
                                                catalog,
                                                progress,
                                                clock.getZone(),
                                                options))
                        .toList(),
                Coverage.of(skills, catalog, progress),
                BurnUp.of(skills, progress, clock.getZone()));
    }
}
