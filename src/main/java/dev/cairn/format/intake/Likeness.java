// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.intake;

import dev.cairn.format.Intake.Candidate;
import dev.cairn.roadmap.PlainWords;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.text.Message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which skills a name may mean, with how surely and why. Names are like each other by the words
/// they share, each weighed by how rare it is; a word of a letter more, less or other counts nearly
/// as the same. Only skills that share a word are looked at.
final class Likeness {
    private static final int MOST = 3;
    private static final double LEAST = 0.66;

    /// What a word counts that is a letter off.
    private static final double SLIP = 0.8;

    /// Shorter words are other words when a letter is.
    private static final int LONG_ENOUGH = 5;

    /// A word that so many names hold tells nothing by itself.
    private static final int COMMON = 200;

    private final List<Name> names = new ArrayList<>();
    private final Map<String, List<Name>> byWord = new HashMap<>();
    private final Map<String, Set<String>> bySlip = new HashMap<>();

    private record Name(SkillId skill, String text, Set<String> words) {}

    Likeness(Collection<Skill> skills) {
        for (var skill : skills) {
            Stream.concat(Stream.of(skill.title()), skill.alsoKnownAs().stream())
                    .forEach(text -> add(skill.id(), text));
        }
    }

    private void add(SkillId skill, String text) {
        var name = new Name(skill, text, new LinkedHashSet<>(PlainWords.of(text)));
        names.add(name);
        for (var word : name.words()) {
            if (byWord.computeIfAbsent(word, _ -> new ArrayList<>()).isEmpty()) {
                slips(word).forEach(slip -> slipOf(slip).add(word));
            }
            byWord.get(word).add(name);
        }
    }

    private Set<String> slipOf(String slip) {
        return bySlip.computeIfAbsent(slip, _ -> new LinkedHashSet<>());
    }

    /// The word, and the word with each of its letters left out.
    private static Set<String> slips(String word) {
        var slips = new LinkedHashSet<String>();
        slips.add(word);
        if (word.length() >= LONG_ENOUGH && word.length() < 40) {
            for (int at = 0; at < word.length(); at++) {
                slips.add(word.substring(0, at) + word.substring(at + 1));
            }
        }
        return slips;
    }

    List<Candidate> of(String text) {
        var words = new LinkedHashSet<>(PlainWords.of(text));
        var shared = new LinkedHashMap<Name, Double>();
        double all = 0;
        for (var word : words) {
            all += weight(word);
            for (var other : alike(word)) {
                var counts = weight(other) * (other.equals(word) ? 1 : SLIP);
                byWord.get(other).forEach(name -> shared.merge(name, counts, Double::sum));
            }
        }
        var best = new LinkedHashMap<SkillId, Candidate>();
        for (var entry : shared.entrySet()) {
            var name = entry.getKey();
            var whole = name.words().stream().mapToDouble(this::weight).sum();
            var score = Math.min(1, 2 * entry.getValue() / (all + whole));
            if (score >= LEAST) {
                best.merge(
                        name.skill(),
                        new Candidate(name.skill(), score, why(words, name)),
                        (one, other) -> one.score() >= other.score() ? one : other);
            }
        }
        return best.values().stream()
                .sorted(
                        Comparator.comparingDouble(Candidate::score)
                                .reversed()
                                .thenComparing(Candidate::skill))
                .limit(MOST)
                .toList();
    }

    /// The known words that are this one, or a letter off.
    private Set<String> alike(String word) {
        var found = new HashSet<String>();
        for (var slip : slips(word)) {
            for (var other : bySlip.getOrDefault(slip, Set.of())) {
                if (byWord.get(other).size() <= COMMON
                        && (other.equals(word) || isOneOff(word, other))) {
                    found.add(other);
                }
            }
        }
        return found.contains(word) ? Set.of(word) : found;
    }

    /// What shares a slip is a letter off, or has two letters exchanged.
    private static boolean isOneOff(String word, String other) {
        return Math.min(word.length(), other.length()) >= LONG_ENOUGH
                && Math.abs(word.length() - other.length()) <= 1;
    }

    private double weight(String word) {
        var holding = byWord.getOrDefault(word, List.of()).size();
        return Math.log(1 + (names.size() + 1.0) / (holding + 1.0));
    }

    private static Message why(Set<String> words, Name name) {
        var common = words.stream().filter(name.words()::contains).toList();
        if (common.isEmpty()) {
            return Message.of("match.letter", name.text());
        }
        return common.size() == words.size() && common.size() == name.words().size()
                ? Message.of("match.order", name.text())
                : Message.of("match.words", name.text(), String.join(", ", common));
    }
}
