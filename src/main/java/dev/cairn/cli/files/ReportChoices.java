// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.files;

import dev.cairn.cli.desk.Choice;
import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Refused;
import dev.cairn.progress.Progress;
import dev.cairn.report.ProgressReport;
import dev.cairn.report.options.Form;
import dev.cairn.report.options.Paper;
import dev.cairn.report.options.Part;
import dev.cairn.report.options.Period;
import dev.cairn.report.options.ReportOptions;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.workspace.Snapshot;

import picocli.CommandLine.Option;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is said on the command line about what a report is to say.
final class ReportChoices {
    @Option(
            names = "--for",
            paramLabel = "PATH",
            description = "The verdict of this career path only, by id or title.")
    private String path;

    @Option(
            names = "--short",
            description = "One page to go with an application: skills and proof for the path.")
    private boolean brief;

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = "Of the parts verdicts, portfolio, charts, skills and plan only these.")
    private List<String> only = List.of();

    @Option(
            names = "--plan",
            description = "Also the shortest way to ready for each path, step by step.")
    private boolean plan;

    @Option(
            names = "--roadmap",
            paramLabel = "ID",
            description = "Of the roadmaps only this one; may be given several times.")
    private List<String> roadmaps = List.of();

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "Only what was done on this day or later, such as 2026-10-01.")
    private String since;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            description = "Only what was done on this day or before.")
    private String until;

    @Option(names = "--notes", description = "With the private notes.")
    private boolean notes;

    @Option(names = "--name", paramLabel = "NAME", description = "Who the report is about.")
    private String name = "";

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "en or de.")
    private String language = "en";

    @Option(names = "--paper", paramLabel = "PAPER", description = "a4 or letter.")
    private String paper = "a4";

    /// What can be said without the data.
    ///
    /// @throws Refused for what no report knows
    ReportOptions known() {
        if (brief && path == null) {
            throw Refused.usage("--short is for one career path. Add --for and its id.");
        }
        day("--since", since);
        day("--until", until);
        return ReportOptions.standard(language(language))
                .withName(name)
                .withForm(brief ? Form.APPLICATION : Form.FULL)
                .withParts(parts())
                .withNotes(notes)
                .withPaper(
                        Paper.named(paper)
                                .orElseThrow(
                                        () ->
                                                Refused.usage(
                                                        "There is no paper “"
                                                                + paper
                                                                + "”. Choose a4 or letter.")));
    }

    /// With what the data has.
    ReportOptions among(Snapshot snapshot, Clock clock) {
        return known().withPath(
                        Optional.ofNullable(path)
                                .map(typed -> Choice.path(typed, snapshot.paths()).id()))
                .withRoadmaps(roadmaps(snapshot))
                .withPeriod(period(snapshot.progress(), clock));
    }

    static ProgressReport report(Desk desk, ReportOptions options) {
        var snapshot = desk.snapshot();
        return ProgressReport.of(
                snapshot.catalog(),
                snapshot.paths(),
                snapshot.library().postings(),
                snapshot.progress(),
                desk.clock(),
                options);
    }

    static Locale language(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "en" -> Locale.ENGLISH;
            case "de" -> Locale.GERMAN;
            default ->
                    throw Refused.usage(
                            "There is no report in the language “" + typed + "”. Choose en or de.");
        };
    }

    private Set<Part> parts() {
        var parts = EnumSet.noneOf(Part.class);
        if (only.isEmpty()) {
            parts.addAll(ReportOptions.standard(Locale.ENGLISH).parts());
        }
        only.stream().map(ReportChoices::part).forEach(parts::add);
        if (plan) {
            parts.add(Part.PLAN);
        }
        return parts;
    }

    private static Part part(String typed) {
        return Part.named(typed.strip())
                .orElseThrow(
                        () ->
                                Refused.usage(
                                        "A report has no part “"
                                                + typed
                                                + "”. Choose of "
                                                + Arrays.stream(Part.values())
                                                        .map(Part::word)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }

    private Set<RoadmapId> roadmaps(Snapshot snapshot) {
        var chosen = new LinkedHashSet<RoadmapId>();
        var all = snapshot.catalog().roadmaps();
        for (var typed : roadmaps) {
            chosen.add(
                    all.stream()
                            .filter(
                                    roadmap ->
                                            roadmap.id().value().equals(typed)
                                                    || roadmap.title().equalsIgnoreCase(typed))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            Refused.input(
                                                    "There is no roadmap “"
                                                            + typed
                                                            + "”. Known are "
                                                            + all.stream()
                                                                    .map(each -> each.id().value())
                                                                    .collect(
                                                                            Collectors.joining(
                                                                                    ", "))
                                                            + "."))
                            .id());
        }
        return chosen;
    }

    /// From the first day of all where only the end is given, to today where only the beginning is.
    private Optional<Period> period(Progress progress, Clock clock) {
        if (since == null && until == null) {
            return Optional.empty();
        }
        var end = day("--until", until).orElseGet(() -> LocalDate.now(clock));
        var begin =
                day("--since", since)
                        .orElseGet(
                                () ->
                                        progress.records().values().stream()
                                                .flatMap(record -> record.since().stream())
                                                .map(at -> LocalDate.ofInstant(at, clock.getZone()))
                                                .filter(day -> day.isBefore(end))
                                                .min(LocalDate::compareTo)
                                                .orElse(end));
        if (end.isBefore(begin)) {
            throw Refused.usage(
                    "The period ends on " + end + ", before it begins on " + begin + ".");
        }
        return Optional.of(new Period(begin, end));
    }

    private static Optional<LocalDate> day(String option, String typed) {
        try {
            return Optional.ofNullable(typed).map(LocalDate::parse);
        } catch (DateTimeParseException _) {
            throw Refused.usage(option + " takes a day such as 2026-10-01, not “" + typed + "”.");
        }
    }
}
