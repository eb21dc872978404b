// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.advice;

import dev.cairn.career.advice.Advice;
import dev.cairn.career.advice.Answers;
import dev.cairn.career.advice.Option;
import dev.cairn.career.advice.TimeRules.Amount;
import dev.cairn.career.advice.WorkLeft;
import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Refused;
import dev.cairn.text.Wording;

import picocli.CommandLine.Command;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

@Command(
        name = "advise",
        description =
                "Says which career path suits a starting point, and why. Every answer may be left"
                        + " out, and nothing is ticked.")
public final class AdviseCommand implements Callable<Integer> {
    static final String START = "start";
    static final String LOVES_MATHEMATICS = "loves-mathematics";
    static final String RESEARCH_DEGREE = "research-degree";

    private final Desk desk;

    @picocli.CommandLine.Option(
            names = "--start",
            paramLabel = "WORD",
            description =
                    "What you work as: software-engineer, devops-engineer, data-scientist,"
                            + " self-taught or other. The beginning of a word is enough.")
    private String start;

    @picocli.CommandLine.Option(
            names = "--loves-math",
            negatable = true,
            description = "Whether you love mathematics.")
    private Boolean lovesMath;

    @picocli.CommandLine.Option(
            names = "--research-degree",
            negatable = true,
            description = "Whether you have a research degree.")
    private Boolean researchDegree;

    @picocli.CommandLine.Option(
            names = "--hours-per-week",
            paramLabel = "N",
            description = "How many hours a week you can learn.")
    private Integer hoursPerWeek;

    @picocli.CommandLine.Option(
            names = "--within",
            paramLabel = "MONTHS",
            description = "In how many months you want a job.")
    private Integer within;

    public AdviseCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var snapshot = desk.snapshot();
        var advice = snapshot.library().advice();
        var answers = answers(advice);
        var left = new WorkLeft(snapshot.catalog(), path -> snapshot.route(path).skills());
        var ranking = advice.rank(answers, snapshot.paths(), left, Wording.ENGLISH);
        var usual = advice.usualSkills(answers, snapshot.catalog(), snapshot.progress());
        return desk.answer(
                () -> AdviceShape.of(answers, ranking, usual),
                () -> new AdviceWords(desk.terminal()).print(ranking, usual));
    }

    private Answers answers(Advice advice) {
        var answers =
                Answers.NONE
                        .withHoursPerWeek(
                                number(
                                        "--hours-per-week",
                                        hoursPerWeek,
                                        advice.time().hoursPerWeek()))
                        .withMonths(number("--within", within, advice.time().months()));
        if (start != null) {
            answers = answers.with(START, start(advice));
        }
        if (lovesMath != null) {
            answers = answers.with(LOVES_MATHEMATICS, lovesMath ? "yes" : "no");
        }
        if (researchDegree != null) {
            answers = answers.with(RESEARCH_DEGREE, researchDegree ? "yes" : "no");
        }
        return answers;
    }

    private String start(Advice advice) {
        var known =
                advice.question(START).orElseThrow().options().stream().map(Option::id).toList();
        var typed = start.strip().toLowerCase(Locale.ROOT);
        var meant = known.stream().filter(id -> id.startsWith(typed)).toList();
        if (known.contains(typed)) {
            return typed;
        }
        if (typed.isEmpty() || meant.size() != 1) {
            throw Refused.usage(
                    "There is no starting point “"
                            + start
                            + "”. Choose one of: "
                            + list(known)
                            + ".");
        }
        return meant.getFirst();
    }

    private static String list(List<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }

    private static OptionalInt number(String option, Integer given, Amount amount) {
        if (given == null) {
            return OptionalInt.empty();
        }
        if (!amount.takes(given)) {
            throw Refused.usage(
                    option
                            + " takes a number from "
                            + amount.least()
                            + " to "
                            + amount.most()
                            + ", not "
                            + given
                            + ".");
        }
        return OptionalInt.of(given);
    }
}
