// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.postings;

import static dev.cairn.career.postings.Board.path;
import static dev.cairn.career.postings.Board.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.career.CareerPath;
import dev.cairn.roadmap.SkillId;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class PostingsGainTest {
    private static final CareerPath PATH = path("ship");

    /// By hand, with a held: 1/2, 1/3, 0/1, median 1/3. With b: 1, 2/3, 0, median 2/3. With c: 1/2,
    /// 2/3, 1, median 2/3, and two more over 60 %.
    @Test
    void eachMissingSkillSaysWhatItAloneWouldChange() {
        var gains = Board.of("a b", "a b c", "c").gains(PATH, skills("a")::contains);
        assertThat(gains).extracting(gain -> gain.skill().value()).containsExactly("b", "c");
        assertThat(gains).extracting(PostingsGain::asking).containsExactly(2, 2);
        assertThat(gains).extracting(PostingsGain::asked).containsOnly(2 / 3.0);
        assertThat(gains).extracting(PostingsGain::newMedian).containsOnly(2 / 3.0);
        assertThat(gains).allSatisfy(gain -> assertThat(gain.rise()).isEqualTo(1 / 3.0));
        assertThat(gains).extracting(PostingsGain::moreWorthApplying).containsExactly(2, 2);
    }

    /// Of 3 skills one is enough for one posting; the median stays 0, so that what more postings
    /// ask comes first, and then the id.
    @Test
    void whereNoMedianMovesWhatMorePostingsAskComesFirst() {
        var gains =
                Board.of("z b", "z c", "b c x", "q", "q", "q", "y", "y w", "w", "k", "l")
                        .gains(PATH, _ -> false);
        assertThat(gains).allMatch(gain -> gain.rise() == 0);
        assertThat(gains)
                .extracting(gain -> gain.skill().value())
                .containsExactly("q", "b", "c", "w", "y", "z", "k", "l", "x");
    }

    @Test
    void whoHoldsAllHasNothingToGain() {
        assertThat(Board.of("a b", "c").gains(PATH, _ -> true)).isEmpty();
    }

    /// Against the plain way: hold the skill as well and match once more.
    @Property
    void gainsAreWhatMatchingOnceMoreWouldSay(
            @ForAll @Size(min = 1, max = 30)
                    List<@Size(max = 6) Set<@IntRange(min = 0, max = 9) Integer>> asked,
            @ForAll Set<@IntRange(min = 0, max = 9) Integer> held) {
        var postings = Board.of(asked.stream().map(PostingsGainTest::words).toArray(String[]::new));
        var have = skills(words(held));
        var before = postings.match(PATH, have::contains);
        var gains = postings.gains(PATH, have::contains);
        assertThat(gains)
                .extracting(PostingsGain::skill)
                .containsExactlyInAnyOrderElementsOf(missing(asked, held));
        for (var gain : gains) {
            var more = new HashSet<>(have);
            more.add(gain.skill());
            var after = postings.match(PATH, more::contains).orElseThrow();
            assertThat(gain.newMedian()).isCloseTo(after.median(), within(1e-12));
            assertThat(gain.rise())
                    .isCloseTo(after.median() - before.orElseThrow().median(), within(1e-12));
            assertThat(gain.moreWorthApplying())
                    .isEqualTo(after.worthApplying() - before.orElseThrow().worthApplying());
            assertThat(gain.asking())
                    .isEqualTo(
                            asked.stream()
                                    .filter(skills -> skills.contains(number(gain.skill())))
                                    .count());
            assertThat(gain.asked()).isEqualTo((double) gain.asking() / after.size());
        }
        assertThat(IntStream.range(1, gains.size()))
                .allMatch(at -> gains.get(at - 1).rise() >= gains.get(at).rise() - 1e-9);
    }

    private static List<SkillId> missing(List<Set<Integer>> asked, Set<Integer> held) {
        return asked.stream()
                .flatMap(Set::stream)
                .distinct()
                .filter(skill -> !held.contains(skill))
                .map(skill -> SkillId.of("s" + skill))
                .toList();
    }

    private static String words(Set<Integer> numbers) {
        return numbers.stream().map(number -> "s" + number).collect(Collectors.joining(" "));
    }

    private static int number(SkillId skill) {
        return Integer.parseInt(skill.value().substring(1));
    }
}
