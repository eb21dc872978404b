// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.Typical;
import dev.cairn.career.advice.Answers;
import dev.cairn.career.advice.Claim;
import dev.cairn.career.advice.Ranking;
import dev.cairn.career.advice.Recommendation;
import dev.cairn.career.advice.WorkLeft;
import dev.cairn.career.route.Route;
import dev.cairn.format.shipped.ShippedFiles;
import dev.cairn.progress.Progress;
import dev.cairn.roadmap.SkillId;
import dev.cairn.text.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// The shipped advice against what the reference says of typical people with nothing ticked.
class ShippedAdviceTest {
    private static final Library LIBRARY = LibraryReader.shipped();
    private static final Map<String, List<SkillId>> ROUTES =
            LIBRARY.paths().stream()
                    .collect(
                            Collectors.toMap(
                                    path -> path.id().value(),
                                    path ->
                                            Route.toReady(
                                                            path,
                                                            Typical.standpoint(
                                                                    LIBRARY.catalog(),
                                                                    Progress.EMPTY))
                                                    .skills()));

    private static Ranking rank(Answers answers) {
        return LIBRARY.advice()
                .rank(
                        answers,
                        LIBRARY.paths(),
                        new WorkLeft(LIBRARY.catalog(), path -> ROUTES.get(path.id().value())),
                        Wording.ENGLISH);
    }

    private static Answers person(
            String start, String maths, String degree, Integer hours, Integer months) {
        var answers = Answers.NONE;
        answers = start == null ? answers : answers.with("start", start);
        answers = maths == null ? answers : answers.with("loves-mathematics", maths);
        answers = degree == null ? answers : answers.with("research-degree", degree);
        answers = hours == null ? answers : answers.withHoursPerWeek(OptionalInt.of(hours));
        return months == null ? answers : answers.withMonths(OptionalInt.of(months));
    }

    private static Answers from(String start) {
        return person(start, null, null, null, null);
    }

    private static String first(Ranking ranking) {
        return ranking.recommendations().getFirst().path().id().value();
    }

