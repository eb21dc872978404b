// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.file;

import dev.cairn.report.PathStanding;
import dev.cairn.report.ReportWords;
import dev.cairn.roadmap.Skill;

import java.util.Collection;
import java.util.stream.Collectors;

/// One career path in Markdown.
final class MarkdownPath {
    private static final String NONE = "–";

    private final ReportWords words;
    private final MarkdownLines lines;

    MarkdownPath(ReportWords words, MarkdownLines lines) {
        this.words = words;
        this.lines = lines;
    }

    void write(PathStanding path) {
        lines.line("### " + MarkdownText.of(path.path().title()));
        lines.line("");
        lines.paragraph(
                "**"
                        + MarkdownText.of(path.headline(words.wording()))
                        + ".** "
                        + MarkdownText.of(path.why(words.wording())));
        lines.paragraph("*" + MarkdownText.of(words.meaning(path.readiness().verdict())) + "*");
        figures(path);
        var missing = path.missing(words);
        if (!missing.isEmpty()) {
            lines.row("document.skill", "document.use", "document.weight", "document.lack");
            lines.line("| --- | --- | ---: | --- |");
            missing.forEach(
                    each ->
                            lines.cells(
                                    MarkdownText.of(each.title()),
                                    MarkdownText.of(each.use(words)),
                                    each.weight() > 0 ? words.percent(each.weight() / 100.0) : NONE,
                                    words.lack(each.lack())));
            lines.line("");
        }
        var plus = path.missingPlus();
        if (!plus.isEmpty() && path.readiness().plus() < path.path().thresholds().readyPlus()) {
            lines.paragraph(words.of("document.missing.plus", titles(plus)));
        }
        if (!path.route().skills().isEmpty()) {
            lines.paragraph(
                    words.of(
                            "document.route",
                            words.skills(path.route().skills().size()),
                            words.about(path.route().hours())));
        }
        if (!path.route().confirm().isEmpty()) {
            lines.paragraph(
                    words.of(
                            "document.confirm",
                            MarkdownText.of(
                                    String.join("; ", path.confirmations(words.wording())))));
        }
        if (!path.path().market().isEmpty()) {
            path.path()
                    .market()
                    .forEach(figure -> lines.line("- " + MarkdownText.of(words.source(figure))));
            lines.line("");
        }
    }

    /// What is asked, and what is there.
    void figures(PathStanding path) {
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
        lines.line("");
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
        lines.line("- " + words.of(what) + ": " + figure);
    }

    private static String titles(Collection<Skill> skills) {
        return skills.stream()
                .map(skill -> MarkdownText.of(skill.title()))
                .collect(Collectors.joining(", "));
    }
}
