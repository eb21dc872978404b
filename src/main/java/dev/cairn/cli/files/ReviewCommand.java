// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.files;

import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Refused;
import dev.cairn.format.Intake.Doubt;
import dev.cairn.report.Figures;
import dev.cairn.report.json.JsonObject;
import dev.cairn.roadmap.SkillId;
import dev.cairn.roadmap.Slug;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

@Command(
        name = "review",
        description =
                "Lists skills of your own roadmaps that may be skills of others, with how likely"
                        + " and why, and says what they are: from then on the two have one tick.")
public final class ReviewCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(
            arity = "0..1",
            paramLabel = "SKILL",
            description = "The id of a skill of your own.")
    private String skill;

    @ArgGroup private Answer answer;

    private static final class Answer {
        @Option(
                names = "--is",
                paramLabel = "OTHER",
                description = "It is this skill of another roadmap.")
        private String other;

        @Option(names = "--own", description = "It is none of those, but a skill of its own.")
        private boolean own;
    }

    public ReviewCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (skill == null && answer == null) {
            return list(desk.workspace().review());
        }
        if (skill == null || answer == null) {
            throw Refused.usage(
                    "Name a skill of your own and say what it is: --is OTHER, or --own.");
        }
        var mine = named(skill);
        var as = answer.own ? mine : named(answer.other);
        try {
            desk.workspace().decide(mine, as);
        } catch (IllegalArgumentException _) {
            throw Refused.input(
                    "“"
                            + mine
                            + "” cannot be “"
                            + as
                            + "”: the first is a skill that a roadmap of your own describes, the"
                            + " second one of another roadmap.");
        }
        return desk.answer(
                () -> new JsonObject().with("skill", mine.value()).with("as", as.value()),
                () ->
                        desk.terminal()
                                .line(
                                        answer.own
                                                ? "“" + mine + "” stays a skill of its own."
                                                : "“"
                                                        + mine
                                                        + "” is “"
                                                        + as
                                                        + "” from now on, with one tick."));
    }

    private SkillId named(String id) {
        return Optional.ofNullable(id)
                .filter(Slug::isValid)
                .map(SkillId::of)
                .filter(desk.snapshot().catalog()::holds)
                .orElseThrow(() -> Refused.input("There is no skill with the id “" + id + "”."));
    }

    private int list(List<Doubt> doubts) {
        return desk.answer(
                () -> new JsonObject().with("review", doubts, doubt -> DoubtShape.of(doubt)),
                () -> print(doubts));
    }

    private void print(List<Doubt> doubts) {
        var terminal = desk.terminal();
        if (doubts.isEmpty()) {
            terminal.line("Nothing is left to decide.");
            return;
        }
        terminal.line(Figures.count(doubts.size(), "skill") + " may be skills of other roadmaps:");
        for (var doubt : doubts) {
            terminal.prose("“" + doubt.title() + "” (" + doubt.skill() + ")", 0);
            for (var likely : doubt.likely()) {
                terminal.prose(
                        Figures.percent(likely.score())
                                + " "
                                + likely.skill()
                                + ": "
                                + likely.why(),
                        2);
            }
        }
    }
}
