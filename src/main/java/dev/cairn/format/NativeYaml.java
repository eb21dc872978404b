// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import dev.cairn.format.file.Span;
import dev.cairn.format.yaml.YamlMap;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes a roadmap in the native format 1, in the order of keys that the shipped files have.
public final class NativeYaml {
    private NativeYaml() {}

    public static String write(Roadmap roadmap) {
        return tree(roadmap).text();
    }

    /// The same as JSON.
    public static String json(Roadmap roadmap) {
        return tree(roadmap).json();
    }

    private static YamlMap tree(Roadmap roadmap) {
        var skills =
                roadmap.defined().stream()
                        .collect(Collectors.toMap(Skill::id, Function.identity()));
        var former =
                roadmap.formerly().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getValue,
                                        Collectors.mapping(
                                                Map.Entry::getKey, Collectors.toList())));
        return new YamlMap()
                .with("format", 1)
                .with("id", roadmap.id().value())
                .with("title", roadmap.title())
                .withText("summary", roadmap.summary())
                .withList("after", roadmap.after().stream().map(RoadmapId::value).toList())
                .withAll(
                        "sections",
                        roadmap.sections().stream()
                                .map(
                                        section ->
                                                new YamlMap()
                                                        .with("title", section.title())
                                                        .withAll(
                                                                "skills",
                                                                section.skills().stream()
                                                                        .map(
                                                                                id ->
                                                                                        skill(
                                                                                                id,
                                                                                                skills
                                                                                                        .get(
                                                                                                                id),
                                                                                                former))
                                                                        .toList()))
                                .toList());
    }

    private static YamlMap skill(SkillId id, Skill skill, Map<SkillId, List<String>> former) {
        if (skill == null) {
            return new YamlMap()
                    .with("use", id.value())
                    .withList("formerly", former.getOrDefault(id, List.of()));
        }
        var entry = new YamlMap().with("id", id.value()).with("title", skill.title());
        if (skill.isProject()) {
            entry.with("kind", skill.kind().word());
        }
        entry.withText("why", skill.why()).with("level", skill.level().word());
        if (!skill.hours().equals(Hours.NONE)) {
            entry.with("hours", skill.hours().toString());
        }
        entry.withList("needs", skill.needs().stream().map(SkillId::value).toList())
                .withList("done-when", skill.doneWhen())
                .withList("also-known-as", skill.alsoKnownAs());
        skill.fadesAfter().ifPresent(span -> entry.with("fades-after", Span.words(span)));
        return entry.withList("formerly", skill.formerly())
                .withList(
                        "resources",
                        skill.resources().stream()
                                .map(
                                        resource ->
                                                new YamlMap()
                                                        .with("title", resource.title())
                                                        .with("url", resource.url().toString())
                                                        .with("kind", resource.kind()))
                                .toList());
    }
}