    private static Recommendation of(String path, Ranking ranking) {
        return ranking.recommendations().stream()
                .filter(one -> one.path().id().value().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /// MLOps is the obvious choice from software and DevOps, and for self-taught people, who enter
    /// by DevOps. Data scientists stand near LLMOps and ML engineer; LLMOps has the fewer hours and
    /// the rarer wish for a PhD, until they love mathematics or hold a research degree. ML engineer
    /// is for those who love mathematics and have a degree or the time.
    @ParameterizedTest
    @CsvSource({
        ",,,,, mlops-engineer",
        "software-engineer,,,,, mlops-engineer",
        "software-engineer, no, no, 12, 12, mlops-engineer",
        "software-engineer, yes, no,,, mlops-engineer",
        "software-engineer, yes, yes, 12, 36, ml-engineer",
        "devops-engineer,,,,, mlops-engineer",
        "devops-engineer, no, no, 12, 12, mlops-engineer",
        "self-taught,,,,, mlops-engineer",
        "self-taught, no, no, 12, 12, mlops-engineer",
        "self-taught, yes, no,,, mlops-engineer",
        "data-scientist,,,,, llmops-ai-engineer",
        "data-scientist, no, no, 12, 12, llmops-ai-engineer",
        "data-scientist, yes,,,, ml-engineer",
        "data-scientist,, yes,,, ml-engineer",
        "other, yes, yes,,, ml-engineer",
        ", yes, yes, 12, 36, ml-engineer",
        "other, no, no,, 12, mlops-engineer",
    })
    void typicalPeopleAreToldWhatTheReferenceSays(
            String start, String maths, String degree, Integer hours, Integer months, String path) {
        assertThat(first(rank(person(start, maths, degree, hours, months)))).isEqualTo(path);
    }

    @Test
    void selfTaughtPeopleEnterByDevops() {
        var mlops = rank(from("self-taught")).recommendations().getFirst();
        assertThat(mlops.order(Wording.ENGLISH))
                .isEqualTo("DevOps engineer first, then MLOps engineer");
        assertThat(mlops.reasonsFor())
                .extracting(reason -> reason.claim().toString())
                .anyMatch(text -> text.contains("209 h more") && text.contains("estimate, 2026"));
        assertThat(rank(from("software-engineer")).recommendations().getFirst().steps()).hasSize(1);
    }

    @Test
    void theHoursAreThoseOfTheLearnersOwnRoute() {
        assertThat(rank(Answers.NONE).recommendations())
                .allSatisfy(
                        one -> {
                            var route =
                                    Route.toReady(
                                            one.path(),
                                            Typical.standpoint(LIBRARY.catalog(), Progress.EMPTY));
                            assertThat(one.toPath().hours()).isEqualTo(route.hours());
                        });
    }

    @Test
    void theUphillRoadIsToldWithBothFigures() {
        var against =
                of("ml-engineer", rank(person(null, null, "no", null, null))).reasonsAgainst();
        assertThat(against)
                .extracting(reason -> reason.claim().toString())
                .anyMatch(text -> text.contains("36 %") && text.contains("22 to 32 %"))
                .anyMatch(text -> text.contains("3 % entry level") && text.contains("2.1 %"));
    }

    @Test
    void everybodyIsToldThatNoPathMakesEntryEasy() {
        assertThat(rank(Answers.NONE).cautions())
                .extracting(Claim::toString)
                .anyMatch(text -> text.contains("about as rare on every path"))
                .anyMatch(text -> text.contains("5 years"));
    }

    @Test
    void threeMonthsAtFiveHoursFitNoPath() {
        var ranking = rank(person("self-taught", null, null, 5, 3));
        assertThat(ranking.notes())
                .singleElement()
                .asString()
                .startsWith("No path fits")
                .contains("DevOps engineer", "102 weeks at 5 h a week", "3 months (13 weeks)");
        assertThat(ranking.recommendations())
                .allSatisfy(one -> assertThat(one.toFirstJob().fits()).contains(false));
    }

    @Test
    void everyPathSkillAndFigureIsSound() {
        assertThat(LibraryReader.validate(List.of(ShippedFiles.read("advice.yaml")), LIBRARY))
                .isEmpty();
    }

    @Test
    void whatTheCommandLineAsksIsAsked() {
        var advice = LIBRARY.advice();
        assertThat(advice.question("start").orElseThrow().options())
                .extracting(option -> option.id())
                .containsExactly(
                        "software-engineer",
                        "devops-engineer",
                        "data-scientist",
                        "self-taught",
                        "other");
        for (var question : List.of("loves-mathematics", "research-degree")) {
            assertThat(advice.question(question).orElseThrow().options())
                    .extracting(option -> option.id())
                    .containsExactly("yes", "no");
        }
    }

    /// Whoever knows one thing mostly knows what it rests on, so the offer leaves no holes.
    @Test
    void usualSkillsBringWhatTheyNeed() {
        for (var option : LIBRARY.advice().question("start").orElseThrow().options()) {
            assertThat(option.usualSkills())
                    .as(option.id())
                    .doesNotHaveDuplicates()
                    .containsAll(
                            option.usualSkills().stream()
                                    .map(LIBRARY.catalog()::allNeeds)
                                    .flatMap(java.util.Collection::stream)
                                    .collect(Collectors.toSet()));
        }
    }

    @Test
    void theAdviceIsNoRoadmapAndTakesNoNameFromOne() {
        assertThat(LIBRARY.catalog().roadmaps()).hasSize(8);
        var mine = new Source("mine.md", "# Advice\n- [ ] one\n");
        assertThat(Importer.read(mine, LIBRARY).problems()).isEmpty();
    }

    @Test
    void itIsReadOnceAndOnlyWhenAskedFor() {
        assertThat(LIBRARY.advice()).isSameAs(LIBRARY.advice());
        assertThat(LibraryReader.join(LIBRARY, List.of(), Map.of(), Map.of()).library().advice())
                .isSameAs(LIBRARY.advice());
    }
}
