// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.palette;

/// What was typed, made ready to be compared with many names.
///
/// @param words with single spaces between
/// @param letters without spaces
/// @param kinds as [Letters#kinds]
record Query(String words, char[] letters, long kinds) {
    static Query of(String typed) {
        var folded = new StringBuilder();
        for (int at = 0; at < typed.length(); at++) {
            folded.append(Letters.fold(typed.charAt(at)));
        }
        var words = folded.toString().strip().replaceAll(" +", " ");
        var letters = words.replace(" ", "").toCharArray();
        return new Query(words, letters, Letters.kinds(letters));
    }

    boolean isEmpty() {
        return letters.length == 0;
    }
}
