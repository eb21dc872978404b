// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.advice;

import static dev.cairn.Typical.done;
import static dev.cairn.Typical.id;
import static dev.cairn.Typical.ids;
import static dev.cairn.Typical.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.Typical;
import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.career.advice.TimeRules.Amount;
import dev.cairn.career.advice.TimeRules.Band;
import dev.cairn.career.advice.TimeRules.Fit;
import dev.cairn.progress.Event;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Skill;
import dev.cairn.text.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// A questionnaire small enough to add up by hand: shipping takes linux and git (20 h), keeping
/// takes linux, docker and go (30 h), both together 40 h.
class AdviceTest {
    private static final PathId SHIPPER = PathId.of("shipper");
    private static final PathId KEEPER = PathId.of("keeper");

    private final Catalog catalog = Catalog.of(List.of(Typical.shipperSkills()));
    private final List<CareerPath> paths = List.of(named("shipper"), named("keeper"));
    private final WorkLeft left =
            new WorkLeft(
                    catalog,
                    path ->
                            path.id().equals(SHIPPER)
                                    ? ids("linux", "git")
                                    : ids("linux", "docker", "go"));
    private final Advice advice = advice(Map.of(KEEPER, List.of(SHIPPER)));

    private static CareerPath named(String id) {
        var like = Typical.shipper();
        return new CareerPath(
                PathId.of(id),
                id,
                "",
                "",
                List.of(),
                List.of(),
                like.must(),
                like.anyOf(),
                like.plus(),
                like.portfolio(),
                like.fading(),
                like.thresholds(),
                like.postings(),
                like.market());
    }

    private static Advice advice(Map<PathId, List<PathId>> ways) {
        var tinkerer =
                new Option(
                        "tinkerer",
                        "Tinkerer",
                        List.of(reason(KEEPER, 3), reason(KEEPER, -1), reason(SHIPPER, 1)),
                        List.of(new Claim("Mind the gap.", "", List.of())),
                        ids("linux", "git", "docker"),
                        ways);
        var sailor = new Option("sailor", "Sailor", List.of(), List.of(), List.of(), Map.of());
        return new Advice(
                List.of(new Question("start", "Where?", List.of(tinkerer, sailor))),
                new TimeRules(
                        new Amount("Hours?", 1, 80),
                        new Amount("Months?", 1, 120),
                        List.of(new Band(1, 12, List.of(reason(KEEPER, 2)))),
                        List.of(
                                new Fit(100, 1, "Fits."),
                                new Fit(150, -1, "Nearly."),
                                new Fit(Integer.MAX_VALUE, -3, "Far off.")),
                        "No path fits."),
                List.of(reason(SHIPPER, 1), reason(KEEPER, 1)),
                List.of(new Claim("Nothing is sure.", "", List.of())),
                "The general order.");
    }

    private static Reason reason(PathId path, int weight) {
        return new Reason(path, weight, new Claim(path + " " + weight, "", List.of()));
    }

    private Ranking rank(Answers answers) {
        return advice.rank(answers, paths, left, Wording.ENGLISH);
    }

    private static Answers time(int hours, int months) {
        return Answers.NONE
                .withHoursPerWeek(OptionalInt.of(hours))
                .withMonths(OptionalInt.of(months));
    }

    private static List<String> order(Ranking ranking) {
        return ranking.recommendations().stream().map(one -> one.path().title()).toList();
    }

    private static List<Integer> scores(Ranking ranking) {
        return ranking.recommendations().stream().map(Recommendation::score).toList();
    }

    @Test
    void nobodyWhoSkippedAllIsToldMoreThanTheGeneralOrder() {
        var ranking = rank(Answers.NONE);
        assertThat(order(ranking)).containsExactly("shipper", "keeper");
        assertThat(scores(ranking)).containsExactly(1, 1);
        assertThat(ranking.notes()).containsExactly("The general order.");
        assertThat(ranking.cautions()).extracting(Claim::text).containsExactly("Nothing is sure.");
    }

    @Test
    void anAnswerWithoutReasonsIsTheGeneralOrderToo() {
        assertThat(rank(Answers.NONE.with("start", "sailor")).notes())
                .containsExactly("The general order.");
    }

    @Test
    void anAnswerThatTheAdviceDoesNotKnowSaysNothing() {
        assertThat(rank(Answers.NONE.with("start", "pirate").with("shoe-size", "42")))
                .isEqualTo(rank(Answers.NONE));
    }

    @Test
    void weightsOfAnswersAndOfGeneralReasonsAddUp() {
        var ranking = rank(Answers.NONE.with("start", "tinkerer"));
        assertThat(order(ranking)).containsExactly("keeper", "shipper");
        assertThat(scores(ranking)).containsExactly(3 - 1 + 1, 1 + 1);
        var keeper = ranking.recommendations().getFirst();
        assertThat(keeper.reasonsFor()).extracting(Reason::weight).containsExactly(3, 1);
        assertThat(keeper.reasonsAgainst()).extracting(Reason::weight).containsExactly(-1);
        assertThat(ranking.notes()).isEmpty();
        assertThat(ranking.cautions())
                .extracting(Claim::text)
                .containsExactly("Mind the gap.", "Nothing is sure.");
    }

