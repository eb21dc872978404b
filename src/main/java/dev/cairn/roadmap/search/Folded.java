// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A text without case and accents, cut into words, that still knows where each letter stood.
///
/// @param places the place in the original of each letter, and behind the last one its length
record Folded(String text, int[] places) {
    /// A run of letters, digits, `+` and `#`: `c++` is a word, `ci/cd` is two.
    record Word(String letters, int from) {}

    static Folded of(String original) {
        var text = new StringBuilder(original.length());
        var places = new int[original.length() + 1];
        for (int at = 0; at < original.length(); ) {
            int letter = original.codePointAt(at);
            int before = text.length();
            if (letter < 0x80) {
                text.append((char) (letter >= 'A' && letter <= 'Z' ? letter + 32 : letter));
            } else {
                text.append(plain(letter));
            }
            if (text.length() >= places.length) {
                places = Arrays.copyOf(places, 2 * text.length());
            }
            Arrays.fill(places, before, text.length(), at);
            at += Character.charCount(letter);
        }
        places[text.length()] = original.length();
        return new Folded(text.toString(), places);
    }

    private static String plain(int letter) {
        var parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        var plain = new StringBuilder(parts.length());
        parts.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(part -> !isAccent(part))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /// Marks of European scripts only: elsewhere they are what tells words apart.
    private static boolean isAccent(int part) {
        return part >= 0x300 && part <= 0x36F;
    }

    List<Word> words() {
        var words = new ArrayList<Word>();
        int from = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean within = at < text.length() && isLetter(text.charAt(at));
            if (within && from < 0) {
                from = at;
            } else if (!within && from >= 0) {
                words.add(new Word(text.substring(from, at), from));
                from = -1;
            }
        }
        return words;
    }

    private static boolean isLetter(char letter) {
        if (letter < 0x80) {
            return letter >= 'a' && letter <= 'z'
                    || letter >= '0' && letter <= '9'
                    || letter == '+'
                    || letter == '#';
        }
        return Character.isLetterOrDigit(letter)
                || Character.isSurrogate(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
    }

    /// The same stretch in the original.
    Span original(int from, int to) {
        return new Span(places[from], places[to]);
    }
}
