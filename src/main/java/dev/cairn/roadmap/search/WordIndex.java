// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Every word of many texts once, with the numbers of the texts that hold it.
final class WordIndex {
    private static final int[] NONE = {};

    private final String[] words;
    private final int[][] holders;

    /// @param texts the texts by number, from 0
    WordIndex(int count, IntFunction<List<String>> texts) {
        var found = new HashMap<String, int[]>();
        var sizes = new HashMap<String, Integer>();
        for (int number = 0; number < count; number++) {
            for (var text : texts.apply(number)) {
                for (var word : Folded.of(text).words()) {
                    add(found, sizes, word.letters(), number);
                }
            }
        }
        words = new String[found.size()];
        holders = new int[found.size()][];
        int at = 0;
        for (var entry : found.entrySet()) {
            words[at] = entry.getKey();
            holders[at++] = Arrays.copyOf(entry.getValue(), sizes.get(entry.getKey()));
        }
    }

    private static void add(
            Map<String, int[]> found, Map<String, Integer> sizes, String word, int number) {
        var numbers = found.getOrDefault(word, NONE);
        int size = sizes.getOrDefault(word, 0);
        if (size > 0 && numbers[size - 1] == number) {
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(2, 2 * size));
            found.put(word, numbers);
        }
        numbers[size] = number;
        sizes.put(word, size + 1);
    }

    boolean holds(Predicate<String> accepted) {
        return Stream.of(words).anyMatch(accepted);
    }

    /// The accepted words.
    Stream<String> words(Predicate<String> accepted) {
        return Stream.of(words).filter(accepted);
    }

    /// Adds the numbers of the texts that hold an accepted word.
    void collect(Predicate<String> accepted, BitSet into) {
        for (int at = 0; at < words.length; at++) {
            if (accepted.test(words[at])) {
                for (var number : holders[at]) {
                    into.set(number);
                }
            }
        }
    }
}
