// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.advice;

import dev.cairn.career.advice.Claim;
import dev.cairn.career.advice.Ranking;
import dev.cairn.career.advice.Reason;
import dev.cairn.career.advice.Recommendation;
import dev.cairn.cli.desk.Terminal;
import dev.cairn.roadmap.Skill;
import dev.cairn.text.Wording;

import java.util.List;
import java.util.stream.Stream;

/// The advice as text.
record AdviceWords(Terminal terminal) {
    private static final int INDENT = 3;

    void print(Ranking ranking, List<Skill> usual) {
        for (var note : ranking.notes()) {
            terminal.prose(note, 0);
            terminal.line("");
        }
        int place = 0;
        for (var one : ranking.recommendations()) {
            place++;
            print(place, one);
            terminal.line("");
        }
        terminal.line("Keep in mind");
        ranking.cautions().forEach(caution -> item("·", caution));
        terminal.line("");
        terminal.line("Where it comes from");
        for (var source : ranking.sources()) {
            terminal.item(
                    "·", source.title() + " (" + source.year() + "): " + source.detail() + ".", 0);
        }
        terminal.line("");
        printUsual(usual);
    }

    private void print(int place, Recommendation one) {
        terminal.line(
                place
                        + ". "
                        + one.path().title()
                        + " ("
                        + one.path().id()
                        + "), score "
                        + one.score());
        if (one.steps().size() > 1) {
            terminal.prose("In turn: " + one.order(Wording.ENGLISH) + ".", INDENT);
        }
        for (var step : one.steps()) {
            var who = one.steps().size() > 1 ? step.path().title() + ": " : "Your route: ";
            terminal.prose(who + step.timing().words(Wording.ENGLISH) + ".", INDENT);
        }
        one.reasonsFor().stream().map(Reason::claim).forEach(claim -> item("+", claim));
        one.reasonsAgainst().stream().map(Reason::claim).forEach(claim -> item("−", claim));
    }

    private void item(String mark, Claim claim) {
        terminal.item(mark, claim.toString(), INDENT);
    }

    private void printUsual(List<Skill> usual) {
        if (usual.isEmpty()) {
            terminal.prose("Nothing was ticked.", 0);
            return;
        }
        terminal.prose(
                "Nothing was ticked. People who start where you do mostly know these skills. Take"
                        + " out what you do not know, then run:",
                0);
        terminal.command(
                Stream.concat(
                                Stream.of("cairn", "tick"),
                                usual.stream().map(skill -> skill.id().value()))
                        .toList());
    }
}
