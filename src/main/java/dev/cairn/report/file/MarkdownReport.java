// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.file;

import dev.cairn.report.Application;
import dev.cairn.report.BurnUpPicture;
import dev.cairn.report.PathStanding;
import dev.cairn.report.ProgressReport;
import dev.cairn.report.ReportWords;
import dev.cairn.report.RoadmapStanding;
import dev.cairn.report.SkillStanding;
import dev.cairn.roadmap.Skill;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// The report as Markdown, for a repository or a page on the web.
public final class MarkdownReport {
    private static final String NONE = "–";

    private final StringBuilder text = new StringBuilder();
    private final ProgressReport report;
    private final ReportWords words;

    private MarkdownReport(ProgressReport report) {
        this.report = report;
        words = report.words();
    }

    public static String write(ProgressReport report) {
        var writer = new MarkdownReport(report);
        writer.head();
        report.application().ifPresentOrElse(writer::application, writer::parts);
        writer.foot();
        return writer.text.toString();
    }

    private void head() {
        line("# " + MarkdownText.of(report.title()));
        line("");
        var name = report.options().name();
        paragraph(
                (name.isEmpty() ? "" : MarkdownText.of(name) + ". ")
                        + words.of("document.date", words.day(report.date()))
                        + ".");
        report.options()
                .period()
                .ifPresent(
                        period ->
                                paragraph(
                                        words.of(
                                                "document.period",
                                                words.day(period.from()),
                                                words.day(period.until()),
                                                words.day(report.date()))));
    }

    private void foot() {
        line("---");
        line("");
        line(words.of("document.made", words.day(report.date())));
    }

    private void parts() {
        paragraph(String.join(", ", report.sum()) + ".");
        for (var part : report.options().parts()) {
            line("## " + report.heading(part));
            line("");
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
            paragraph(words.of("document.verdicts.none"));
            return;
        }
        report.paths().forEach(this::path);
        paragraph(words.of("document.verdicts.note"));
    }

    private void path(PathStanding path) {
        line("### " + MarkdownText.of(path.path().title()));
        line("");
        paragraph(
                "**"
                        + MarkdownText.of(path.headline(words.wording()))
                        + ".** "
                        + MarkdownText.of(path.why(words.wording())));
        paragraph("*" + MarkdownText.of(words.meaning(path.readiness().verdict())) + "*");
        figures(path);
        var missing = path.missing(words);
        if (!missing.isEmpty()) {
            row("document.skill", "document.use", "document.weight", "document.lack");
            line("| --- | --- | ---: | --- |");
            missing.forEach(
                    each ->
                            cells(
                                    MarkdownText.of(each.title()),
                                    MarkdownText.of(each.use(words)),
                                    each.weight() > 0 ? words.percent(each.weight() / 100.0) : NONE,
                                    words.lack(each.lack())));
            line("");
        }
        var plus = path.missingPlus();
        if (!plus.isEmpty() && path.readiness().plus() < path.path().thresholds().readyPlus()) {
            paragraph(words.of("document.missing.plus", titles(plus)));
        }
        if (!path.route().skills().isEmpty()) {
            paragraph(
                    words.of(
                            "document.route",
                            words.skills(path.route().skills().size()),
                            words.about(path.route().hours())));
        }
        if (!path.route().confirm().isEmpty()) {
            paragraph(
                    words.of(
                            "document.confirm",
                            MarkdownText.of(
                                    String.join("; ", path.confirmations(words.wording())))));
        }
        if (!path.path().market().isEmpty()) {
            path.path()
                    .market()
                    .forEach(figure -> line("- " + MarkdownText.of(words.source(figure))));
            line("");
        }
    }

    private void figures(PathStanding path) {
        var readiness = path.readiness();
        var asked = path.path().thresholds();
        share("document.must", readiness.must(), asked.readyMust());
        share("document.plus", readiness.plus(), asked.readyPlus());
        met("document.choices", path.anyOf());
        met("document.projects", path.portfolio());
        path.postings()
                .ifPresent(
                        match ->
                                item(
                                        "document.postings",
                                        words.percent(match.median())
                                                + " "
                                                + words.of("document.postings.of", match.size())));
        line("");
    }

