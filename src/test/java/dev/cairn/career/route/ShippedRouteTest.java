// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.Typical;
import dev.cairn.career.CareerPath;
import dev.cairn.career.CareerPath.Must;
import dev.cairn.career.CareerPath.Plus;
import dev.cairn.format.Library;
import dev.cairn.format.LibraryReader;
import dev.cairn.progress.Event;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The least hours of every shipped path against a solver of integer programs, which is told the
/// rule of readiness as inequalities.
class ShippedRouteTest {
    private static final Library SHIPPED = LibraryReader.shipped();

    @TestFactory
    Stream<DynamicTest> aBeginnersRouteTakesTheLeastHoursThereAre() {
        return pathsFrom(Set.of());
    }

    @TestFactory
    Stream<DynamicTest> whoKnowsDevOpsAndContainersHasTheLeastHoursLeft() {
        return pathsFrom(
                Stream.of("devops-foundations", "docker-containers")
                        .map(id -> SHIPPED.catalog().roadmap(RoadmapId.of(id)).orElseThrow())
                        .flatMap(roadmap -> roadmap.skills().stream())
                        .collect(Collectors.toSet()));
    }

    private static Stream<DynamicTest> pathsFrom(Set<SkillId> done) {
        return SHIPPED.paths().stream()
                .map(path -> DynamicTest.dynamicTest(path.title(), () -> holds(path, done)));
    }

    private static void holds(CareerPath path, Set<SkillId> done) {
        var events = done.stream().map(skill -> new Event.StatusSet(skill, Status.DONE)).toList();
        var route =
                Route.toReady(
                        path,
                        Typical.standpoint(
                                SHIPPED.catalog(), Progress.of(Typical.entries(events))));
        assertThat(route.isShortest()).isTrue();
        assertThat(route.hours().midpoint()).isEqualTo(new Program(path, done).leastHours());
    }

    /// For each skill a variable that is 1 if it is held and 0 if not.
    private static final class Program {
        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final Map<SkillId, Variable> held = new HashMap<>();

        Program(CareerPath path, Set<SkillId> done) {
            for (var skill : SHIPPED.catalog().skills()) {
                var hours = done.contains(skill.id()) ? 0 : skill.hours().midpoint();
                var variable = model.newVariable(skill.id().value()).binary().weight(hours);
                held.put(skill.id(), variable);
                if (done.contains(skill.id())) {
                    variable.level(1);
                }
            }
            SHIPPED.catalog().skills().stream()
                    .filter(skill -> !done.contains(skill.id()))
                    .forEach(skill -> skill.needs().forEach(need -> needs(skill.id(), need)));
            path.must().stream().filter(Must::blocker).forEach(must -> ask(must.skill()));
            path.portfolio().forEach(asked -> ask(asked.project()));
            path.anyOf()
                    .forEach(
                            group ->
                                    atLeast(
                                            group.atLeast(),
                                            group.skills().stream()
                                                    .collect(
                                                            Collectors.toMap(
                                                                    skill -> skill, _ -> 1))));
            share(
                    path.thresholds().readyMust(),
                    path.must().stream().collect(Collectors.toMap(Must::skill, Must::weight)));
            share(
                    path.thresholds().readyPlus(),
                    path.plus().stream().collect(Collectors.toMap(Plus::skill, Plus::weight)));
        }

        private void needs(SkillId skill, SkillId need) {
            model.newExpression(skill + " needs " + need)
                    .lower(0)
                    .set(held.get(need), 1)
                    .set(held.get(skill), -1);
        }

        private void ask(SkillId skill) {
            held.get(skill).lower(1);
        }

        private void share(double share, Map<SkillId, Integer> weights) {
            var all = weights.values().stream().mapToInt(weight -> weight).sum();
            atLeast(share * all - 1e-6, weights);
        }

        private void atLeast(double least, Map<SkillId, Integer> weights) {
            var sum = model.newExpression("sum " + weights.keySet()).lower(least);
            weights.forEach((skill, weight) -> sum.set(held.get(skill), weight));
        }

        double leastHours() {
            var result = model.minimise();
            assertThat(result.getState().isOptimal()).isTrue();
            return Math.round(result.getValue() * 2) / 2.0;
        }
    }
}
