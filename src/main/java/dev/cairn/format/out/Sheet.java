// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.out;

import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a writer writes: the roadmap with its skills, those of others among them, and their ticks.
record Sheet(Roadmap roadmap, List<Part> parts, Function<SkillId, Status> status) {
    /// A section with its skills.
    record Part(String title, List<Skill> skills) {}

    /// A section without skills, and a skill that nobody describes, cannot be shown.
    static Sheet of(Roadmap roadmap, Catalog catalog, Function<SkillId, Status> status) {
        var own =
                roadmap.defined().stream()
                        .collect(Collectors.toMap(Skill::id, Function.identity()));
        var parts =
                roadmap.sections().stream()
                        .map(
                                section ->
                                        new Part(
                                                section.title(),
                                                section.skills().stream()
                                                        .flatMap(
                                                                id ->
                                                                        Optional.ofNullable(
                                                                                own.get(id))
                                                                                .or(
                                                                                        () ->
                                                                                                catalog
                                                                                                        .find(
                                                                                                                id))
                                                                                .stream())
                                                        .toList()))
                        .filter(part -> !part.skills().isEmpty())
                        .toList();
        return new Sheet(roadmap, parts, status);
    }

    String word(Skill skill) {
        return status.apply(skill.id()).word();
    }

    /// Each skill once, in the first section that has it.
    List<Part> once() {
        var seen = new LinkedHashSet<SkillId>();
        return parts.stream()
                .map(
                        part ->
                                new Part(
                                        part.title(),
                                        part.skills().stream()
                                                .filter(skill -> seen.add(skill.id()))
                                                .toList()))
                .filter(part -> !part.skills().isEmpty())
                .toList();
    }

    /// The needs within the sheet, by skill.
    LinkedHashMap<SkillId, List<SkillId>> needs() {
        var needs = new LinkedHashMap<SkillId, List<SkillId>>();
        parts.stream()
                .flatMap(part -> part.skills().stream())
                .forEach(skill -> needs.put(skill.id(), skill.needs()));
        needs.replaceAll((_, all) -> all.stream().filter(needs::containsKey).toList());
        return needs;
    }
}