    private void share(String what, double share, double ready) {
        item(
                what,
                words.percent(share)
                        + " ("
                        + words.of("document.ready", words.percent(ready))
                        + ")");
    }

    private void met(String what, PathStanding.Met met) {
        if (met.total() > 0) {
            item(what, words.of(met));
        }
    }

    private void item(String what, String figure) {
        line("- " + words.of(what) + ": " + figure);
    }

    private void portfolio() {
        if (report.portfolio().isEmpty()) {
            paragraph(words.of("document.portfolio.none"));
            return;
        }
        list(report.portfolio());
    }

    private void coverage() {
        paragraph(BurnUpPicture.of(report).title(words) + ".");
        if (report.roadmaps().isEmpty()) {
            return;
        }
        row("document.roadmap", "document.coverage", "document.done", "document.left");
        line("| --- | ---: | ---: | ---: |");
        for (var standing : report.roadmaps()) {
            var coverage = standing.coverage();
            cells(
                    MarkdownText.of(standing.roadmap().title()),
                    words.percent(coverage.share()),
                    words.of("document.of", coverage.done(), coverage.counted()),
                    words.about(coverage.left()));
        }
        line("");
    }

    private void skills() {
        if (report.roadmaps().isEmpty()) {
            paragraph(words.of("document.roadmaps.none"));
            return;
        }
        paragraph(
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
        line("### " + MarkdownText.of(standing.roadmap().title()));
        line("");
        if (standing.sections().isEmpty() && report.options().period().isPresent()) {
            paragraph(words.of("document.roadmap.none"));
        }
        for (var section : standing.sections()) {
            line("#### " + MarkdownText.of(section.title()));
            line("");
            list(section.skills());
        }
    }

    private void plan() {
        for (var path : report.paths()) {
            line("### " + MarkdownText.of(path.path().title()));
            line("");
            var steps = path.skills(path.route().skills());
            if (steps.isEmpty()) {
                paragraph(words.of("document.plan.none"));
                continue;
            }
            int number = 1;
            for (var step : steps) {
                line(
                        number++
                                + ". "
                                + MarkdownText.of(step.title())
                                + " ("
                                + words.hours(step.hours())
                                + ")");
            }
            line("");
        }
    }

    private void application(Application application) {
        var path = application.path();
        paragraph("**" + MarkdownText.of(path.headline(words.wording())) + "**");
        paragraph("*" + MarkdownText.of(words.meaning(path.readiness().verdict())) + "*");
        paragraph(words.figures(application));
        figures(path);
        if (application.projects().isEmpty() && application.skills().isEmpty()) {
            paragraph(words.of("document.application.none"));
        }
        shown("document.application.projects", application.projects());
        shown("document.application.proved", application.proved());
        shown("document.application.others", application.others());
    }

    private void shown(String heading, List<SkillStanding> skills) {
        if (!skills.isEmpty()) {
            line("## " + words.of(heading));
            line("");
            list(skills);
        }
    }

    private void list(List<SkillStanding> skills) {
        for (var standing : skills) {
            line(
                    "- "
                            + standing.glyph()
                            + " "
                            + MarkdownText.of(standing.skill().title())
                            + " ("
                            + words.status(standing)
                            + standing.since().map(day -> ", " + words.shortDay(day)).orElse("")
                            + ")");
            standing.proofs().forEach(proof -> line("  - " + MarkdownText.proof(proof)));
            if (!standing.note().isEmpty()) {
                line("  - " + words.of("document.note", MarkdownText.of(standing.note())));
            }
        }
        line("");
    }

    private static String titles(Collection<Skill> skills) {
        return skills.stream()
                .map(skill -> MarkdownText.of(skill.title()))
                .collect(Collectors.joining(", "));
    }

    private void row(String... keys) {
        cells(Arrays.stream(keys).map(key -> words.of(key)).toArray(String[]::new));
    }

    private void cells(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void paragraph(String paragraph) {
        line(paragraph);
        line("");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
