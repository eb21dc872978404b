// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.advice;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A sentence that the advice stands on.
///
/// @param figure the number behind it, in words; empty where there is none
/// @param sources empty for what needs none, or was computed from the learner's own route
public record Claim(String text, String figure, List<Reference> sources) {
    public Claim {
        sources = List.copyOf(sources);
    }

    /// The sentence with its figure, sources and years in brackets.
    @Override
    public String toString() {
        var behind =
                Stream.concat(
                                Stream.of(figure),
                                sources.stream()
                                        .map(source -> source.title() + ", " + source.year()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; "));
        if (behind.isEmpty()) {
            return text;
        }
        return text.endsWith(".")
                ? text.substring(0, text.length() - 1) + " (" + behind + ")."
                : text + " (" + behind + ")";
    }
}
