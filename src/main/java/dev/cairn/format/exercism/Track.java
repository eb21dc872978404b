// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.exercism;

import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.tree.Loose;
import dev.cairn.format.tree.Node;
import dev.cairn.text.Message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts the exercises of a track into sections and finds what each needs: every concept exercise
/// that teaches one of its prerequisites.
final class Track {
    private static final List<String> ORDER =
            List.of(
                    "Core",
                    "Concepts",
                    "Easy practice",
                    "Medium practice",
                    "Hard practice",
                    "Practice");
    private static final int MOST_NEEDS = 500_000;
    private static final int NAMED = 5;

    private final Node root;
    private final List<Exercise> exercises = new ArrayList<>();
    private final Map<String, List<String>> teachers = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> untaught = new LinkedHashSet<>();
    private final int deprecated;
    private int references;
    private int locked;
    private int untitled;
    private int needs;

    Track(Node root, List<Exercise> all) {
        this.root = root;
        for (var exercise : all) {
            if (exercise.isDeprecated()) {
                continue;
            }
            exercises.add(exercise);
            ids.add(exercise.id());
            for (var concept : exercise.teaches()) {
                teachers.computeIfAbsent(concept, _ -> new ArrayList<>()).add(exercise.id());
            }
        }
        deprecated = all.size() - exercises.size();
        for (var concept : Loose.list(root, "concepts")) {
            names.put(Loose.text(concept, "slug"), Loose.text(concept, "name"));
        }
    }

    Draft.Outline outline(int faults, Problems problems) {
        var sections = new LinkedHashMap<String, List<Item>>();
        ORDER.forEach(title -> sections.put(title, new ArrayList<>()));
        for (var exercise : exercises) {
            if (exercise.title().isEmpty()) {
                untitled++;
            } else if (needs <= MOST_NEEDS) {
                sections.get(exercise.section()).add(item(exercise));
            }
        }
        if (needs > MOST_NEEDS) {
            problems.error(root, "problem.exercism.needs", MOST_NEEDS);
        } else if (exercises.isEmpty() && problems.isEmpty()) {
            problems.error(root, "problem.exercism.empty");
        }
        var language = Loose.text(root, "language");
        return new Draft.Outline(
                language.isEmpty() ? Exercise.spelled(Loose.text(root, "slug")) : language,
                Loose.text(root, "blurb"),
                sections.entrySet().stream()
                        .filter(section -> !section.getValue().isEmpty())
                        .map(section -> new Draft.Section(section.getKey(), section.getValue()))
                        .toList(),
                repairs(faults));
    }

    private Item item(Exercise exercise) {
        var item = exercise.item();
        for (var concept : new LinkedHashSet<>(exercise.teaches())) {
            var name = names.getOrDefault(concept, "");
            item.alias(name.isEmpty() ? Exercise.spelled(concept) : name);
        }
        var found = new LinkedHashSet<String>();
        for (var prerequisite : new LinkedHashSet<>(exercise.prerequisites())) {
            var taughtBy = teachers.getOrDefault(prerequisite, List.of());
            if (taughtBy.isEmpty()) {
                references++;
                untaught.add(prerequisite);
            }
            needs += taughtBy.size();
            if (needs <= MOST_NEEDS) {
                found.addAll(taughtBy);
            }
        }
        if (ids.contains(exercise.unlockedBy())) {
            found.add(exercise.unlockedBy());
        } else if (!exercise.unlockedBy().isEmpty()) {
            locked++;
        }
        found.remove(exercise.id());
        found.forEach(item::need);
        return item.build();
    }

    private List<Message> repairs(int faults) {
        var repairs = new ArrayList<Message>();
        if (deprecated > 0) {
            repairs.add(Message.of("repair.exercism.deprecated", deprecated));
        }
        if (untitled > 0) {
            repairs.add(Message.of("repair.exercism.untitled", untitled));
        }
        if (references > 0) {
            var named = String.join(", ", untaught.stream().limit(NAMED).toList());
            var more = untaught.size() > NAMED ? ", …" : "";
            repairs.add(
                    Message.of(
                            "repair.exercism.untaught", untaught.size(), references, named + more));
        }
        if (locked > 0) {
            repairs.add(Message.of("repair.exercism.locked", locked));
        }
        if (faults > 0) {
            repairs.add(Message.of("repair.exercism.twice", faults));
        }
        return repairs;
    }
}
