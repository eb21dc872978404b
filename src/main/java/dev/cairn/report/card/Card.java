// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.card;

import dev.cairn.report.PathStanding;
import dev.cairn.report.ProgressReport;
import dev.cairn.report.ReportWords;
import dev.cairn.report.SkillStanding;
import dev.cairn.report.template.JtecardGenerated;
import dev.cairn.roadmap.Skill;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the picture says: for one path its verdict, else for the paths that are closest.
///
/// @param lines of text and bars, from the top down; one where the report is about one path
/// @param proved how many skills are done and proved
public record Card(
        String name, String day, List<Line> lines, int done, int proved, ReportWords words) {
    private static final int PATHS = 3;
    private static final int LETTERS = 58;

    /// A path with its verdict and the share of its must-haves.
    ///
    /// @param y where it begins
    public record Line(String title, String verdict, double share, String percent, int y) {
        private static final int WIDTH = 420;

        /// The length of the bar's full part.
        public int length() {
            return (int) Math.floor(share * WIDTH);
        }
    }

    public Card {
        lines = List.copyOf(lines);
    }

    /// @param report with all skills
    public static Card of(ProgressReport report) {
        var words = report.words();
        var paths =
                report.paths().stream()
                        .sorted(
                                Comparator.comparing(
                                                (PathStanding path) -> path.readiness().verdict())
                                        .thenComparing(path -> path.readiness().must())
                                        .reversed())
                        .limit(PATHS)
                        .toList();
        var lines = new ArrayList<Line>();
        for (var path : paths) {
            lines.add(line(path, words, 96 + 56 * lines.size()));
        }
        var proved =
                report.roadmaps().stream()
                        .flatMap(roadmap -> roadmap.sections().stream())
                        .flatMap(section -> section.skills().stream())
                        .filter(SkillStanding::isProved)
                        .map(SkillStanding::skill)
                        .map(Skill::id)
                        .distinct()
                        .count();
        return new Card(
                cut(report.options().name(), 40),
                words.day(report.date()),
                lines,
                report.total().done(),
                (int) proved,
                words);
    }

    private static Line line(PathStanding path, ReportWords words, int y) {
        return new Line(
                cut(path.path().title(), LETTERS),
                cut(path.headline(words.wording()), LETTERS + 6),
                path.readiness().must(),
                words.percent(path.readiness().must()),
                y);
    }

    private static String cut(String text, int letters) {
        return text.codePointCount(0, text.length()) <= letters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, letters - 1)).strip() + "…";
    }

    /// The drawing as SVG, 600 by 315.
    public String svg() {
        var text = new StringOutput();
        JtecardGenerated.render(new OwaspHtmlTemplateOutput(text), null, this);
        return text.toString().strip() + "\n";
    }

    /// The same as a picture of twice that size.
    public byte[] png() {
        return Png.of(svg());
    }
}
