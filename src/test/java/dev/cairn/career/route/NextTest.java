// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import static dev.cairn.Typical.done;
import static dev.cairn.Typical.id;
import static dev.cairn.Typical.ids;
import static dev.cairn.Typical.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.Typical;
import dev.cairn.career.CareerPath;
import dev.cairn.career.Readiness;
import dev.cairn.progress.Event;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What to start on the typical path, worked out by hand: git and docker need linux, the clouds
/// need docker, the project needs docker and git.
class NextTest {
    private final CareerPath shipper = Typical.shipper();

    @Test
    void whatNeedsNothingOpenIsOffered() {
        assertThat(offered(Progress.EMPTY)).containsExactlyInAnyOrderElementsOf(ids("linux", "go"));
        assertThat(offered(progress(done("linux"))))
                .containsExactlyInAnyOrderElementsOf(ids("git", "docker", "go"));
    }

    /// linux weighs 10 of 100; 90 are asked.
    @Test
    void aSkippedNeedKeepsNobodyFromWhatFollows() {
        var skipped = progress(skipped("linux"));
        assertThat(Route.toReady(shipper, Typical.standpoint(skipped)).skills())
                .isEqualTo(ids("git", "docker", "gcp", "go", "capstone"));
        assertThat(offered(skipped))
                .containsExactlyInAnyOrderElementsOf(ids("git", "docker", "go"));
        assertThat(Readiness.of(shipper, Typical.standpoint(skipped)).must()).isZero();
    }

    /// git is a blocker: skipped it is still asked, but not offered against the learner's word, and
    /// the project can be started without it.
    @Test
    void aSkippedBlockerStaysOnTheRouteAndIsNotOffered() {
        var skipped = progress(done("linux"), done("docker"), skipped("git"));
        assertThat(Route.toReady(shipper, Typical.standpoint(skipped)).skills())
                .isEqualTo(ids("git", "gcp", "go", "capstone"));
        assertThat(offered(skipped))
                .containsExactlyInAnyOrderElementsOf(ids("gcp", "go", "capstone"));
        assertThat(Readiness.of(shipper, Typical.standpoint(skipped)).blockers())
                .containsExactly(id("git"));
    }

    private List<SkillId> offered(Progress progress) {
        var standpoint = Typical.standpoint(progress);
        return Next.of(List.of(shipper), standpoint, path -> Route.toReady(path, standpoint))
                .stream()
                .map(next -> next.skill().id())
                .toList();
    }

    private static Event skipped(String skill) {
        return new Event.StatusSet(id(skill), Status.SKIPPED);
    }
}
