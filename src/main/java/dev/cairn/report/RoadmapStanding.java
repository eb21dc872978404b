// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import dev.cairn.progress.Coverage;
import dev.cairn.progress.Progress;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Section;

import java.time.ZoneId;
import java.util.List;

/// How far the learner is in one roadmap, skill by skill.
public record RoadmapStanding(Roadmap roadmap, Coverage coverage, List<Part> sections) {
    /// A section of the roadmap.
    public record Part(String title, List<SkillStanding> skills) {
        public Part {
            skills = List.copyOf(skills);
        }
    }

    public RoadmapStanding {
        sections = List.copyOf(sections);
    }

    public static RoadmapStanding of(
            Roadmap roadmap, Catalog catalog, Progress progress, ZoneId zone) {
        return new RoadmapStanding(
                roadmap,
                Coverage.of(roadmap.skills(), catalog, progress),
                roadmap.sections().stream()
                        .map(section -> part(section, catalog, progress, zone))
                        .toList());
    }

    private static Part part(Section section, Catalog catalog, Progress progress, ZoneId zone) {
        return new Part(
                section.title(),
                section.skills().stream()
                        .map(skill -> SkillStanding.of(catalog.skill(skill), progress, zone))
                        .toList());
    }
}
