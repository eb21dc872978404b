// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import dev.cairn.format.file.Span;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes a roadmap in the native format 1, in the order of keys that the shipped files have.
public final class NativeYaml {
    private static final ObjectWriter YAML =
            YAMLMapper.builder()
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
                    .build()
                    .writer();

    private NativeYaml() {}

    public static String write(Roadmap roadmap) {
        var skills =
                roadmap.defined().stream()
                        .collect(Collectors.toMap(Skill::id, Function.identity()));
        var file = new LinkedHashMap<String, Object>();
        file.put("format", 1);
        file.put("id", roadmap.id().value());
        file.put("title", roadmap.title());
        putText(file, "summary", roadmap.summary());
        putList(file, "after", roadmap.after().stream().map(RoadmapId::value).toList());
        file.put(
                "sections",
                roadmap.sections().stream()
                        .map(
                                section ->
                                        ordered(
                                                "title",
                                                section.title(),
                                                "skills",
                                                section.skills().stream()
                                                        .map(id -> skill(id, skills.get(id)))
                                                        .toList()))
                        .toList());
        return YAML.writeValueAsString(file);
    }

    private static Map<String, Object> skill(SkillId id, Skill skill) {
        var entry = new LinkedHashMap<String, Object>();
        if (skill == null) {
            entry.put("use", id.value());
            return entry;
        }
        entry.put("id", id.value());
        entry.put("title", skill.title());
        if (skill.isProject()) {
            entry.put("kind", skill.kind().word());
        }
        putText(entry, "why", skill.why());
        entry.put("level", skill.level().word());
        if (!skill.hours().equals(Hours.NONE)) {
            entry.put("hours", skill.hours().toString());
        }
        putList(entry, "needs", skill.needs().stream().map(SkillId::value).toList());
        putList(entry, "done-when", skill.doneWhen());
        putList(entry, "also-known-as", skill.alsoKnownAs());
        skill.fadesAfter().ifPresent(span -> entry.put("fades-after", Span.words(span)));
        putList(
                entry,
                "resources",
                skill.resources().stream()
                        .map(
                                resource ->
                                        ordered(
                                                "title",
                                                resource.title(),
                                                "url",
                                                resource.url().toString(),
                                                "kind",
                                                resource.kind()))
                        .toList());
        return entry;
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int at = 0; at < keysAndValues.length; at += 2) {
            map.put((String) keysAndValues[at], keysAndValues[at + 1]);
        }
        return map;
    }

    private static void putText(Map<String, Object> map, String key, String text) {
        if (!text.isEmpty()) {
            map.put(key, text);
        }
    }

    private static void putList(Map<String, Object> map, String key, List<?> list) {
        if (!list.isEmpty()) {
            map.put(key, list);
        }
    }
}
