// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.palette;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Choices that can be found by a few letters, best first: what begins so before what has such a
/// word, then what has such beginnings of words, then what holds the letters in order. What is
/// equally near stands in the order of kinds, the shorter name first.
final class Ranking {
    /// How titles and aliases rank, by how near they are. Letters in order have to lie close in an
    /// alias: among so many, nearly anything would be found.
    private static final int[] TITLE = {0, 1, 3, 5, 7};

    private static final int[] ALIAS = {2, 2, 4, 5, 7};

    private static final int NOT_FOUND = 7;
    private static final int FAR = 15;

    private final List<Choice> choices;
    private final List<Letters[]> names;
    private final Map<String, Integer> places = new HashMap<>();

    private Ranking(List<Choice> choices, List<Letters[]> names) {
        this.choices = choices;
        this.names = names;
        for (int at = 0; at < choices.size(); at++) {
            places.put(choices.get(at).key(), at);
        }
    }

    static Ranking of(List<Choice> choices) {
        return new Ranking(List.copyOf(choices), choices.stream().map(Ranking::names).toList());
    }

    private static Letters[] names(Choice choice) {
        return Stream.concat(Stream.of(choice.title()), choice.aliases().stream())
                .map(Letters::new)
                .toArray(Letters[]::new);
    }

    /// Both together; what is made ready already is not made ready again.
    Ranking plus(Ranking other) {
        return new Ranking(joined(choices, other.choices), joined(names, other.names));
    }

    private static <T> List<T> joined(List<T> first, List<T> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    List<Choice> choices() {
        return choices;
    }

    /// The choices that are remembered by these keys, in this order.
    List<Choice> remembered(List<String> keys) {
        return keys.stream()
                .filter(places::containsKey)
                .map(key -> choices.get(places.get(key)))
                .toList();
    }

    /// @param recent keys of choices that come first among what is equally near
    List<Choice> find(Query query, List<String> recent) {
        var known = new BitSet();
        recent.stream().filter(places::containsKey).map(places::get).forEach(known::set);
        var marks = new int[query.letters().length];
        var ranks = new long[choices.size()];
        int found = 0;
        for (int at = 0; at < ranks.length; at++) {
            int near = near(names.get(at), query, marks);
            if (near >> 8 < NOT_FOUND) {
                ranks[found++] = rank(near, choices.get(at), known.get(at)) << 32 | at;
            }
        }
        Arrays.sort(ranks, 0, found);
        return IntStream.range(0, found).mapToObj(at -> choices.get((int) ranks[at])).toList();
    }

    /// The alias by which a choice is found, if it is not by its title.
    static Optional<String> alias(Choice choice, Query query) {
        var marks = new int[query.letters().length];
        var nearest = near(names(choice), query, marks);
        return nearest == near(new Letters[] {new Letters(choice.title())}, query, marks)
                ? Optional.empty()
                : choice.aliases().stream()
                        .filter(alias -> near(ALIAS, new Letters(alias), query, marks) == nearest)
                        .findFirst();
    }

    private static int near(int[] tiers, Letters name, Query query, int[] marks) {
        int near = name.find(query, marks);
        int tier = tiers[near >> 8];
        var far = tiers == ALIAS && near >> 8 == Letters.IN_ORDER && (near & 255) > FAR;
        return tier == NOT_FOUND || far ? NOT_FOUND << 8 : tier << 8 | near & 255;
    }

    private static int near(Letters[] names, Query query, int[] marks) {
        int nearest = near(TITLE, names[0], query, marks);
        for (int at = 1; at < names.length && nearest >> 8 > ALIAS[0]; at++) {
            nearest = Math.min(nearest, near(ALIAS, names[at], query, marks));
        }
        return nearest;
    }

    private static long rank(int near, Choice choice, boolean recent) {
        long rank = (near >> 8) << 1 | (recent ? 0 : 1);
        rank = rank << 8 | near & 255;
        rank = rank << 3 | choice.kind().ordinal();
        return rank << 10 | Math.min(1023, choice.title().length());
    }
}
