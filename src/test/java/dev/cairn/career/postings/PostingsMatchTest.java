// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.postings;

import static dev.cairn.career.postings.Board.BOARD;
import static dev.cairn.career.postings.Board.PAPER;
import static dev.cairn.career.postings.Board.path;
import static dev.cairn.career.postings.Board.posting;
import static dev.cairn.career.postings.Board.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class PostingsMatchTest {
    private static final PostingsMatch FIVE =
            match("a b", "a", "", "a c d", "c", "a b c d", "", "x");

    private static PostingsMatch match(String held, String... postings) {
        return Board.of(postings).match(path("ship"), skills(held)::contains).orElseThrow();
    }

    /// By hand: 1/1, 1/3, 0/1, 2/4, 0/1; two postings name nothing.
    @Test
    void sharesStandInOrderAndSilentPostingsAreOnlyCounted() {
        assertThat(FIVE.shares()).containsExactly(0.0, 0.0, 1 / 3.0, 0.5, 1.0);
        assertThat(FIVE.size()).isEqualTo(5);
        assertThat(FIVE.silent()).isEqualTo(2);
        assertThat(FIVE.sample()).isEqualTo(7);
    }

    @Test
    void quartilesAreThoseOfASpreadsheet() {
        assertThat(FIVE.lowerQuartile()).isZero();
        assertThat(FIVE.median()).isEqualTo(1 / 3.0);
        assertThat(FIVE.upperQuartile()).isEqualTo(0.5);
        // 0, 1/2, 1/2, 1: a quarter of the way is 3/4 from the first to the second
        var four = match("a", "a", "a b", "a c", "c");
        assertThat(four.lowerQuartile()).isCloseTo(0.375, within(1e-12));
        assertThat(four.median()).isEqualTo(0.5);
        assertThat(four.upperQuartile()).isCloseTo(0.625, within(1e-12));
    }

    @Test
    void aSinglePostingIsItsOwnMedianAndQuartiles() {
        var one = match("a", "a b");
        assertThat(List.of(one.lowerQuartile(), one.median(), one.upperQuartile()))
                .containsOnly(0.5);
    }

    @Test
    void histogramHasTenBinsAndAllOfItInTheLast() {
        assertThat(FIVE.histogram()).containsExactly(2, 0, 0, 1, 0, 1, 0, 0, 0, 1);
    }

    @Test
    void threeOfFiveIsSixtyPerCentAndFiveOfNineIsNot() {
        assertThat(match("a b c", "a b c d e").worthApplying()).isEqualTo(1);
        assertThat(match("a b c d e", "a b c d e f g h i").worthApplying()).isZero();
    }

    /// Against whole numbers, which do not round.
    @Property
    void bordersAreExact(@ForAll @IntRange(min = 1, max = 120) int asked) {
        for (int held = 0; held <= asked; held++) {
            var all = numbers(asked);
            var match = match(numbers(held), all);
            assertThat(match.worthApplying()).isEqualTo(10 * held >= 6 * asked ? 1 : 0);
            assertThat(match.histogram().get(Math.min(9, 10 * held / asked))).isEqualTo(1);
        }
    }

    private static String numbers(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "s" + number)
                .collect(Collectors.joining(" "));
    }

    @Test
    void datesAndSourcesAreThoseOfTheGroupsAndMostComesFirst() {
        var postings =
                new Postings(
                        List.of(
                                new Posting("ship", YearMonth.of(2025, 11), PAPER, skills("a")),
                                new Posting("ship", YearMonth.of(2025, 3), BOARD, skills("a")),
                                new Posting("yard", YearMonth.of(2026, 2), BOARD, skills("b")),
                                new Posting("yard", YearMonth.of(2027, 1), PAPER, skills("")),
                                new Posting("sail", YearMonth.of(2024, 1), PAPER, skills("a"))),
                        Optional.empty());
        var match = postings.match(path("ship", "yard"), _ -> false).orElseThrow();
        assertThat(match.first()).isEqualTo(YearMonth.of(2025, 3));
        assertThat(match.last()).isEqualTo(YearMonth.of(2026, 2));
        assertThat(match.sources()).containsExactly(entry(BOARD, 2), entry(PAPER, 1));
        assertThat(match.shares()).containsExactly(0.0, 0.0, 0.0);
    }

    @Test
    void aGroupThatAPathNamesTwiceCountsOnce() {
        var postings = new Postings(List.of(posting("ship", "a")), Optional.empty());
        assertThat(postings.match(path("ship", "ship"), _ -> true).orElseThrow().size())
                .isEqualTo(1);
    }

    @Test
    void withoutPostingsThatNameASkillThereIsNoMatchAndNoGain() {
        for (var postings : List.of(Postings.NONE, Board.of("", ""))) {
            assertThat(postings.match(path("ship"), _ -> true)).isEmpty();
            assertThat(postings.gains(path("ship"), _ -> false)).isEmpty();
        }
    }

    @Test
    void underFiftyPostingsIsSmall() {
        var postings = Collections.nCopies(50, "a").toArray(String[]::new);
        assertThat(match("a", postings).isSmall()).isFalse();
        postings[0] = "";
        assertThat(match("a", postings).isSmall()).isTrue();
    }
}
