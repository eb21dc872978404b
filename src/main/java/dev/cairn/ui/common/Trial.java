// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import dev.cairn.progress.Event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Changes that are only supposed, step by step: what if this were done? Nothing of it is recorded.
///
/// @param undone what was taken back, the last at the end
public record Trial(List<List<Event>> steps, List<List<Event>> undone) {
    static final Trial BEGUN = new Trial(List.of(), List.of());

    public Trial {
        steps = List.copyOf(steps);
        undone = List.copyOf(undone);
    }

    Trial plus(List<Event> step) {
        return new Trial(with(steps, List.copyOf(step)), List.of());
    }

    Trial undo() {
        return steps.isEmpty()
                ? this
                : new Trial(withoutLast(steps), with(undone, steps.getLast()));
    }

    Trial redo() {
        return undone.isEmpty()
                ? this
                : new Trial(with(steps, undone.getLast()), withoutLast(undone));
    }

    private static <T> List<T> with(List<T> list, T last) {
        var more = new ArrayList<>(list);
        more.add(last);
        return more;
    }

    private static <T> List<T> withoutLast(List<T> list) {
        return list.subList(0, list.size() - 1);
    }

    /// What is supposed in the end: of those that set the same value, the last.
    public List<Event> events() {
        var last = new LinkedHashMap<Event.Target, Event>();
        steps.forEach(step -> step.forEach(event -> last.putLast(event.target(), event)));
        return List.copyOf(last.values());
    }
}
