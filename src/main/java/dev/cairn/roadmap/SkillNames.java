// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import org.apache.commons.text.similarity.LevenshteinDistance;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds skills by what people call them: id, title or alias, whatever the case and punctuation.
public final class SkillNames {
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#]+");

    private final Map<String, SequencedSet<SkillId>> strong = new HashMap<>();
    private final Map<String, SequencedSet<SkillId>> aliases = new HashMap<>();
    private final Map<SkillId, String> titles = new LinkedHashMap<>();

    public static SkillNames of(Collection<Skill> skills) {
        return new SkillNames(skills);
    }

    private SkillNames(Collection<Skill> skills) {
        for (var skill : skills) {
            titles.put(skill.id(), normal(skill.title()));
            put(strong, skill.id().value(), skill.id());
            put(strong, skill.title(), skill.id());
            skill.alsoKnownAs().forEach(alias -> put(aliases, alias, skill.id()));
        }
    }

    /// The skills that go by this name. An id or title wins over an alias; more than one answer
    /// means that the name alone does not decide.
    public Set<SkillId> named(String name) {
        var key = normal(name);
        var found = strong.getOrDefault(key, aliases.get(key));
        return found == null ? Set.of() : Set.copyOf(found);
    }

    /// Ids whose spelling or title is close, best first: for "did you mean".
    public List<SkillId> nearest(String name, int most) {
        var key = normal(name);
        if (key.isEmpty()) {
            return List.of();
        }
        var limit = Math.max(2, key.length() / 3);
        record Near(SkillId id, int distance) {}
        return titles.entrySet().stream()
                .map(
                        entry ->
                                new Near(
                                        entry.getKey(),
                                        distance(key, entry.getKey(), entry.getValue())))
                .filter(near -> near.distance() <= limit)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::id))
                .limit(most)
                .map(Near::id)
                .toList();
    }

    private static int distance(String key, SkillId id, String title) {
        var spelled = normal(id.value());
        if (spelled.contains(key) || title.contains(key)) {
            return 1;
        }
        var levenshtein = LevenshteinDistance.getDefaultInstance();
        var whole = Math.min(levenshtein.apply(key, spelled), levenshtein.apply(key, title));
        return Math.min(whole, 1 + nearestWord(key, spelled + " " + title));
    }

    /// A slip in one word of a longer name: `dockr` is near `docker-cli`.
    private static int nearestWord(String key, String words) {
        return Arrays.stream(words.split(" "))
                .mapToInt(word -> LevenshteinDistance.getDefaultInstance().apply(key, word))
                .min()
                .orElse(Integer.MAX_VALUE - 1);
    }

    private static void put(Map<String, SequencedSet<SkillId>> map, String name, SkillId id) {
        map.computeIfAbsent(normal(name), _ -> new LinkedHashSet<>()).add(id);
    }

    /// Case, accents' form and punctuation do not tell names apart: `CI / CD` is `CI/CD`. Plus and
    /// hash do: `C++` and `C#` are not `C`.
    static String normal(String name) {
        var folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOISE.matcher(folded).replaceAll(" ").strip();
    }
}
