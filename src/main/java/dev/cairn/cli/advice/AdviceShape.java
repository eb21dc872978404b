// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.advice;

import dev.cairn.career.advice.Answers;
import dev.cairn.career.advice.Claim;
import dev.cairn.career.advice.Ranking;
import dev.cairn.career.advice.Reason;
import dev.cairn.career.advice.Recommendation;
import dev.cairn.career.advice.Reference;
import dev.cairn.report.json.HoursShape;
import dev.cairn.report.json.JsonObject;
import dev.cairn.roadmap.Skill;

import java.util.List;
import java.util.OptionalInt;

/// The advice as JSON.
final class AdviceShape {
    private AdviceShape() {}

    static JsonObject of(Answers answers, Ranking ranking, List<Skill> usual) {
        return new JsonObject()
                .with("answers", answers(answers))
                .with("notes", ranking.notes())
                .with("recommendations", ranking.recommendations(), AdviceShape::recommendation)
                .with("cautions", ranking.cautions(), caution -> claim("text", caution))
                .with("usualSkills", usual.stream().map(Skill::id).toList());
    }

    private static JsonObject answers(Answers answers) {
        var shape = new JsonObject();
        var start = answers.chosen().get(AdviseCommand.START);
        if (start == null) {
            shape.withNull("start");
        } else {
            shape.with("start", start);
        }
        yesOrNo(shape, "lovesMath", answers.chosen().get(AdviseCommand.LOVES_MATHEMATICS));
        yesOrNo(shape, "researchDegree", answers.chosen().get(AdviseCommand.RESEARCH_DEGREE));
        number(shape, "hoursPerWeek", answers.hoursPerWeek());
        number(shape, "within", answers.months());
        return shape;
    }

    private static JsonObject recommendation(Recommendation one) {
        return new JsonObject()
                .with("id", one.path().id().value())
                .with("title", one.path().title())
                .with("score", one.score())
                .with("for", one.reasonsFor(), AdviceShape::reason)
                .with("against", one.reasonsAgainst(), AdviceShape::reason)
                .with("steps", one.steps(), AdviceShape::step);
    }

    private static JsonObject reason(Reason reason) {
        return claim("because", reason.claim()).with("weight", reason.weight());
    }

    private static JsonObject claim(String name, Claim claim) {
        var shape = new JsonObject().with(name, claim.text());
        if (claim.figure().isEmpty()) {
            shape.withNull("figure");
        } else {
            shape.with("figure", claim.figure());
        }
        return shape.with("sources", claim.sources(), AdviceShape::source);
    }

    private static JsonObject source(Reference source) {
        return new JsonObject()
                .with("title", source.title())
                .with("detail", source.detail())
                .with("year", source.year());
    }

    private static JsonObject step(Recommendation.Step step) {
        var timing = step.timing();
        var shape =
                new JsonObject()
                        .with("id", step.path().id().value())
                        .with("title", step.path().title())
                        .with("hours", HoursShape.of(timing.hours()));
        number(shape, "weeks", timing.weeks());
        number(shape, "wantedWeeks", timing.wantedWeeks());
        number(shape, "enoughPerWeek", timing.enoughPerWeek());
        return timing.fits()
                .map(fits -> shape.with("fits", fits))
                .orElseGet(() -> shape.withNull("fits"));
    }

    private static void yesOrNo(JsonObject shape, String name, String option) {
        if (option == null) {
            shape.withNull(name);
        } else {
            shape.with(name, option.equals("yes"));
        }
    }

    private static void number(JsonObject shape, String name, OptionalInt number) {
        if (number.isPresent()) {
            shape.with(name, number.getAsInt());
        } else {
            shape.withNull(name);
        }
    }
}
