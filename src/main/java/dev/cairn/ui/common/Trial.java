// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import dev.cairn.progress.Event;

import java.util.ArrayList;
import java.util.List;

/// Changes that are only supposed, step by step: what if this were done? Nothing of it is recorded.
public record Trial(List<List<Event>> steps) {
    static final Trial BEGUN = new Trial(List.of());

    public Trial {
        steps = List.copyOf(steps);
    }

    Trial plus(List<Event> step) {
        var more = new ArrayList<>(steps);
        more.add(List.copyOf(step));
        return new Trial(more);
    }

    Trial withoutLast() {
        return steps.isEmpty() ? this : new Trial(steps.subList(0, steps.size() - 1));
    }

    /// What is supposed in the end: of those that set the same value, the last.
    public List<Event> events() {
        var last = new ArrayList<Event>();
        for (var step : steps) {
            for (var event : step) {
                last.removeIf(event::setsTheSameAs);
                last.add(event);
            }
        }
        return List.copyOf(last);
    }
}
