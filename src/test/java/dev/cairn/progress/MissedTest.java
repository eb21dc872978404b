// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import static dev.cairn.Typical.done;
import static dev.cairn.Typical.id;
import static dev.cairn.Typical.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.Typical;
import dev.cairn.roadmap.Catalog;

import org.junit.jupiter.api.Test;

import java.util.List;

class MissedTest {
    /// a ← b ← c ← d, and e that needs nothing.
    private final Catalog chain =
            Catalog.of(
                    List.of(
                            Typical.roadmap(
                                    "chain",
                                    skill("a"),
                                    skill("b", "a"),
                                    skill("c", "b"),
                                    skill("d", "c"),
                                    skill("e"))));

    @Test
    void whatSomethingDoneRestsOnIsMissed() {
        var missed = Missed.of(chain, Typical.progress(done("c")));
        assertThat(missed.behind()).containsExactlyInAnyOrder(id("a"), id("b"));
        assertThat(missed.last()).isEmpty();
        assertThat(missed.holds(id("d"))).isFalse();
    }

    @Test
    void whatIsSkippedOrBeingLearnedIsNotMissed() {
        var skipped = Missed.of(chain, Typical.progress(done("c"), set("b", Status.SKIPPED)));
        assertThat(skipped.behind()).isEmpty();
        var learning = Missed.of(chain, Typical.progress(done("c"), set("b", Status.LEARNING)));
        assertThat(learning.behind()).containsExactly(id("a"));
    }

    @Test
    void theLastOfANearlyFinishedSectionIsMissed() {
        var three = Missed.of(chain, Typical.progress(done("a"), done("b"), done("c")));
        assertThat(three.last()).isEmpty();
        var four = Missed.of(chain, Typical.progress(done("a"), done("b"), done("c"), done("d")));
        assertThat(four.last()).containsExactly(id("e"));
        assertThat(four.lastAlone()).isEqualTo(1);
        var fewer =
                Missed.of(
                        chain,
                        Typical.progress(
                                done("a"), done("b"), done("c"), set("e", Status.SKIPPED)));
        assertThat(fewer.last()).containsExactly(id("d"));
    }

    @Test
    void nothingIsMissedByABeginner() {
        var missed = Missed.of(chain, Progress.EMPTY);
        assertThat(missed.behind()).isEmpty();
        assertThat(missed.last()).isEmpty();
    }

    private static Event set(String skill, Status status) {
        return new Event.StatusSet(id(skill), status);
    }
}