    @Test
    void aTakenBackAnswerCountsNoMore() {
        var answers = Answers.NONE.with("start", "tinkerer").without("start");
        assertThat(rank(answers)).isEqualTo(rank(Answers.NONE));
    }

    @Test
    void stepsAreTimedFromTodayAndSharedSkillsCountOnce() {
        var keeper =
                rank(Answers.NONE.with("start", "tinkerer").withHoursPerWeek(OptionalInt.of(10)))
                        .recommendations()
                        .getFirst();
        assertThat(keeper.order(Wording.ENGLISH)).isEqualTo("shipper first, then keeper");
        assertThat(keeper.toFirstJob().hours()).isEqualTo(new Hours(20, 20));
        assertThat(keeper.toPath().hours()).isEqualTo(new Hours(40, 40));
        assertThat(keeper.toPath().weeks()).hasValue(4);
    }

    @Test
    void aStepThatIsReadyIsBehindTheLearner() {
        var ready =
                new WorkLeft(
                        catalog,
                        path -> path.id().equals(SHIPPER) ? List.of() : ids("docker", "go"));
        var keeper =
                advice.rank(Answers.NONE.with("start", "tinkerer"), paths, ready, Wording.ENGLISH)
                        .recommendations()
                        .getFirst();
        assertThat(keeper.steps()).hasSize(1);
        assertThat(keeper.toPath().hours()).isEqualTo(new Hours(20, 20));
    }

    /// One month is four whole weeks: 20 h and 30 h at so many hours a week.
    @ParameterizedTest
    @CsvSource({"8, 1, 1", "5, 1, -1", "4, -1, -3", "1, -3, -3"})
    void theLengthOfTheRouteWeighsAsTheFileSays(int hours, int shipper, int keeper) {
        var found =
                rank(time(hours, 1)).recommendations().stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        one -> one.path().title(), Recommendation::score));
        // with 1 for everybody, and 2 for keepers within a year
        assertThat(found).isEqualTo(Map.of("shipper", 1 + shipper, "keeper", 1 + 2 + keeper));
    }

    @Test
    void theFirstJobIsWhatHasToFit() {
        var keeper = rank(time(5, 1).with("start", "tinkerer")).recommendations().getFirst();
        assertThat(keeper.toFirstJob().fits()).contains(true);
        assertThat(keeper.toPath().fits()).contains(false);
        assertThat(keeper.reasonsFor())
                .extracting(Reason::claim)
                .extracting(Claim::text)
                .contains("Fits.");
    }

    @Test
    void whereNoPathFitsItIsSaidPlainlyWithWhatWouldBeEnough() {
        assertThat(rank(time(1, 1)).notes())
                .containsExactly(
                        "No path fits. The nearest is shipper: about 20 h left, about 20 weeks at 1"
                            + " h a week; you want a job within 1 month (4 weeks): not enough; it"
                            + " takes about 5 h a week.");
        assertThat(rank(time(5, 1)).notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "585, 12, 12, 49, 52, true",
        "683, 12, 12, 57, 52, false",
        "13, 1, 3, 13, 13, true"
    })
    void weeksAreRoundedAgainstTheLearner(
            int hours, int perWeek, int months, int weeks, int wanted, boolean fits) {
        var timing =
                new Timing(
                        new Hours(hours, hours), OptionalInt.of(perWeek), OptionalInt.of(months));
        assertThat(timing.weeks()).hasValue(weeks);
        assertThat(timing.wantedWeeks()).hasValue(wanted);
        assertThat(timing.fits()).contains(fits);
    }

    @Test
    void usualSkillsAreThoseNeitherDoneNorSkipped() {
        var learner = progress(done("git"), new Event.StatusSet(id("docker"), Status.SKIPPED));
        var answers = Answers.NONE.with("start", "tinkerer");
        assertThat(advice.usualSkills(answers, catalog, learner))
                .extracting(Skill::id)
                .isEqualTo(ids("linux"));
        assertThat(advice.usualSkills(answers, catalog, Progress.EMPTY))
                .extracting(Skill::id)
                .isEqualTo(ids("linux", "git", "docker"));
        assertThat(advice.usualSkills(Answers.NONE, catalog, Progress.EMPTY)).isEmpty();
    }

    @Test
    void aClaimNamesItsFigureSourceAndYear() {
        var article = new Reference("the article", "An article in full", 2025);
        assertThat(new Claim("It is so.", "3 %", List.of(article)))
                .hasToString("It is so (3 %; the article, 2025).");
        assertThat(new Claim("It is so.", "", List.of())).hasToString("It is so.");
    }
}
