// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.advice;

import dev.cairn.career.CareerPath;
import dev.cairn.text.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The paths for one set of answers, the best first; of equals, in the order of the paths.
///
/// @param notes what to say before the list, such as that no path fits the wanted time
/// @param cautions what holds for every path
public record Ranking(
        List<Recommendation> recommendations, List<String> notes, List<Claim> cautions) {
    public Ranking {
        recommendations = List.copyOf(recommendations);
        notes = List.copyOf(notes);
        cautions = List.copyOf(cautions);
    }

    static Ranking of(
            Advice advice,
            Answers answers,
            List<CareerPath> paths,
            WorkLeft left,
            Wording wording) {
        var weighing = new Weighing(advice, answers, paths, left, wording);
        var ranked =
                paths.stream()
                        .map(weighing::recommendation)
                        .sorted(Comparator.comparingInt(Recommendation::score).reversed())
                        .toList();
        var cautions =
                Stream.concat(
                                weighing.options().stream()
                                        .flatMap(option -> option.cautions().stream()),
                                advice.cautions().stream())
                        .toList();
        return new Ranking(ranked, notes(advice, ranked, wording), cautions);
    }

    private static List<String> notes(Advice advice, List<Recommendation> ranked, Wording wording) {
        var notes = new ArrayList<String>();
        if (ranked.stream().allMatch(one -> advice.general().containsAll(one.reasons()))) {
            notes.add(advice.nothingAnswered());
        }
        var nearest =
                ranked.stream()
                        .min(
                                Comparator.comparingDouble(
                                        one -> one.toFirstJob().hours().midpoint()));
        nearest.filter(one -> one.toFirstJob().fits().filter(fits -> !fits).isPresent())
                .ifPresent(
                        one ->
                                notes.add(
                                        wording.of(
                                                "advice.nearest",
                                                advice.time().noneFits(),
                                                one.steps().getFirst().path().title(),
                                                one.toFirstJob().words(wording))));
        return notes;
    }

    /// Every source that is named, once, in the order of its first naming.
    public List<Reference> sources() {
        var claims =
                Stream.concat(
                        recommendations.stream()
                                .flatMap(one -> one.reasons().stream())
                                .map(Reason::claim),
                        cautions.stream());
        return claims.flatMap(claim -> claim.sources().stream()).distinct().toList();
    }
}
