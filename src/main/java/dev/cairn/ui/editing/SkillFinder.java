// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.editing.draft.Draft;
import dev.cairn.ui.editing.draft.Fields;
import dev.cairn.ui.editing.draft.Item;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Finds skills by words of their titles, ids and further names, to need or to add them.
final class SkillFinder {
    private static final int MOST = 6;

    private final List<String> words;

    private SkillFinder(List<String> words) {
        this.words = words;
    }

    /// Skills of the draft and of all other roadmaps that hold every word; at most a few, those
    /// first whose title holds the words as they were typed.
    static List<Skill> find(
            String typed, Collection<SkillId> without, Draft draft, Catalog catalog) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var finder = new SkillFinder(List.of(wanted.split("\\s+")));
        var left = Set.copyOf(without);
        var own = draft.items().filter(item -> !left.contains(item.id())).flatMap(finder::own);
        var others =
                catalog.skills().stream()
                        .filter(skill -> !left.contains(skill.id()))
                        .filter(skill -> !catalog.home(skill.id()).equals(draft.id()))
                        .filter(finder::names);
        return Stream.concat(own, others)
                .sorted(
                        Comparator.comparing(
                                skill -> !skill.title().toLowerCase(Locale.ROOT).contains(wanted)))
                .limit(MOST)
                .toList();
    }

    private Stream<Skill> own(Item item) {
        return item
                .fields()
                .filter(fields -> names(fields, item))
                .map(fields -> fields.skill(item.id()))
                .stream();
    }

    private boolean names(Fields fields, Item item) {
        return names(fields.title(), item.id(), fields.aliases());
    }

    private boolean names(Skill skill) {
        return names(skill.title(), skill.id(), skill.alsoKnownAs());
    }

    private boolean names(String title, SkillId id, List<String> aliases) {
        var names = (title + " " + id + " " + String.join(" ", aliases)).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(names::contains);
    }
}
