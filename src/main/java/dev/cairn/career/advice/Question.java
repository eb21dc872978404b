// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.advice;

import java.util.List;
import java.util.Optional;

/// A question with the answers it offers. It may be left unanswered.
public record Question(String id, String text, List<Option> options) {
    public Question {
        options = List.copyOf(options);
    }

    public Optional<Option> option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }
}
