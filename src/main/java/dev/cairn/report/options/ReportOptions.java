// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.options;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a report is to say, and how.
///
/// @param name who it is about; empty: nobody is named
/// @param parts of a full report, in the order of their declaration
/// @param path whose verdict is told; none: all. An application needs one
/// @param roadmaps whose skills are told; empty: all
/// @param period what was done in it is told; verdicts and coverage are as of today all the same
/// @param notes whether the learner's private notes are in it
/// @param language English or German; English for any other
/// @param paper of PDF and of print
public record ReportOptions(
        String name,
        Form form,
        Set<Part> parts,
        Optional<PathId> path,
        Set<RoadmapId> roadmaps,
        Optional<Period> period,
        boolean notes,
        Locale language,
        Paper paper) {
    private static final Set<Part> USUAL =
            EnumSet.of(Part.VERDICTS, Part.PORTFOLIO, Part.CHARTS, Part.SKILLS);

    public ReportOptions {
        name = name.strip();
        var ordered = EnumSet.noneOf(Part.class);
        ordered.addAll(parts);
        parts = Collections.unmodifiableSet(ordered);
        roadmaps = Collections.unmodifiableSet(new LinkedHashSet<>(roadmaps));
    }

    /// Everything but the plan, of all that is loaded, without a name and without notes.
    public static ReportOptions standard(Locale language) {
        return new ReportOptions(
                "",
                Form.FULL,
                USUAL,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                false,
                language,
                Paper.of(language));
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }

    public boolean tells(CareerPath path) {
        return this.path.isEmpty() || this.path.get().equals(path.id());
    }

    public boolean tells(Roadmap roadmap) {
        return roadmaps.isEmpty() || roadmaps.contains(roadmap.id());
    }

    public boolean isApplication() {
        return form == Form.APPLICATION;
    }

    public ReportOptions withName(String name) {
        return new ReportOptions(name, form, parts, path, roadmaps, period, notes, language, paper);
    }

    public ReportOptions withForm(Form form) {
        return new ReportOptions(name, form, parts, path, roadmaps, period, notes, language, paper);
    }

    public ReportOptions withParts(Set<Part> parts) {
        return new ReportOptions(name, form, parts, path, roadmaps, period, notes, language, paper);
    }

    public ReportOptions withPath(PathId path) {
        return withPath(Optional.of(path));
    }

    public ReportOptions withPath(Optional<PathId> path) {
        return new ReportOptions(name, form, parts, path, roadmaps, period, notes, language, paper);
    }

    public ReportOptions withRoadmaps(Set<RoadmapId> roadmaps) {
        return new ReportOptions(name, form, parts, path, roadmaps, period, notes, language, paper);
    }

    public ReportOptions withPeriod(Period period) {
        return withPeriod(Optional.of(period));
    }

    public ReportOptions withPeriod(Optional<Period> period) {
        return new ReportOptions(name, form, parts, path, roadmaps, period, notes, language, paper);
    }

    public ReportOptions withNotes(boolean notes) {
        return new ReportOptions(name, form, parts, path, roadmaps, period, notes, language, paper);
    }

    public ReportOptions withLanguage(Locale language) {
        return new ReportOptions(name, form, parts, path, roadmaps, period, notes, language, paper);
    }

    public ReportOptions withPaper(Paper paper) {
        return new ReportOptions(name, form, parts, path, roadmaps, period, notes, language, paper);
    }
}
