// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.advice;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/// What somebody answered so far. A question that is not in it was skipped.
///
/// @param chosen the option of each answered question, by their ids; what the advice does not know
///   says nothing
public record Answers(Map<String, String> chosen, OptionalInt hoursPerWeek, OptionalInt months) {
    public static final Answers NONE =
            new Answers(Map.of(), OptionalInt.empty(), OptionalInt.empty());

    public Answers {
        chosen = Map.copyOf(chosen);
    }

    public Answers with(String question, String option) {
        var more = new HashMap<>(chosen);
        more.put(question, option);
        return new Answers(more, hoursPerWeek, months);
    }

    public Answers without(String question) {
        var fewer = new HashMap<>(chosen);
        fewer.remove(question);
        return new Answers(fewer, hoursPerWeek, months);
    }

    public Answers withHoursPerWeek(OptionalInt hours) {
        return new Answers(chosen, hours, months);
    }

    /// @param wanted in how many months a job is wanted
    public Answers withMonths(OptionalInt wanted) {
        return new Answers(chosen, hoursPerWeek, wanted);
    }
}
