// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.LargePath;
import dev.cairn.LargePath.Shape;
import dev.cairn.Typical;
import dev.cairn.career.CareerPath;
import dev.cairn.career.CareerPath.Must;
import dev.cairn.career.CareerPath.Sample;
import dev.cairn.career.CareerPath.Thresholds;
import dev.cairn.career.PathId;
import dev.cairn.career.Readiness;
import dev.cairn.progress.Progress;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Skill;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Paths of 300 skills and 40 choices, far more than any path asks. The hours and numbers of skills
/// were found by HiGHS, a solver of integer programs.
class LargeRouteTest {
    @ParameterizedTest
    @CsvSource({
        "ORDINARY, 2583, 101",
        "LAYERS, 5504, 178",
        "MANY_NEEDS, 7160, 249",
        "EQUAL_HOURS, 111, 111",
        "ONLY_CHOICES, 835, 47",
        "HALF_OF_ALL, 1613, 79",
        "BLOCKERS_AND_PROJECTS, 2903, 113"
    })
    void aLargePathIsSolvedExactly(Shape shape, int hours, int skills) {
        var large = LargePath.of(shape, 1);
        var route =
                Route.toReady(large.path(), Typical.standpoint(large.catalog(), Progress.EMPTY));
        assertThat(route.isShortest()).isTrue();
        assertThat(route.hours().midpoint()).isEqualTo(hours);
        assertThat(route.skills()).hasSize(skills);
    }

    @ParameterizedTest
    @CsvSource({"ORDINARY, 2583", "HALF_OF_ALL, 1613", "ONLY_CHOICES, 835"})
    void aSearchThatStopsEarlySaysHowFarOffItCanBe(Shape shape, int hours) {
        var large = LargePath.of(shape, 1);
        var problem =
                new RouteProblem(large.path(), new Ground(large.catalog(), Set.of(), Set.of()));
        var found = new RouteSearch(problem, 500_000).find();
        var taken =
                found.skills().stream()
                        .mapToInt(skill -> large.catalog().skill(skill).hours().low())
                        .sum();
        assertThat(Readiness.ifDone(large.path(), found.skills()).verdict().mayApply()).isTrue();
        assertThat((double) hours).isBetween(taken - found.halfHours() / 2.0, (double) taken);
    }

    @Test
    void aChainOfThousandsIsNoMatter() {
        var skills =
                IntStream.range(0, 3000)
                        .mapToObj(
                                at ->
                                        Typical.skill(
                                                "s" + at,
                                                1,
                                                Kind.SKILL,
                                                at == 0
                                                        ? new String[0]
                                                        : new String[] {"s" + (at - 1)}))
                        .toArray(Skill[]::new);
        var path =
                new CareerPath(
                        PathId.of("path"),
                        "Path",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(
                                new Must(skills[2999].id(), 1, false),
                                new Must(skills[1999].id(), 1, false)),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        new Thresholds(0, 0.5, 0, 1, 1),
                        new Sample(List.of(), 0),
                        List.of());
        var catalog = Catalog.of(List.of(Typical.roadmap("chain", skills)));
        var found =
                new RouteSearch(new RouteProblem(path, new Ground(catalog, Set.of(), Set.of())))
                        .find();
        assertThat(found.skills()).hasSize(2000);
    }
}
