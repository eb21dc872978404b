// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.file;

import dev.cairn.report.Application;
import dev.cairn.report.ProgressReport;
import dev.cairn.report.ReportWords;
import dev.cairn.report.RoadmapStanding;
import dev.cairn.report.SkillStanding;
import dev.cairn.report.picture.BurnUpPicture;

import java.util.List;

/// The report as Markdown, for a repository or a page on the web.
public final class MarkdownReport {
    private final ProgressReport report;
    private final ReportWords words;
    private final MarkdownLines lines;
    private final MarkdownPath path;

    private MarkdownReport(ProgressReport report) {
        this.report = report;
        words = report.words();
        lines = new MarkdownLines(words);
        path = new MarkdownPath(words, lines);
    }

    public static String write(ProgressReport report) {
        var writer = new MarkdownReport(report);
        writer.head();
        report.application().ifPresentOrElse(writer::application, writer::parts);
        writer.foot();
        return writer.lines.toString();
    }

    private void head() {
        lines.line("# " + MarkdownText.of(report.title()));
        lines.line("");
        var name = report.options().name();
        lines.paragraph(
                (name.isEmpty() ? "" : MarkdownText.of(name) + ". ")
                        + words.of("document.date", words.day(report.date()))
                        + ".");
        report.options()
                .period()
                .ifPresent(
                        period ->
                                lines.paragraph(
                                        words.of(
                                                "document.period",
                                                words.day(period.from()),
                                                words.day(period.until()),
                                                words.day(report.date()))));
    }

    private void foot() {
        lines.line("---");
        lines.line("");
        lines.line(words.of("document.made", words.day(report.date())));
    }

    private void parts() {
        lines.paragraph(String.join(", ", report.sum()) + ".");
        for (var part : report.options().parts()) {
            lines.line("## " + report.heading(part));
            lines.line("");
            switch (part) {
                case VERDICTS -> verdicts();
                case PORTFOLIO -> portfolio();
                case CHARTS -> coverage();
                case SKILLS -> skills();
                case PLAN -> plan();
            }
        }
    }

    private void verdicts() {
        if (report.paths().isEmpty()) {
            lines.paragraph(words.of("document.verdicts.none"));
            return;
        }
        report.paths().forEach(path::write);
        lines.paragraph(words.of("document.verdicts.note"));
    }

    private void portfolio() {
        if (report.portfolio().isEmpty()) {
            lines.paragraph(words.of("document.portfolio.none"));
            return;
        }
        list(report.portfolio());
    }

    private void coverage() {
        lines.paragraph(BurnUpPicture.of(report).title(words) + ".");
        if (report.roadmaps().isEmpty()) {
            return;
        }
        lines.row("document.roadmap", "document.coverage", "document.done", "document.left");
        lines.line("| --- | ---: | ---: | ---: |");
        for (var standing : report.roadmaps()) {
            var coverage = standing.coverage();
            lines.cells(
                    MarkdownText.of(standing.roadmap().title()),
                    words.percent(coverage.share()),
                    words.of("document.of", coverage.done(), coverage.counted()),
                    words.about(coverage.left()));
        }
        lines.line("");
    }

    private void skills() {
        if (report.roadmaps().isEmpty()) {
            lines.paragraph(words.of("document.roadmaps.none"));
            return;
        }
        lines.paragraph(
                "○ "
                        + words.of("document.status.todo")
                        + ", ◐ "
                        + words.of("document.status.learning")
                        + ", ● "
                        + words.of("document.status.done")
                        + ", ★ "
                        + words.of("document.legend.proved")
                        + ", ⊘ "
                        + words.of("document.status.skipped")
                        + ". "
                        + words.of("document.legend"));
        report.roadmaps().forEach(this::roadmap);
    }

    private void roadmap(RoadmapStanding standing) {
        lines.line("### " + MarkdownText.of(standing.roadmap().title()));
        lines.line("");
        if (standing.sections().isEmpty() && report.options().period().isPresent()) {
            lines.paragraph(words.of("document.roadmap.none"));
        }
        for (var section : standing.sections()) {
            lines.line("#### " + MarkdownText.of(section.title()));
            lines.line("");
            list(section.skills());
        }
    }

    private void plan() {
        for (var path : report.paths()) {
            lines.line("### " + MarkdownText.of(path.path().title()));
            lines.line("");
            var steps = path.skills(path.route().skills());
            if (steps.isEmpty()) {
                lines.paragraph(words.of("document.plan.none"));
                continue;
            }
            int number = 1;
            for (var step : steps) {
                lines.line(
                        number++
                                + ". "
                                + MarkdownText.of(step.title())
                                + " ("
                                + words.hours(step.hours())
                                + ")");
            }
            lines.line("");
        }
    }

    private void application(Application application) {
        var standing = application.path();
        lines.paragraph("**" + MarkdownText.of(standing.headline(words.wording())) + "**");
        lines.paragraph("*" + MarkdownText.of(words.meaning(standing.readiness().verdict())) + "*");
        lines.paragraph(words.figures(application));
        path.figures(standing);
        if (application.projects().isEmpty() && application.skills().isEmpty()) {
            lines.paragraph(words.of("document.application.none"));
        }
        shown("document.application.projects", application.projects());
        shown("document.application.proved", application.proved());
        shown("document.application.others", application.others());
    }

    private void shown(String heading, List<SkillStanding> skills) {
        if (!skills.isEmpty()) {
            lines.line("## " + words.of(heading));
            lines.line("");
            list(skills);
        }
    }

    private void list(List<SkillStanding> skills) {
        for (var standing : skills) {
            lines.line(
                    "- "
                            + standing.glyph()
                            + " "
                            + MarkdownText.of(standing.skill().title())
                            + " ("
                            + words.status(standing)
                            + standing.since().map(day -> ", " + words.shortDay(day)).orElse("")
                            + ")");
            standing.proofs().forEach(proof -> lines.line("  - " + MarkdownText.proof(proof)));
            if (!standing.note().isEmpty()) {
                lines.line("  - " + words.of("document.note", MarkdownText.of(standing.note())));
            }
        }
        lines.line("");
    }
}
