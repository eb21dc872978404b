// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.cairn.format.LibraryReader;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Near names against the plain rule: every distance measured in full by a library, then sorted.
class NearestNamesTest {
    private static final Collection<Skill> SKILLS = LibraryReader.shipped().catalog().skills();
    private static final List<String> WORDS =
            SKILLS.stream().flatMap(skill -> Arrays.stream(skill.title().split(" "))).toList();

    @Property(tries = 400)
    void theSameSkillsAreNearAsByMeasuringEveryDistanceInFull(@ForAll long seed) {
        var random = new Random(seed);
        var name = random.nextBoolean() ? slip(random) : noise(random);
        var most = 1 + random.nextInt(6);
        assertThat(SkillNames.of(SKILLS).nearest(name, most))
                .as(name)
                .isEqualTo(plainlyNearest(name, most));
    }

    @Property(tries = 2000)
    void aDistanceIsTheOneOfTheLibraryUpToTheLimit(@ForAll long seed) {
        var random = new Random(seed);
        var one = noise(random);
        var other = random.nextBoolean() ? noise(random) : changed(one, random);
        var limit = random.nextInt(12);
        var exact = LevenshteinDistance.getDefaultInstance().apply(one, other);
        assertThat(new Spelling(one).distance(new Spelling(other), limit))
                .as("“%s” to “%s”", one, other)
                .isEqualTo(Math.min(exact, limit + 1));
    }

    /// By measuring every distance in full this takes minutes.
    @Test
    void tenThousandUnknownNamesAreSoonLookedUp() {
        var names = SkillNames.of(SKILLS);
        var random = new Random(1);
        var unknown =
                IntStream.range(0, 10_000)
                        .mapToObj(_ -> words(random, 5) + " " + noise(random))
                        .toList();
        assertTimeout(
                Duration.ofSeconds(20), () -> unknown.forEach(name -> names.nearest(name, 3)));
    }

    private static List<SkillId> plainlyNearest(String name, int most) {
        var key = SkillNames.normal(name);
        // A name without a letter or digit is near nothing.
        if (key.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        var limit = Math.max(2, key.length() / 3);
        var distances =
                SKILLS.stream().collect(Collectors.toMap(Skill::id, skill -> plainly(key, skill)));
        return distances.keySet().stream()
                .filter(id -> distances.get(id) <= limit)
                .sorted(
                        Comparator.comparingInt((SkillId id) -> distances.get(id))
                                .thenComparing(id -> id))
                .limit(most)
                .toList();
    }

    /// Part of the id or title: 1. Otherwise the distance to either, or 1 more than to one word.
    private static int plainly(String key, Skill skill) {
        var id = SkillNames.normal(skill.id().value());
        var title = SkillNames.normal(skill.title());
        if (id.contains(key) || title.contains(key)) {
            return 1;
        }
        var levenshtein = LevenshteinDistance.getDefaultInstance();
        var word =
                Arrays.stream((id + " " + title).split(" "))
                        .mapToInt(each -> 1 + levenshtein.apply(key, each))
                        .min()
                        .orElseThrow();
        return Math.min(word, Math.min(levenshtein.apply(key, id), levenshtein.apply(key, title)));
    }

    /// A title or words of titles with some slips of the pen.
    private static String slip(Random random) {
        var titles = SKILLS.stream().map(Skill::title).toList();
        return changed(
                random.nextBoolean()
                        ? titles.get(random.nextInt(titles.size()))
                        : words(random, 1 + random.nextInt(3)),
                random);
    }

    private static String words(Random random, int many) {
        return IntStream.range(0, many)
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private static String changed(String text, Random random) {
        var changed = new StringBuilder(text);
        for (int slips = random.nextInt(4); slips > 0; slips--) {
            var at = random.nextInt(changed.length() + 1);
            if (random.nextBoolean() || at == changed.length()) {
                changed.insert(at, (char) ('a' + random.nextInt(26)));
            } else {
                changed.deleteCharAt(at);
            }
        }
        return changed.toString();
    }

    private static String noise(Random random) {
        var letters = random.nextBoolean() ? "abc" : "abcdefghij klmnopqrstuvwxyz éßاب日本🪨";
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(_ -> letters.charAt(random.nextInt(letters.length())))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
