// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.settings;

import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.function.Consumer;

/// A setting that is one of a few words.
///
/// @param id the end of its text key; a word's text has the word after it
/// @param now the word that holds, one of them
/// @param take makes another hold, at once
public record Choice(
        String id, List<String> words, ObservableValue<String> now, Consumer<String> take) {
    public Choice {
        words = List.copyOf(words);
    }
}
