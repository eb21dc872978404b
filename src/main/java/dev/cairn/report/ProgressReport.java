// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import dev.cairn.career.CareerPath;
import dev.cairn.career.Standpoint;
import dev.cairn.career.postings.Postings;
import dev.cairn.progress.BurnUp;
import dev.cairn.progress.Coverage;
import dev.cairn.progress.Progress;
import dev.cairn.report.options.Part;
import dev.cairn.report.options.ReportOptions;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// All that a report says, whatever the format: what its options ask for, and nothing else. The
/// learner's notes are in it only where they are asked for.
///
/// @param date the day of the report, where the learner is
/// @param total every skill of the roadmaps, each once
/// @param learned the hours of those that are done
/// @param burnUp of the same skills
/// @param portfolio the done projects among them, those with proof first
/// @param application what there is to show for the path; none in a full report
public record ProgressReport(
        ReportOptions options,
        LocalDate date,
        List<PathStanding> paths,
        List<RoadmapStanding> roadmaps,
        Coverage total,
        Hours learned,
        BurnUp burnUp,
        List<SkillStanding> portfolio,
        Optional<Application> application) {
    public ProgressReport {
        paths = List.copyOf(paths);
        roadmaps = List.copyOf(roadmaps);
        portfolio = List.copyOf(portfolio);
    }

    /// All of it, in English.
    public static ProgressReport of(
            Catalog catalog,
            List<CareerPath> paths,
            Postings postings,
            Progress progress,
            Clock clock) {
        var options = ReportOptions.standard(Locale.ENGLISH);
        return of(catalog, paths, postings, progress, clock, options);
    }

    /// @param clock gives the day, and the zone in which the days of all ticks are counted
    /// @throws IllegalArgumentException for an application without a path, or for one that is not
    ///   among the paths
    public static ProgressReport of(
            Catalog catalog,
            List<CareerPath> paths,
            Postings postings,
            Progress progress,
            Clock clock,
            ReportOptions options) {
        var zone = clock.getZone();
        var standpoint = new Standpoint(catalog, progress, clock.instant());
        var standings =
                paths.stream()
                        .filter(options::tells)
                        .map(path -> PathStanding.of(path, standpoint, postings))
                        .toList();
        if (options.isApplication() && (options.path().isEmpty() || standings.isEmpty())) {
            throw new IllegalArgumentException("an application is for one path");
        }
        var roadmaps = catalog.roadmaps().stream().filter(options::tells).toList();
        var skills = skills(roadmaps, catalog);
        var ids = skills.stream().map(Skill::id).toList();
        var done =
                skills.stream()
                        .filter(skill -> progress.isDone(skill.id()))
                        .map(skill -> SkillStanding.of(skill, progress, zone, options.notes()))
                        .toList();
        var told = done.stream().filter(skill -> skill.isIn(options.period())).toList();
        return new ProgressReport(
                options,
                LocalDate.now(clock),
                standings,
                roadmaps.stream()
                        .map(
                                roadmap ->
                                        RoadmapStanding.of(
                                                roadmap, catalog, progress, zone, options))
                        .toList(),
                Coverage.of(ids, catalog, progress),
                Hours.sum(done.stream().map(SkillStanding::skill).toList()),
                BurnUp.of(ids, progress, zone),
                told.stream()
                        .filter(each -> each.skill().isProject())
                        .sorted(Comparator.comparing(each -> !each.isProved()))
                        .toList(),
                options.isApplication()
                        ? Optional.of(Application.of(standings.getFirst(), told))
                        : Optional.empty());
    }

    private static List<Skill> skills(List<Roadmap> roadmaps, Catalog catalog) {
        return roadmaps.stream()
                .flatMap(roadmap -> roadmap.skills().stream())
                .distinct()
                .map(catalog::skill)
                .toList();
    }

    public ReportWords words() {
        return ReportWords.in(options.language());
    }

    public boolean has(Part part) {
        return options.has(part);
    }

    /// What it is called.
    public String title() {
        return application
                .map(each -> words().of("document.title.application", each.path().path().title()))
                .orElseGet(() -> words().of("document.title"));
    }

    /// Whether a list of skills holds this one: in an application only what it has to show.
    public boolean shows(SkillStanding skill) {
        return application.isEmpty()
                || application.get().skills().contains(skill)
                || application.get().projects().contains(skill);
    }

    /// What a part is headed by.
    public String heading(Part part) {
        return switch (part) {
            case VERDICTS -> words().of("document.verdicts");
            case PORTFOLIO -> words().of("document.portfolio");
            case CHARTS -> words().of("document.charts");
            case SKILLS -> words().of("document.roadmaps");
            case PLAN -> words().of("document.plan");
        };
    }

    /// All in all, in a few phrases.
    public List<String> sum() {
        var words = words();
        var phrases = new ArrayList<String>();
        if (options.period().isPresent()) {
            phrases.add(words.of("document.sum.period", words.skills(doneThen())));
        }
        phrases.add(
                words.of(
                        "document.sum",
                        words.skills(total.done()),
                        total.counted(),
                        words.about(learned),
                        words.about(total.left())));
        if (total.learning() > 0) {
            phrases.add(words.of("document.sum.learning", total.learning()));
        }
        if (total.skipped() > 0) {
            phrases.add(words.of("document.sum.skipped", total.skipped()));
        }
        return phrases;
    }

    /// How many skills were done in the period; without one, how many are done.
    public int doneThen() {
        return options.period()
                .map(
                        period ->
                                burnUp.before(period.until().plusDays(1))
                                        - burnUp.before(period.from()))
                .orElse(total.done());
    }

    /// The titles of the paths that want the project shown.
    public List<String> asking(SkillId project) {
        return paths.stream()
                .map(PathStanding::path)
                .filter(
                        path ->
                                path.portfolio().stream()
                                        .anyMatch(asked -> asked.project().equals(project)))
                .map(CareerPath::title)
                .toList();
    }
}
