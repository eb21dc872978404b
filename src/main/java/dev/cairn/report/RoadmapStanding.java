// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import dev.cairn.progress.Coverage;
import dev.cairn.progress.Progress;
import dev.cairn.report.options.ReportOptions;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Section;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// How far the learner is in one roadmap, skill by skill.
///
/// @param coverage of the whole roadmap as of today
/// @param sections with the skills that the options ask for; those without any are left out
public record RoadmapStanding(Roadmap roadmap, Coverage coverage, List<SectionStanding> sections) {
    public RoadmapStanding {
        sections = List.copyOf(sections);
    }

    /// Every skill, without notes.
    public static RoadmapStanding of(
            Roadmap roadmap, Catalog catalog, Progress progress, ZoneId zone) {
        return of(roadmap, catalog, progress, zone, ReportOptions.standard(Locale.ENGLISH));
    }

    static RoadmapStanding of(
            Roadmap roadmap,
            Catalog catalog,
            Progress progress,
            ZoneId zone,
            ReportOptions options) {
        return new RoadmapStanding(
                roadmap,
                Coverage.of(roadmap.skills(), catalog, progress),
                roadmap.sections().stream()
                        .map(section -> section(section, catalog, progress, zone, options))
                        .filter(section -> !section.skills().isEmpty())
                        .toList());
    }

    private static SectionStanding section(
            Section section,
            Catalog catalog,
            Progress progress,
            ZoneId zone,
            ReportOptions options) {
        return new SectionStanding(
                section.title(),
                section.skills().stream()
                        .map(
                                skill ->
                                        SkillStanding.of(
                                                catalog.skill(skill),
                                                progress,
                                                zone,
                                                options.notes()))
                        .filter(skill -> skill.isIn(options.period()))
                        .toList());
    }
}
