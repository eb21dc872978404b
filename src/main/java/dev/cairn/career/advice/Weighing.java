// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.advice;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.career.advice.Recommendation.Step;
import dev.cairn.text.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Adds up what speaks for and against each path.
record Weighing(
        Advice advice, Answers answers, List<CareerPath> paths, WorkLeft left, Wording wording) {

    List<Option> options() {
        return advice.chosen(answers);
    }

    Recommendation recommendation(CareerPath path) {
        var steps = steps(path);
        var reasons =
                Stream.of(
                                options().stream().flatMap(option -> option.reasons().stream()),
                                fit(path, steps.getFirst().timing()).stream(),
                                bands(),
                                advice.general().stream())
                        .flatMap(some -> some)
                        .filter(reason -> reason.path().equals(path.id()))
                        .sorted(
                                Comparator.comparingInt(
                                        (Reason reason) -> -Math.abs(reason.weight())))
                        .toList();
        var score = reasons.stream().mapToInt(Reason::weight).sum();
        return new Recommendation(path, score, reasons, steps);
    }

    /// A step that is ready already is behind the learner.
    private List<Step> steps(CareerPath path) {
        var taken = new ArrayList<CareerPath>();
        var steps = new ArrayList<Step>();
        for (var before : before(path)) {
            taken.add(before);
            var step = step(before, taken);
            if (!step.timing().isReady()) {
                steps.add(step);
            }
        }
        taken.add(path);
        steps.add(step(path, taken));
        return steps;
    }

    private List<CareerPath> before(CareerPath path) {
        return options().stream()
                .map(option -> option.enterThrough().get(path.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of())
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    private Optional<CareerPath> find(PathId id) {
        return paths.stream().filter(path -> path.id().equals(id)).findFirst();
    }

    private Step step(CareerPath path, List<CareerPath> taken) {
        return new Step(
                path, new Timing(left.until(taken), answers.hoursPerWeek(), answers.months()));
    }

    private Stream<Reason> bands() {
        return advice.time().bands().stream()
                .filter(
                        band ->
                                answers.months().isPresent()
                                        && band.holds(answers.months().getAsInt()))
                .flatMap(band -> band.reasons().stream());
    }

    /// What counts is the first job: who enters through another path earns there already.
    private Optional<Reason> fit(CareerPath path, Timing timing) {
        if (timing.fits().isEmpty()) {
            return Optional.empty();
        }
        var weeks = timing.weeks().getAsInt();
        var wanted = timing.wantedWeeks().getAsInt();
        var fit = advice.time().fit(weeks, wanted);
        var figure = wording.of("timing.figure", weeks, wanted);
        return Optional.of(
                new Reason(path.id(), fit.weight(), new Claim(fit.because(), figure, List.of())));
    }
}
