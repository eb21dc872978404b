// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.advice;

import dev.cairn.career.CareerPath;
import dev.cairn.text.Wording;

import java.util.List;

/// What is said of one path.
///
/// @param score the sum of the weights
/// @param reasons the heaviest first
/// @param steps the paths to take in turn, the recommended one last; just that one where it is
///   taken at once
public record Recommendation(CareerPath path, int score, List<Reason> reasons, List<Step> steps) {
    /// @param timing from today until ready for this step and all before it
    public record Step(CareerPath path, Timing timing) {}

    public Recommendation {
        reasons = List.copyOf(reasons);
        steps = List.copyOf(steps);
    }

    public List<Reason> reasonsFor() {
        return reasons.stream().filter(Reason::isFor).toList();
    }

    public List<Reason> reasonsAgainst() {
        return reasons.stream().filter(reason -> !reason.isFor()).toList();
    }

    /// Until the first job: with several steps, that of the first.
    public Timing toFirstJob() {
        return steps.getFirst().timing();
    }

    /// Until ready for the path itself.
    public Timing toPath() {
        return steps.getLast().timing();
    }

    /// `DevOps engineer first, then MLOps engineer`; with one step just the title.
    public String order(Wording wording) {
        var titles = steps.stream().map(step -> step.path().title()).toList();
        return titles.size() == 1
                ? titles.getFirst()
                : wording.of(
                        "advice.order",
                        titles.getFirst(),
                        wording.list("advice.steps", titles.subList(1, titles.size())));
    }
}
