// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import dev.cairn.career.postings.PostingSource;
import dev.cairn.career.postings.Postings;
import dev.cairn.career.postings.PostingsGain;
import dev.cairn.career.postings.PostingsMatch;
import dev.cairn.cli.desk.Table;
import dev.cairn.cli.desk.Table.Column;
import dev.cairn.cli.desk.Terminal;
import dev.cairn.report.Figures;
import dev.cairn.report.PathStanding;

import java.util.List;

/// What real postings of a path ask, against what is done, in words; never without how many
/// postings these are, how old and from where.
record PostingsText(Terminal terminal, int indent) {
    /// One line for a path among others.
    static String brief(PostingsMatch match) {
        return "Of what the median of "
                + Figures.count(match.size(), "posting")
                + " asks: "
                + Figures.percent(match.median())
                + ". "
                + match.worthApplying()
                + (match.worthApplying() == 1 ? " of them is held to " : " of them are held to ")
                + Figures.percent(PostingsMatch.MATCH_WORTH_APPLYING)
                + " or more.";
    }

    void print(PathStanding standing, Postings postings, List<PostingsGain> gains) {
        if (standing.postings().isEmpty()) {
            return;
        }
        var match = standing.postings().get();
        terminal.prose("Held against real postings:", indent);
        terminal.prose(spread(match), 2 * indent);
        terminal.prose(sample(match), 2 * indent);
        match.sources().forEach((source, count) -> terminal.prose(from(source, count), 2 * indent));
        postings.worthApplying()
                .ifPresent(
                        why -> {
                            terminal.prose(why.figure() + " " + why.fact() + ".", 2 * indent);
                            terminal.prose(
                                    "Source: " + why.source() + " (" + why.year() + ").",
                                    2 * indent);
                        });
        print(standing, gains);
    }

    private static String spread(PostingsMatch match) {
        return "For the middle half of them, what is held lies between "
                + Figures.percent(match.lowerQuartile())
                + " and "
                + Figures.percent(match.upperQuartile())
                + " of what is asked.";
    }

    private static String sample(PostingsMatch match) {
        var first = Figures.month(match.first());
        var last = Figures.month(match.last());
        return Figures.count(match.size(), "posting")
                + (first.equals(last) ? " of " + first : " from " + first + " to " + last)
                + (match.silent() == 0
                        ? "."
                        : "; " + match.silent() + " more name no skill and are left out.")
                + (match.isSmall()
                        ? " That is little: one posting alone is "
                                + Figures.percent(1.0 / match.size())
                                + " of them."
                        : "");
    }

    private static String from(PostingSource source, int count) {
        return count
                + " from "
                + source.name()
                + ": "
                + source.about()
                + ", "
                + source.dates()
                + ".";
    }

    private void print(PathStanding standing, List<PostingsGain> gains) {
        if (gains.isEmpty()) {
            return;
        }
        terminal.prose(
                "With one skill more: the median, how many more postings reach "
                        + Figures.percent(PostingsMatch.MATCH_WORTH_APPLYING)
                        + ", and how many ask for it.",
                indent);
        var table =
                new Table(
                        Terminal.WIDTH - 2 * indent,
                        Column.WRAP,
                        Column.RIGHT,
                        Column.RIGHT,
                        Column.RIGHT,
                        Column.KEEP);
        for (var gain : gains) {
            table.row(
                    standing.catalog().skill(gain.skill()).title(),
                    Figures.percent(gain.newMedian()),
                    "+" + gain.moreWorthApplying(),
                    "asked by " + Figures.percent(gain.asked()),
                    gain.skill().value());
        }
        terminal.lines(table.lines(), 2 * indent);
    }
}
