// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A setting that is one of a few words.
///
/// @param id the end of its text key; a word's text has the word after it
/// @param now the word that holds
/// @param take makes another hold, at once
public record Choice(String id, List<String> words, Supplier<String> now, Consumer<String> take) {
    public Choice {
        words = List.copyOf(words);
    }
}
