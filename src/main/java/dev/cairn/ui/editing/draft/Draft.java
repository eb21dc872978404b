// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing.draft;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A roadmap while it is edited. Immutable: each step gives a new one. Sections and skills are
/// named by keys, of which [#HEAD] is the roadmap itself.
///
/// @param isNew whether it was never saved, so that its id may still follow its title
/// @param formerly the former ids of skills of other roadmaps, which no field shows
/// @param next the key of the next thing that is added
public record Draft(
        RoadmapId id,
        boolean isNew,
        String title,
        String summary,
        List<RoadmapId> after,
        List<Part> parts,
        Map<String, SkillId> formerly,
        int next) {
    public static final int HEAD = 0;

    public Draft {
        after = List.copyOf(after);
        parts = List.copyOf(parts);
        formerly = Map.copyOf(formerly);
    }

    static Draft of(Roadmap roadmap, boolean isNew) {
        var defined = roadmap.defined().stream().collect(Collectors.toMap(Skill::id, Fields::of));
        var parts = new ArrayList<Part>();
        var key = 1;
        for (var section : roadmap.sections()) {
            var own = key++;
            var items = new ArrayList<Item>();
            for (var id : section.skills()) {
                items.add(new Item(key++, id, isNew, Optional.ofNullable(defined.get(id))));
            }
            parts.add(new Part(own, section.title(), items));
        }
        return new Draft(
                roadmap.id(),
                isNew,
                roadmap.title(),
                roadmap.summary(),
                roadmap.after(),
                parts,
                roadmap.formerly(),
                key);
    }

    /// The roadmap, without what cannot be said: see [Fields].
    public Roadmap roadmap() {
        return new Roadmap(
                id,
                title.strip(),
                summary.strip(),
                after,
                parts.stream()
                        .map(
                                part ->
                                        new Section(
                                                part.title().strip(),
                                                part.items().stream().map(Item::id).toList()))
                        .toList(),
                items().flatMap(
                                item ->
                                        item
                                                .fields()
                                                .map(fields -> fields.skill(item.id()))
                                                .stream())
                        .toList(),
                ofUsed());
    }

    /// The former ids of the skills of other roadmaps that are still here.
    private Map<String, SkillId> ofUsed() {
        var used = items().filter(Item::isUse).map(Item::id).collect(Collectors.toSet());
        var kept = new HashMap<>(formerly);
        kept.values().retainAll(used);
        return kept;
    }

    public Stream<Item> items() {
        return parts.stream().flatMap(part -> part.items().stream());
    }

    public Optional<Item> item(int key) {
        for (var part : parts) {
            for (var item : part.items()) {
                if (item.key() == key) {
                    return Optional.of(item);
                }
            }
        }
        return Optional.empty();
    }

    public Optional<Part> part(int key) {
        return parts.stream().filter(part -> part.key() == key).findFirst();
    }

    /// The section that is named, or that holds what is named.
    public Optional<Part> partOf(int key) {
        return parts.stream()
                .filter(
                        part ->
                                part.key() == key
                                        || part.items().stream()
                                                .anyMatch(item -> item.key() == key))
                .findFirst();
    }

    Set<Integer> keys() {
        return Stream.concat(parts.stream().map(Part::key), items().map(Item::key))
                .collect(Collectors.toCollection(HashSet::new));
    }

    Set<SkillId> ids() {
        return items().map(Item::id).collect(Collectors.toCollection(HashSet::new));
    }

    Draft with(RoadmapId changed, String text) {
        return new Draft(changed, isNew, text, summary, after, parts, formerly, next);
    }

    Draft withSummary(String text) {
        return new Draft(id, isNew, title, text, after, parts, formerly, next);
    }

    private Draft with(List<Part> others) {
        return new Draft(id, isNew, title, summary, after, others, formerly, next);
    }

    private Draft eachPart(UnaryOperator<Part> change) {
        return with(parts.stream().map(change).toList());
    }

    /// A section in which nothing changes stays the same object, so that one sees that at once.
    private Draft eachItem(UnaryOperator<Item> change) {
        return eachPart(
                part -> {
                    var items = new ArrayList<Item>(part.items().size());
                    var same = true;
                    for (var item : part.items()) {
                        var next = change.apply(item);
                        same &= next == item;
                        items.add(next);
                    }
                    return same ? part : part.with(items);
                });
    }

    Draft renamed(int part, String text) {
        return eachPart(each -> each.key() == part ? new Part(part, text, each.items()) : each);
    }

    Draft changed(int item, UnaryOperator<Fields> change) {
        return eachItem(
                each ->
                        each.key() == item
                                ? each.fields().map(change).map(each::with).orElse(each)
                                : each);
    }

    /// Gives a new skill another id; what needs it, needs it still.
    Draft identified(int item, SkillId id) {
        var before = item(item).orElseThrow().id();
        return eachItem(
                each -> {
                    var own = each.key() == item ? each.with(id) : each;
                    return own.fields()
                            .filter(fields -> fields.needs().contains(before))
                            .map(
                                    fields ->
                                            own.with(
                                                    fields.withNeeds(
                                                            fields.needs().stream()
                                                                    .map(
                                                                            need ->
                                                                                    need.equals(
                                                                                                    before)
                                                                                            ? id
                                                                                            : need)
                                                                    .toList())))
                            .orElse(own);
                });
    }

    /// Adds a section after the one that is named or holds what is named; its key is [#next].
    Draft plusPart(int after, String text) {
        var others = new ArrayList<>(parts);
        var place = index(partOf(after).map(Part::key).orElse(-1));
        others.add(place < 0 ? others.size() : place + 1, new Part(next, text, List.of()));
        return new Draft(id, isNew, title, summary, this.after, others, formerly, next + 1);
    }

    /// Adds a skill behind the one that is named, or at the end of the section; its key is [#next].
    Draft plusItem(int behind, SkillId skill, Optional<Fields> fields) {
        var part = partOf(behind).orElse(parts.getLast());
        var items = new ArrayList<>(part.items());
        var place =
                IntStream.range(0, items.size())
                        .filter(index -> items.get(index).key() == behind)
                        .map(index -> index + 1)
                        .findFirst()
                        .orElse(items.size());
        items.add(place, new Item(next, skill, fields.isPresent(), fields));
        var added = eachPart(each -> each.key() == part.key() ? each.with(items) : each);
        return new Draft(id, isNew, title, summary, after, added.parts, formerly, next + 1);
    }

    private int index(int part) {
        return IntStream.range(0, parts.size())
                .filter(index -> parts.get(index).key() == part)
                .findFirst()
                .orElse(-1);
    }

    Draft without(int key) {
        return with(parts.stream().filter(part -> part.key() != key).toList())
                .eachPart(
                        part ->
                                part.items().stream().noneMatch(item -> item.key() == key)
                                        ? part
                                        : part.with(
                                                part.items().stream()
                                                        .filter(item -> item.key() != key)
                                                        .toList()));
    }

    /// Puts a skill at a place of a section, counted without it.
    Draft moved(int item, int part, int index) {
        var moved = item(item).orElseThrow();
        return without(item)
                .eachPart(
                        each -> {
                            if (each.key() != part) {
                                return each;
                            }
                            var items = new ArrayList<>(each.items());
                            items.add(Math.clamp(index, 0, items.size()), moved);
                            return each.with(items);
                        });
    }

    /// Puts a section at a place, counted without it.
    Draft movedPart(int part, int index) {
        var others = new ArrayList<>(parts);
        var moved = others.remove(index(part));
        others.add(Math.clamp(index, 0, others.size()), moved);
        return with(others);
    }

    /// One step up or down, for a skill also into the next section.
    Draft stepped(int key, int by) {
        if (part(key).isPresent()) {
            return movedPart(key, index(key) + by);
        }
        var part = partOf(key);
        if (part.isEmpty()) {
            return this;
        }
        var ids = part.get().items().stream().map(Item::key).toList();
        var place = ids.indexOf(key) + by;
        if (place >= 0 && place < ids.size()) {
            return moved(key, part.get().key(), place);
        }
        var other = index(part.get().key()) + by;
        if (other < 0 || other >= parts.size()) {
            return this;
        }
        return moved(key, parts.get(other).key(), by < 0 ? Integer.MAX_VALUE : 0);
    }
}
