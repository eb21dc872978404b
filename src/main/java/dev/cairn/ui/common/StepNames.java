// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import dev.cairn.career.CareerPath;
import dev.cairn.progress.Event;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.workspace.Snapshot;

import java.util.List;

/// Names a step by what was done, for Undo and Redo: `tick Docker command line`.
record StepNames(Snapshot snapshot) {
    String of(List<Event> step) {
        var named =
                step.stream()
                        .filter(Event.RoadmapSet.class::isInstance)
                        .findFirst()
                        .orElse(step.getFirst());
        return step.size() == 1 || named instanceof Event.RoadmapSet
                ? name(named)
                : Texts.of("step.several", name(named), step.size() - 1);
    }

    private String name(Event event) {
        return switch (event) {
            case Event.StatusSet set ->
                    Texts.of("step.status." + set.status().word(), title(set.skill()));
            case Event.CheckSet set -> text("step.check", set.ticked(), title(set.skill()));
            case Event.NoteSet set -> Texts.of("step.note", title(set.skill()));
            case Event.ProofSet set -> text("step.proof", set.present(), title(set.skill()));
            case Event.ResourceSet set -> text("step.resource", set.read(), title(set.skill()));
            case Event.FreshSet set -> Texts.of("step.fresh", title(set.skill()));
            case Event.RoadmapSet set ->
                    text("step.roadmap", set.file().isPresent(), title(set.roadmap()));
            case Event.PathSet set -> text("step.path", set.file().isPresent(), path(set.path()));
        };
    }

    private static String text(String key, boolean on, String title) {
        return Texts.of(key + (on ? ".on" : ".off"), title);
    }

    private String title(SkillId skill) {
        return snapshot.catalog().find(skill).map(Skill::title).orElse(skill.value());
    }

    private String title(RoadmapId roadmap) {
        return snapshot.catalog().roadmap(roadmap).map(Roadmap::title).orElse(roadmap.value());
    }

    private String path(String id) {
        return snapshot.paths().stream()
                .filter(path -> path.id().value().equals(id))
                .map(CareerPath::title)
                .findFirst()
                .orElse(id);
    }
}
