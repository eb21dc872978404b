// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds skills by what people call them: id, title or alias, whatever the case and punctuation.
public final class SkillNames {
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#]+");

    private final Collection<Skill> skills;
    private Index index;

    public static SkillNames of(Collection<Skill> skills) {
        return new SkillNames(List.copyOf(skills));
    }

    private SkillNames(Collection<Skill> skills) {
        this.skills = skills;
    }

    /// Made when a name is first asked for: most who load a library never ask.
    private synchronized Index index() {
        if (index == null) {
            index = new Index(skills);
        }
        return index;
    }

    private static final class Index {
        final Map<String, SequencedSet<SkillId>> strong = new HashMap<>();
        final Map<String, SequencedSet<SkillId>> aliases = new HashMap<>();
        final Map<String, SequencedSet<SkillId>> plain = new HashMap<>();
        final Map<String, SequencedSet<SkillId>> plainAliases = new HashMap<>();
        final List<Spelled> spelled = new ArrayList<>();

        Index(Collection<Skill> skills) {
            for (var skill : skills) {
                spelled.add(Spelled.of(skill));
                put(strong, skill.id().value(), skill.id());
                put(strong, skill.title(), skill.id());
                skill.alsoKnownAs().forEach(alias -> put(aliases, alias, skill.id()));
                putPlain(plain, skill.title(), skill.id());
                skill.alsoKnownAs().forEach(alias -> putPlain(plainAliases, alias, skill.id()));
            }
        }
    }

    /// The skills that go by this name, also in the plural or with what is commonly written short.
    /// An id or title wins over an alias, and the name as written over what it is short for; more
    /// than one answer means that the name alone does not decide.
    public Set<SkillId> named(String name) {
        var key = normal(name);
        var words = PlainWords.joined(name);
        var names = index();
        return Stream.of(
                        names.strong.get(key),
                        names.aliases.get(key),
                        names.plain.get(words),
                        names.plainAliases.get(words))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    private static void putPlain(
            Map<String, SequencedSet<SkillId>> map, String name, SkillId skill) {
        var words = PlainWords.joined(name);
        if (!words.isEmpty()) {
            map.computeIfAbsent(words, _ -> new LinkedHashSet<>()).add(skill);
        }
    }

    /// Ids whose spelling or title is close, best first: for "did you mean".
    public List<SkillId> nearest(String name, int most) {
        var key = words(name);
        if (key.isEmpty()) {
            return List.of();
        }
        var spelling = new Spelling(key);
        var limit = Math.max(2, key.length() / 3);
        record Near(SkillId id, int distance) {}
        return index().spelled.stream()
                .map(each -> new Near(each.id(), each.distance(key, spelling, limit)))
                .filter(near -> near.distance() <= limit)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::id))
                .limit(most)
                .map(Near::id)
                .toList();
    }

    /// A skill's id and title, whole and by words: `dockr` is near `docker-cli`, as a slip in one
    /// word of a longer name.
    private record Spelled(
            SkillId id, String name, String title, List<Spelling> wholes, List<Spelling> words) {
        static Spelled of(Skill skill) {
            var name = normal(skill.id().value());
            var title = normal(skill.title());
            return new Spelled(
                    skill.id(),
                    name,
                    title,
                    List.of(new Spelling(name), new Spelling(title)),
                    Stream.of((name + " " + title).split(" "))
                            .distinct()
                            .map(Spelling::new)
                            .toList());
        }

        /// The distance to the nearest of these, or more than the limit.
        int distance(String key, Spelling spelling, int limit) {
            if (name.contains(key) || title.contains(key)) {
                return 1;
            }
            int least = limit + 1;
            for (var whole : wholes) {
                least = spelling.distance(whole, least - 1);
            }
            for (var word : words) {
                least = 1 + spelling.distance(word, least - 2);
            }
            return least;
        }
    }

    private static void put(Map<String, SequencedSet<SkillId>> map, String name, SkillId id) {
        map.computeIfAbsent(normal(name), _ -> new LinkedHashSet<>()).add(id);
    }

    /// Case, accents' form and punctuation do not tell names apart: `CI / CD` is `CI/CD`. Plus and
    /// hash do: `C++` and `C#` are not `C`. A name of signs alone is only that name.
    static String normal(String name) {
        var words = words(name);
        return words.isEmpty() ? name.strip() : words;
    }

    private static String words(String name) {
        var folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOISE.matcher(folded).replaceAll(" ").strip();
    }
}
