// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.advice;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.text.Wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The questionnaire and all that its answers can give rise to, as a plain file states it.
///
/// @param general the reasons that hold for everybody
/// @param cautions what to keep in mind on every path
/// @param nothingAnswered what to say when no answer speaks for or against a path
public record Advice(
        List<Question> questions,
        TimeRules time,
        List<Reason> general,
        List<Claim> cautions,
        String nothingAnswered) {
    public Advice {
        questions = List.copyOf(questions);
        general = List.copyOf(general);
        cautions = List.copyOf(cautions);
    }

    /// The same answers and the same work left always give the same ranking.
    ///
    /// @param wording of what it says beyond the sentences of the file
    public Ranking rank(Answers answers, List<CareerPath> paths, WorkLeft left, Wording wording) {
        return Ranking.of(this, answers, paths, left, wording);
    }

    /// What somebody with these answers mostly knows and has neither ticked nor skipped: to be
    /// looked over, never ticked for them.
    public List<Skill> usualSkills(Answers answers, Catalog catalog, Progress progress) {
        return chosen(answers).stream()
                .flatMap(option -> option.usualSkills().stream())
                .distinct()
                .filter(
                        skill -> {
                            var status = progress.status(skill);
                            return status != Status.DONE && status != Status.SKIPPED;
                        })
                .flatMap(skill -> catalog.find(skill).stream())
                .toList();
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /// The options that were chosen, in the order of the questions.
    public List<Option> chosen(Answers answers) {
        return questions.stream()
                .flatMap(
                        question ->
                                Optional.ofNullable(answers.chosen().get(question.id()))
                                        .flatMap(question::option)
                                        .stream())
                .toList();
    }

    /// Every path that is named.
    public Set<PathId> paths() {
        var entered =
                options()
                        .flatMap(
                                option ->
                                        option.enterThrough().entrySet().stream()
                                                .flatMap(
                                                        way ->
                                                                Stream.concat(
                                                                        Stream.of(way.getKey()),
                                                                        way.getValue().stream())));
        var weighed =
                Stream.of(
                                general.stream(),
                                options().flatMap(option -> option.reasons().stream()),
                                time.bands().stream().flatMap(band -> band.reasons().stream()))
                        .flatMap(reasons -> reasons)
                        .map(Reason::path);
        return Stream.concat(entered, weighed).collect(Collectors.toSet());
    }

    /// Every skill that is named.
    public Set<SkillId> skills() {
        return options()
                .flatMap(option -> option.usualSkills().stream())
                .collect(Collectors.toSet());
    }

    private Stream<Option> options() {
        return questions.stream().flatMap(question -> question.options().stream());
    }
}
