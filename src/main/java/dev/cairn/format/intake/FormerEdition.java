// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.intake;

import dev.cairn.format.draft.Item;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The roadmap that is there already: which of its skills an item of the newer edition is. By the
/// ids of the file that stand once, by title within the section, by a title that stands once.
final class FormerEdition {
    static final FormerEdition NONE = new FormerEdition();

    private final Map<String, Optional<SkillId>> byId = new HashMap<>();
    private final Map<String, SkillId> bySection = new HashMap<>();
    private final Map<String, Optional<SkillId>> byTitle = new HashMap<>();
    private final Set<SkillId> found = new HashSet<>();
    private final List<Skill> skills;

    private FormerEdition() {
        skills = List.of();
    }

    FormerEdition(Roadmap roadmap, Catalog catalog) {
        skills = roadmap.defined();
        roadmap.formerly().forEach((id, skill) -> once(byId, id, skill));
        for (var skill : skills) {
            skill.formerly().forEach(id -> once(byId, id, skill.id()));
        }
        for (var section : roadmap.sections()) {
            for (var id : section.skills()) {
                var skill = catalog.skill(id);
                Stream.concat(Stream.of(skill.title()), skill.alsoKnownAs().stream())
                        .map(Names::key)
                        .forEach(
                                name -> {
                                    bySection.putIfAbsent(key(section.title(), name), id);
                                    once(byTitle, name, id);
                                });
            }
        }
    }

    private static void once(Map<String, Optional<SkillId>> all, String name, SkillId skill) {
        all.merge(
                name,
                Optional.of(skill),
                (one, other) -> one.equals(other) ? one : Optional.empty());
    }

    /// Each skill is found once.
    Optional<SkillId> find(Item item, String title, String section) {
        var name = Names.key(title);
        var skill =
                Stream.concat(Stream.of(item.id()), item.formerly().stream())
                        .filter(id -> !id.isEmpty())
                        .flatMap(id -> byId.getOrDefault(id, Optional.empty()).stream())
                        .findFirst()
                        .or(() -> Optional.ofNullable(bySection.get(key(section, name))))
                        .or(() -> byTitle.getOrDefault(name, Optional.empty()));
        return skill.filter(found::add);
    }

    /// Its own skills that no item is.
    List<Skill> gone(Set<SkillId> kept) {
        return skills.stream()
                .filter(skill -> !found.contains(skill.id()) && !kept.contains(skill.id()))
                .toList();
    }

    private static String key(String section, String name) {
        return Names.key(section) + "\n" + name;
    }
}
