// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import static dev.cairn.Typical.done;
import static dev.cairn.Typical.id;
import static dev.cairn.Typical.ids;
import static dev.cairn.Typical.progress;
import static dev.cairn.Typical.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.Typical;
import dev.cairn.progress.Event;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.text.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class ReadinessTest {
    private final CareerPath path = Typical.shipper();

    /// Worked out by hand from the weights of the path: git 60, docker 30, linux 10; go 6, sql 4.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                        | 0.0 | 0.0 | NOT_YET",
                "docker linux aws go sql capstone!       | 0.4 | 1.0 | NOT_YET", // the blocker is
                // open
                "git                                     | 0.6 | 0.0 | NOT_YET", // below 70 %
                "git linux                               | 0.7 | 0.0 | ALMOST",
                "git docker                              | 0.9 | 0.0 | ALMOST",
                "git docker aws go capstone!             | 0.9 | 0.6 | READY",
                "git docker gcp sql capstone!            | 0.9 | 0.4 | READY",
                "git docker aws go capstone              | 0.9 | 0.6 | ALMOST", // no proof
                "git docker go capstone!                 | 0.9 | 0.6 | ALMOST", // no cloud
                "git docker aws capstone!                | 0.9 | 0.0 | ALMOST", // too few
                // nice-to-haves
                "git linux aws go sql capstone!          | 0.7 | 1.0 | ALMOST", // must below 90 %
                "git docker linux aws go capstone!       | 1.0 | 0.6 | STRONG",
                "git docker linux aws sql capstone!      | 1.0 | 0.4 | READY",
            })
    void verdictFollowsTheRule(String skills, double must, double plus, Verdict verdict) {
        var readiness = Readiness.of(path, Typical.standpoint(learned(skills)));
        assertThat(readiness.must()).isCloseTo(must, within(1e-9));
        assertThat(readiness.plus()).isCloseTo(plus, within(1e-9));
        assertThat(readiness.verdict()).isEqualTo(verdict);
    }

    @Test
    void skippedSkillsNeverCountAsDone() {
        var skipped = progress(new Event.StatusSet(id("git"), Status.SKIPPED));
        assertThat(Readiness.of(path, Typical.standpoint(skipped)).must()).isZero();
        assertThat(Readiness.of(path, Typical.standpoint(skipped)).blockers())
                .isEqualTo(ids("git"));
    }

    @Test
    void missingNamesTheHeaviestFirstAndTheProjectLast() {
        assertThat(Readiness.of(path, Typical.standpoint(Progress.EMPTY)).missing())
                .isEqualTo(ids("git", "docker", "linux", "capstone"));
    }

    @Test
    void whySaysWhatDecides() {
        assertThat(why(""))
                .isEqualTo(
                        "git is open, and it is a blocker; later also the choice “One cloud” and"
                                + " “capstone” to show.");
        assertThat(why("git"))
                .isEqualTo(
                        "The must-haves stand at 60 %; 70 % is the least to apply as a stretch."
                                + " Heaviest open: docker, linux and 1 more; later also the choice"
                                + " “One cloud” and “capstone” to show.");
        assertThat(why("git docker go capstone!"))
                .isEqualTo("No blocker is open, but “One cloud” wants aws or gcp.");
        assertThat(why("git docker aws go capstone"))
                .isEqualTo("No blocker is open, but proof is missing for “capstone”.");
        assertThat(why("git docker aws go capstone!"))
                .isEqualTo(
                        "All that the path asks is there: 90 % of the must-haves and 60 % of the"
                                + " nice-to-haves by weight.");
    }

    private String why(String skills) {
        var catalog = Catalog.of(List.of(Typical.shipperSkills()));
        return Why.of(
                Readiness.of(path, Typical.standpoint(learned(skills))), catalog, Wording.ENGLISH);
    }

    /// Skills by id; with an exclamation mark, with proof.
    private static Progress learned(String skills) {
        var events = new ArrayList<Event>();
        Stream.of(skills == null ? new String[0] : skills.strip().split(" +"))
                .filter(word -> !word.isEmpty())
                .forEach(
                        word -> {
                            events.add(done(word.replace("!", "")));
                            if (word.endsWith("!")) {
                                events.add(proof(word.replace("!", "")));
                            }
                        });
        return progress(events.toArray(Event[]::new));
    }
}
