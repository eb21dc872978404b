// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.Typical;
import dev.cairn.career.CareerPath.AnyOf;
import dev.cairn.career.CareerPath.Must;
import dev.cairn.career.CareerPath.Plus;
import dev.cairn.career.CareerPath.Portfolio;
import dev.cairn.career.CareerPath.Sample;
import dev.cairn.career.CareerPath.Thresholds;
import dev.cairn.progress.Event;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// The route against a search through every set of skills there is, on small random paths.
class ShortestRouteTest {
    /// A small world: ten skills that need each other at random, a path over them, some done, some
    /// skipped.
    private record World(
            List<Skill> skills, CareerPath path, Set<SkillId> done, Set<SkillId> skipped) {
        static World of(Random random) {
            var skills = new ArrayList<Skill>();
            for (int number = 0; number < 10; number++) {
                var needs = new ArrayList<String>();
                for (int earlier = 0; earlier < number; earlier++) {
                    if (random.nextInt(5) == 0) {
                        needs.add("s" + earlier);
                    }
                }
                skills.add(
                        Typical.skill(
                                "s" + number,
                                1 + random.nextInt(6),
                                Kind.SKILL,
                                needs.toArray(String[]::new)));
            }
            var shuffled = new ArrayList<>(skills.stream().map(Skill::id).toList());
            Collections.shuffle(shuffled, random);
            var must =
                    shuffled.subList(0, 4).stream()
                            .map(
                                    skill ->
                                            new Must(
                                                    skill,
                                                    1 + random.nextInt(40),
                                                    random.nextInt(6) == 0))
                            .toList();
            var plus =
                    shuffled.subList(3, 8).stream()
                            .map(skill -> new Plus(skill, 1 + random.nextInt(40)))
                            .toList();
            var anyOf = new ArrayList<AnyOf>();
            for (int group = 0; group < random.nextInt(3); group++) {
                Collections.shuffle(shuffled, random);
                anyOf.add(new AnyOf("group", 1 + random.nextInt(2), shuffled.subList(0, 3)));
            }
            var portfolio =
                    random.nextBoolean()
                            ? List.of(new Portfolio(shuffled.get(9), random.nextBoolean()))
                            : List.<Portfolio>of();
            var ready = 0.5 + random.nextInt(6) / 10.0;
            var path =
                    new CareerPath(
                            PathId.of("path"),
                            "Path",
                            "",
                            List.of(),
                            must,
                            anyOf,
                            plus,
                            portfolio,
                            new Thresholds(0.4, ready, random.nextInt(9) / 10.0, 1, 1),
                            new Sample(List.of(), 0),
                            List.of());
            var done = new HashSet<SkillId>();
            for (var skill : skills) {
                if (random.nextInt(6) == 0) {
                    done.add(skill.id());
                }
            }
            var skipped = new HashSet<SkillId>();
            for (var skill : skills) {
                if (!done.contains(skill.id()) && random.nextInt(6) == 0) {
                    skipped.add(skill.id());
                }
            }
            return new World(List.copyOf(skills), path, done, skipped);
        }

        Route route(List<Skill> inOrder) {
            var catalog = Catalog.of(List.of(roadmap(inOrder)));
            var events = new ArrayList<Event>();
            done.forEach(skill -> events.add(new Event.StatusSet(skill, Status.DONE)));
            skipped.forEach(skill -> events.add(new Event.StatusSet(skill, Status.SKIPPED)));
            return Route.toReady(path, catalog, Progress.of(Typical.entries(events)));
        }

        private static Roadmap roadmap(List<Skill> skills) {
            return Typical.roadmap("world", skills.toArray(Skill[]::new));
        }

        /// Least hours, and with these the fewest skills, by trying every set of skills.
        int[] leastByTryingAll() {
            var open = skills.stream().filter(skill -> !done.contains(skill.id())).toList();
            var least = new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE};
            for (int set = 0; set < 1 << open.size(); set++) {
                var held = new HashSet<>(done);
                int hours = 0;
                for (int at = 0; at < open.size(); at++) {
                    if ((set >> at & 1) == 1) {
                        held.add(open.get(at).id());
                        hours += open.get(at).hours().low();
                    }
                }
                int size = Integer.bitCount(set);
                var better = hours < least[0] || hours == least[0] && size < least[1];
                if (better
                        && isClosed(open, held)
                        && Readiness.ifDone(path, held).verdict().mayApply()) {
                    least[0] = hours;
                    least[1] = size;
                }
            }
            return least;
        }

        private boolean isClosed(List<Skill> open, Set<SkillId> held) {
            return open.stream()
                    .filter(skill -> held.contains(skill.id()))
                    .flatMap(skill -> skill.needs().stream())
                    .allMatch(need -> held.contains(need) || skipped.contains(need));
        }
    }

    @Property(tries = 1500)
    void noRouteTakesFewerHoursOrAsManyWithFewerSkills(@ForAll long seed) {
        var world = World.of(new Random(seed));
        var route = world.route(world.skills());
        assertThat(route.isShortest()).isTrue();
        assertThat(new int[] {route.hours().low(), route.skills().size()})
                .isEqualTo(world.leastByTryingAll());
    }

    @Property(tries = 200)
    void theAnswerDoesNotWaverWithTheOrderOfTheFiles(@ForAll long seed) {
        var random = new Random(seed);
        var world = World.of(random);
        var shuffled = new ArrayList<>(world.skills());
        Collections.shuffle(shuffled, random);
        assertThat(new HashSet<>(world.route(shuffled).skills()))
                .isEqualTo(new HashSet<>(world.route(world.skills()).skills()));
    }

    /// Far more than any path asks: the search may stop early, and then says how far off it can be.
    @Test
    void aVeryLargePathIsAnsweredTooAndHonestly() {
        var random = new Random(7);
        var skills = new ArrayList<Skill>();
        for (int number = 0; number < 300; number++) {
            var needs = new ArrayList<String>();
            for (int tries = 0; tries < 2 && number > 0; tries++) {
                var need = "s" + random.nextInt(number);
                if (random.nextInt(3) > 0 && !needs.contains(need)) {
                    needs.add(need);
                }
            }
            skills.add(
                    Typical.skill(
                            "s" + number,
                            1 + random.nextInt(60),
                            Kind.SKILL,
                            needs.toArray(String[]::new)));
        }
        var ids = new ArrayList<>(skills.stream().map(Skill::id).toList());
        var groups = new ArrayList<AnyOf>();
        for (int group = 0; group < 40; group++) {
            Collections.shuffle(ids, random);
            groups.add(new AnyOf("group", 1, List.copyOf(ids.subList(0, 5))));
        }
        Collections.shuffle(ids, random);
        var path =
                new CareerPath(
                        PathId.of("path"),
                        "Path",
                        "",
                        List.of(),
                        ids.subList(0, 60).stream()
                                .map(skill -> new Must(skill, 1 + random.nextInt(90), false))
                                .toList(),
                        groups,
                        ids.subList(60, 140).stream()
                                .map(skill -> new Plus(skill, 1 + random.nextInt(90)))
                                .toList(),
                        List.of(),
                        new Thresholds(0.7, 0.9, 0.4, 1, 1),
                        new Sample(List.of(), 0),
                        List.of());
        var route = new World(skills, path, Set.of(), Set.of()).route(skills);
        assertThat(Readiness.ifDone(path, Set.copyOf(route.skills())).verdict().mayApply())
                .isTrue();
        assertThat(route.gap()).isBetween(0.0, route.hours().midpoint());
    }
}
