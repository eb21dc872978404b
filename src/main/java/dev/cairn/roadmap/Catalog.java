// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;

/// Every loaded roadmap in journey order, one ledger of their skills, and the graph of what needs
/// what across all of them. A catalog that exists is sound: [Faults] are refused.
public final class Catalog {
    public static final Catalog EMPTY = new Catalog(List.of());

    private final List<Roadmap> roadmaps;
    private final Map<SkillId, Skill> skills = new LinkedHashMap<>();
    private final Map<SkillId, RoadmapId> homes = new LinkedHashMap<>();
    private final Map<SkillId, SequencedSet<SkillId>> unlocks = new LinkedHashMap<>();
    private final Map<String, SkillId> formerly = new LinkedHashMap<>();
    private final SkillNames names;
    private final Places places;

    private Catalog(List<Roadmap> roadmaps) {
        this.roadmaps = Journey.order(roadmaps);
        for (var roadmap : this.roadmaps) {
            for (var skill : roadmap.defined()) {
                skills.put(skill.id(), skill);
                homes.put(skill.id(), roadmap.id());
            }
        }
        for (var skill : skills.values()) {
            skill.needs()
                    .forEach(
                            need ->
                                    unlocks.computeIfAbsent(need, _ -> new LinkedHashSet<>())
                                            .add(skill.id()));
        }
        for (var skill : skills.values()) {
            skill.formerly().forEach(id -> wasKnownAs(id, skill.id()));
        }
        this.roadmaps.forEach(roadmap -> roadmap.formerly().forEach(this::wasKnownAs));
        names = SkillNames.of(skills.values());
        places = new Places(this.roadmaps);
    }

    private void wasKnownAs(String former, SkillId skill) {
        if (!Slug.isValid(former) || !skills.containsKey(SkillId.of(former))) {
            formerly.putIfAbsent(former, skill);
        }
    }

    /// @throws IllegalArgumentException if the roadmaps do not fit together; ask [Faults#of] first
    public static Catalog of(Collection<Roadmap> roadmaps) {
        var faults = Faults.of(roadmaps);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("the roadmaps do not fit together: " + faults);
        }
        return new Catalog(List.copyOf(roadmaps));
    }

    public List<Roadmap> roadmaps() {
        return roadmaps;
    }

    public Optional<Roadmap> roadmap(RoadmapId id) {
        return roadmaps.stream().filter(roadmap -> roadmap.id().equals(id)).findFirst();
    }

    /// Every skill once, roadmap by roadmap.
    public Collection<Skill> skills() {
        return List.copyOf(skills.values());
    }

    public boolean holds(SkillId id) {
        return skills.containsKey(id);
    }

    public Optional<Skill> find(SkillId id) {
        return Optional.ofNullable(skills.get(id));
    }

    /// @throws IllegalArgumentException for an id that no roadmap describes
    public Skill skill(SkillId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no such skill: " + id));
    }

    /// The roadmap that describes the skill.
    public RoadmapId home(SkillId id) {
        return Optional.ofNullable(homes.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no such skill: " + id));
    }

    public List<SkillId> needs(SkillId id) {
        return skill(id).needs();
    }

    /// The skills that name this one among their needs.
    public SequencedSet<SkillId> unlocks(SkillId id) {
        return unlocks.getOrDefault(id, new LinkedHashSet<>());
    }

    /// Everything that must come before, near and far, without the skill itself.
    public SequencedSet<SkillId> allNeeds(SkillId id) {
        return reach(id, this::needs);
    }

    /// Everything that rests on the skill, near and far, without the skill itself.
    public SequencedSet<SkillId> allUnlocks(SkillId id) {
        return reach(id, this::unlocks);
    }

    public int prerequisites() {
        return skills.values().stream().mapToInt(skill -> skill.needs().size()).sum();
    }

    /// The skills by the ids that they had in former editions and in the files they came from.
    public Map<String, SkillId> formerly() {
        return Collections.unmodifiableMap(formerly);
    }

    /// The names by which skills can be found: ids, titles and aliases.
    public SkillNames names() {
        return names;
    }

    /// Where skills stand in the roadmaps, and which one comes before and after another.
    public Places places() {
        return places;
    }

    private static SequencedSet<SkillId> reach(
            SkillId start, Function<SkillId, Collection<SkillId>> edges) {
        var seen = new LinkedHashSet<SkillId>();
        var open = new ArrayDeque<>(edges.apply(start));
        while (!open.isEmpty()) {
            var next = open.poll();
            if (seen.add(next)) {
                open.addAll(edges.apply(next));
            }
        }
        return seen;
    }
}
