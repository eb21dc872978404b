// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One word that is looked for.
///
/// A word of one or two letters stands at the beginning of a word, a longer one anywhere in it.
/// Only where no text at all has it so, and it has four letters, one slip is forgiven: first in
/// whole words, and where there is none, in beginnings of words.
record Term(String typed, Reading reading) {
    private static final int ANYWHERE_FROM = 3;
    private static final int SLIPS_FROM = 4;

    /// How strictly the word is taken.
    enum Reading {
        AS_TYPED,
        WORD_WITH_A_SLIP,
        BEGINNING_WITH_A_SLIP
    }

    /// @param known whether any text holds an accepted word
    static Term of(String typed, Predicate<Predicate<String>> known) {
        var strict = new Term(typed, Reading.AS_TYPED);
        if (typed.codePointCount(0, typed.length()) < SLIPS_FROM) {
            return strict;
        }
        return Stream.of(Reading.values())
                .map(reading -> new Term(typed, reading))
                .filter(term -> known.test(term::accepts))
                .findFirst()
                .orElse(strict);
    }

    boolean isForgiving() {
        return reading != Reading.AS_TYPED;
    }

    boolean accepts(String word) {
        return switch (reading) {
            case AS_TYPED -> isAnywhere() ? word.contains(typed) : word.startsWith(typed);
            case WORD_WITH_A_SLIP -> Slip.isWord(typed, word);
            case BEGINNING_WITH_A_SLIP -> Slip.isBeginning(typed, word);
        };
    }

    /// Scripts without spaces have words inside words.
    private boolean isAnywhere() {
        return typed.length() >= ANYWHERE_FROM
                || typed.codePoints()
                        .anyMatch(letter -> Character.getType(letter) == Character.OTHER_LETTER);
    }

    /// Where it stands in the text: the letters as typed, or the whole word that is meant.
    List<Span> in(Folded text) {
        var spans = new ArrayList<Span>();
        for (var word : text.words()) {
            if (accepts(word.letters())) {
                int from = isForgiving() ? 0 : word.letters().indexOf(typed);
                int to = isForgiving() ? word.letters().length() : from + typed.length();
                spans.add(text.original(word.from() + from, word.from() + to));
            }
        }
        return spans;
    }
}
