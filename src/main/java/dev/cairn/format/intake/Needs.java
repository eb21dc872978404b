// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.intake;

import dev.cairn.roadmap.SkillId;
import dev.cairn.text.Message;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;

/// What the items of a file need, made sound: what leads nowhere is left out, and a circle is
/// opened where it closes.
final class Needs {
    private final Map<SkillId, SequencedSet<SkillId>> needs = new LinkedHashMap<>();
    private final Function<SkillId, String> title;
    private final List<Message> repairs = new ArrayList<>();
    private int dangling;
    private int circles;
    private String firstCircle = "";

    Needs(Function<SkillId, String> title) {
        this.title = title;
    }

    /// @param asked ids of items
    /// @param skills by the ids of items
    void put(SkillId skill, List<String> asked, Map<String, SkillId> skills) {
        var found = new LinkedHashSet<SkillId>();
        for (var id : asked) {
            var need = skills.get(id);
            if (need == null) {
                dangling++;
            } else if (!need.equals(skill)) {
                found.add(need);
            }
        }
        needs.computeIfAbsent(skill, _ -> new LinkedHashSet<>()).addAll(found);
    }

    private enum Mark {
        OPEN,
        CLOSED
    }

    private record Step(SkillId skill, ArrayDeque<SkillId> rest) {}

    /// The needs without circles.
    Map<SkillId, List<SkillId>> sound() {
        var marks = new HashMap<SkillId, Mark>();
        for (var start : needs.keySet()) {
            if (!marks.containsKey(start)) {
                walk(start, marks);
            }
        }
        var sound = new HashMap<SkillId, List<SkillId>>();
        needs.forEach((skill, all) -> sound.put(skill, List.copyOf(all)));
        return sound;
    }

    private void walk(SkillId start, Map<SkillId, Mark> marks) {
        var path = new ArrayDeque<Step>();
        path.push(step(start, marks));
        while (!path.isEmpty()) {
            var step = path.peek();
            var next = step.rest().poll();
            if (next == null) {
                marks.put(step.skill(), Mark.CLOSED);
                path.pop();
            } else if (marks.get(next) == Mark.OPEN) {
                needs.get(step.skill()).remove(next);
                if (circles++ == 0) {
                    firstCircle = title.apply(step.skill());
                }
            } else if (marks.get(next) == null && needs.containsKey(next)) {
                path.push(step(next, marks));
            }
        }
    }

    private Step step(SkillId skill, Map<SkillId, Mark> marks) {
        marks.put(skill, Mark.OPEN);
        return new Step(skill, new ArrayDeque<>(needs.get(skill)));
    }

    /// To be asked after [#sound].
    List<Message> repairs() {
        if (dangling > 0) {
            repairs.add(Message.of("repair.intake.dangling", dangling));
        }
        if (circles > 0) {
            repairs.add(Message.of("repair.intake.circles", circles, firstCircle));
        }
        return repairs;
    }
}
