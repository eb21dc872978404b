// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.file;

import dev.cairn.career.route.Route;
import dev.cairn.report.BurnUpPicture;
import dev.cairn.report.Figures;
import dev.cairn.report.PathStanding;
import dev.cairn.report.ProgressReport;
import dev.cairn.report.RoadmapStanding;
import dev.cairn.report.SkillStanding;
import dev.cairn.roadmap.Skill;

import java.util.Collection;
import java.util.stream.Collectors;

/// The report as Markdown, for a repository or a page on the web.
public final class MarkdownReport {
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport() {}

    public static String write(ProgressReport report) {
        var writer = new MarkdownReport();
        writer.report(report);
        return writer.text.toString();
    }

    private void report(ProgressReport report) {
        line("# Learning progress");
        line("");
        line(
                Figures.day(report.date())
                        + ". "
                        + new BurnUpPicture(report.burnUp(), report.date()).title()
                        + ", of "
                        + report.total().counted()
                        + ".");
        heading("## Ready for what");
        report.paths().forEach(this::path);
        heading("## Roadmaps");
        line("| Roadmap | Done | Hours left |");
        line("| --- | ---: | ---: |");
        report.roadmaps().forEach(this::row);
        line("");
        line("○ to do, ◐ learning, ● done, ★ done and proved, ⊘ skipped");
        report.roadmaps().forEach(this::roadmap);
    }

    private void path(PathStanding path) {
        var readiness = path.readiness();
        var asked = path.path().thresholds();
        heading("### " + MarkdownText.of(path.path().title()));
        line("**" + MarkdownText.of(path.headline()) + "**. " + MarkdownText.of(path.why()));
        line("");
        line(
                "- Must-haves: "
                        + Figures.percent(readiness.must())
                        + " of "
                        + Figures.percent(asked.readyMust())
                        + " to be ready");
        line(
                "- Nice-to-haves: "
                        + Figures.percent(readiness.plus())
                        + " of "
                        + Figures.percent(asked.readyPlus())
                        + " to be ready");
        met("Choices met", path.anyOf());
        met("Projects shown", path.portfolio());
        path.postings()
                .ifPresent(
                        match ->
                                line(
                                        "- Of what the median of "
                                                + Figures.count(match.size(), "posting")
                                                + " asks: "
                                                + Figures.percent(match.median())));
        list("Blockers open", path.skills(readiness.blockers()));
        list(
                "Route to ready, " + Figures.about(path.route().hours()),
                path.skills(path.route().skills()));
        list(
                "Done, still to be confirmed",
                path.skills(
                        path.route().confirm().stream().map(Route.Confirmation::skill).toList()));
        path.path()
                .market()
                .forEach(
                        figure ->
                                line(
                                        "- "
                                                + MarkdownText.of(figure.figure())
                                                + " "
                                                + MarkdownText.of(figure.fact())
                                                + " ("
                                                + MarkdownText.of(figure.source())
                                                + ", "
                                                + figure.year()
                                                + ")"));
    }

    private void met(String what, PathStanding.Met met) {
        if (met.total() > 0) {
            line("- " + what + ": " + met.met() + " of " + met.total());
        }
    }

    private void list(String what, Collection<Skill> skills) {
        if (!skills.isEmpty()) {
            line(
                    "- "
                            + what
                            + ": "
                            + skills.stream()
                                    .map(skill -> MarkdownText.of(skill.title()))
                                    .collect(Collectors.joining(", ")));
        }
    }

    private void row(RoadmapStanding standing) {
        var coverage = standing.coverage();
        line(
                "| "
                        + MarkdownText.of(standing.roadmap().title())
                        + " | "
                        + coverage.done()
                        + " of "
                        + coverage.counted()
                        + " | "
                        + Figures.about(coverage.left())
                        + " |");
    }

    private void roadmap(RoadmapStanding standing) {
        heading("### " + MarkdownText.of(standing.roadmap().title()));
        for (var section : standing.sections()) {
            line("");
            line("#### " + MarkdownText.of(section.title()));
            line("");
            section.skills().forEach(this::skill);
        }
    }

    private void skill(SkillStanding standing) {
        var since = standing.since().map(day -> ", " + Figures.shortDay(day)).orElse("");
        line(
                "- "
                        + standing.glyph()
                        + " "
                        + MarkdownText.of(standing.skill().title())
                        + " ("
                        + standing.words()
                        + since
                        + ")");
        standing.proofs().forEach(proof -> line("  - " + MarkdownText.proof(proof)));
    }

    private void heading(String heading) {
        line("");
        line(heading);
        line("");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
