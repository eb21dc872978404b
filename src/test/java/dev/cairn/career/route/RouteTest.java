// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import static dev.cairn.Typical.done;
import static dev.cairn.Typical.id;
import static dev.cairn.Typical.ids;
import static dev.cairn.Typical.progress;
import static dev.cairn.Typical.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.Typical;
import dev.cairn.career.Lack;
import dev.cairn.career.Readiness;
import dev.cairn.format.Library;
import dev.cairn.format.LibraryReader;
import dev.cairn.progress.Event;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

class RouteTest {
    private static final Library SHIPPED = LibraryReader.shipped();

    /// By hand: git, docker and linux are needed by the project anyway; gcp takes 40 h where aws
    /// takes 60; sql (4 of 10) reaches the 40 % as go does, and either takes 10 h.
    @Test
    void theRouteOfTheTypicalPathIsTheOneWorkedOutByHand() {
        var route = Route.toReady(Typical.shipper(), Typical.standpoint(Progress.EMPTY));
        assertThat(route.skills())
                .isEqualTo(ids("linux", "git", "docker", "gcp", "go", "capstone"));
        assertThat(route.hours()).isEqualTo(new Hours(130, 130));
    }

    @Test
    void aDoneProjectWithoutProofIsNamed() {
        var learned =
                progress(
                        done("linux"),
                        done("git"),
                        done("docker"),
                        done("gcp"),
                        done("go"),
                        done("capstone"));
        var route = Route.toReady(Typical.shipper(), Typical.standpoint(learned));
        assertThat(route.skills()).isEmpty();
        assertThat(route.confirm())
                .containsExactly(new Route.Confirmation(id("capstone"), Lack.PROVE));
        assertThat(
                        Route.toReady(
                                        Typical.shipper(),
                                        Typical.standpoint(
                                                learned.plus(
                                                        Typical.entries(
                                                                List.of(proof("capstone"))))))
                                .isEmpty())
                .isTrue();
    }

    /// Whatever is done already: with the route learned and proved, one may apply; without any
    /// single skill of it that nothing else on it needs, one may not; nothing stands before what it
    /// needs.
    @Property(tries = 300)
    void theRouteLeadsToReadyAndHoldsNothingIdle(@ForAll int seed) {
        var random = new Random(seed);
        var shipped = SHIPPED.catalog();
        var learned = new ArrayList<Event>();
        var share = random.nextDouble();
        for (var skill : shipped.skills()) {
            if (random.nextDouble() < share) {
                learned.add(new Event.StatusSet(skill.id(), Status.DONE));
            }
        }
        var progress = Progress.of(Typical.entries(learned));
        var path = SHIPPED.paths().get(random.nextInt(SHIPPED.paths().size()));
        var route = Route.toReady(path, Typical.standpoint(shipped, progress));
        var done =
                new HashSet<>(
                        shipped.skills().stream().map(Skill::id).filter(progress::isDone).toList());

        assertThat(route.skills()).noneMatch(done::contains).doesNotHaveDuplicates();
        var known = new HashSet<>(done);
        for (var step : route.skills()) {
            assertThat(shipped.needs(step))
                    .filteredOn(route.skills()::contains)
                    .allMatch(known::contains);
            known.add(step);
        }
        assertThat(Readiness.ifDone(path, known).verdict().mayApply()).isTrue();
        for (var step : route.skills()) {
            if (route.skills().stream().noneMatch(other -> shipped.needs(other).contains(step))) {
                assertThat(Readiness.ifDone(path, without(known, step)).verdict().mayApply())
                        .as(step.value())
                        .isFalse();
            }
        }
    }

    private static Set<SkillId> without(Set<SkillId> skills, SkillId one) {
        var rest = new HashSet<>(skills);
        rest.remove(one);
        return rest;
    }
}
