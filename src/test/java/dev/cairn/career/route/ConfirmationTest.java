// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.Typical;
import dev.cairn.career.CareerPath;
import dev.cairn.career.CareerPath.Fading;
import dev.cairn.career.CareerPath.Must;
import dev.cairn.career.Readiness;
import dev.cairn.career.Standpoint;
import dev.cairn.format.Library;
import dev.cairn.format.LibraryReader;
import dev.cairn.progress.Event;
import dev.cairn.progress.Evidence;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Whatever is done, when, and with what evidence: who walks the route and confirms what it lists,
/// by real events, may apply; who leaves out any one confirmation may not.
class ConfirmationTest {
    private static final Library SHIPPED = LibraryReader.shipped();
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Property(tries = 300)
    void everyConfirmationIsNeededAndTogetherTheyAreEnough(@ForAll long seed) {
        var random = new Random(seed);
        var path = demanding(SHIPPED.paths().get(random.nextInt(SHIPPED.paths().size())), random);
        var standpoint = new Standpoint(SHIPPED.catalog(), learned(random), NOW);
        var route = Route.toReady(path, standpoint);

        assertThat(mayApply(path, standpoint, route, Optional.empty())).isTrue();
        for (var asked : route.confirm()) {
            assertThat(mayApply(path, standpoint, route, Optional.of(asked.skill())))
                    .as("%s of %s", asked, path.id())
                    .isFalse();
        }
    }

    private static boolean mayApply(
            CareerPath path, Standpoint from, Route route, Optional<SkillId> without) {
        var events = new ArrayList<Event>();
        for (var skill : route.skills()) {
            events.add(new Event.StatusSet(skill, Status.DONE));
            events.add(new Event.ProofSet(skill, "https://example.org", true));
        }
        for (var asked : route.confirm()) {
            if (!without.equals(Optional.of(asked.skill()))) {
                events.add(new Event.FreshSet(asked.skill(), Optional.of(NOW)));
                events.add(new Event.ProofSet(asked.skill(), "https://example.org", true));
            }
        }
        var after = new Standpoint(from.catalog(), from.progress().supposing(events, NOW), NOW);
        return Readiness.of(path, after).verdict().mayApply();
    }

    private static Progress learned(Random random) {
        var share = random.nextDouble();
        var events = new ArrayList<Event>();
        for (var skill : SHIPPED.catalog().skills()) {
            if (random.nextDouble() < share) {
                var since = NOW.minus(Duration.ofDays(random.nextInt(1500)));
                events.add(new Event.StatusSet(skill.id(), Status.DONE, Optional.of(since)));
                if (random.nextInt(3) == 0) {
                    events.add(new Event.NoteSet(skill.id(), "did it"));
                }
                if (random.nextInt(3) == 0) {
                    events.add(new Event.ProofSet(skill.id(), "https://example.org", true));
                }
            }
        }
        return Progress.of(Typical.entries(events));
    }

    private static CareerPath demanding(CareerPath path, Random random) {
        var grades = List.of(Evidence.values());
        var must =
                path.must().stream()
                        .map(
                                each ->
                                        new Must(
                                                each.skill(),
                                                each.weight(),
                                                each.blocker(),
                                                grades.get(random.nextInt(grades.size()))))
                        .toList();
        var fading =
                random.nextBoolean()
                        ? Optional.<Fading>empty()
                        : Optional.of(new Fading(Period.ofMonths(18), random.nextBoolean()));
        return new CareerPath(
                path.id(),
                path.title(),
                path.summary(),
                path.caution(),
                path.growsFrom(),
                path.comparedWith(),
                must,
                path.anyOf(),
                path.plus(),
                path.portfolio(),
                fading,
                path.thresholds(),
                path.postings(),
                path.market());
    }
}
