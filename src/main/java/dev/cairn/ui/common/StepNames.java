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
import java.util.function.Function;
import java.util.stream.Stream;

/// Names a step in a few words, by the titles that hold now, or else held before.
record StepNames(Snapshot snapshot, Snapshot before) {
    StepNames(Snapshot snapshot) {
        this(snapshot, snapshot);
    }

    /// What came of it, for a notice: `Done: Docker command line`.
    String outcome(List<Event> step) {
        return name(step, "change.several", this::outcome);
    }

    /// What is done in it, for Undo and Redo: `tick Docker command line`.
    String verb(List<Event> step) {
        return name(step, "step.several", this::verb);
    }

    /// An import is named by its roadmap, any other step by its first event.
    private static String name(
            List<Event> step, String several, Function<Event, String> eventName) {
        var named =
                step.stream()
                        .filter(Event.RoadmapSet.class::isInstance)
                        .findFirst()
                        .orElse(step.getFirst());
        return step.size() == 1 || named instanceof Event.RoadmapSet
                ? eventName.apply(named)
                : Texts.of(several, eventName.apply(named), step.size() - 1);
    }

    private String outcome(Event event) {
        return switch (event) {
            case Event.StatusSet set ->
                    Texts.of("change.status." + set.status().word(), title(set.skill()));
            case Event.CheckSet set -> Texts.of("change.check", title(set.skill()));
            case Event.NoteSet set -> Texts.of("change.note", title(set.skill()));
            case Event.ProofSet set -> Texts.of("change.proof", title(set.skill()));
            case Event.ResourceSet set -> Texts.of("change.resource", title(set.skill()));
            case Event.MatchSet set -> Texts.of("change.match", title(set.skill()));
            case Event.FreshSet set -> Texts.of("change.fresh", title(set.skill()));
            case Event.RoadmapSet set -> Texts.of("change.roadmap", title(set.roadmap()));
            case Event.PathSet set -> Texts.of("change.path", path(set.path()));
        };
    }

    private String verb(Event event) {
        return switch (event) {
            case Event.StatusSet set ->
                    Texts.of("step.status." + set.status().word(), title(set.skill()));
            case Event.CheckSet set -> verb("step.check", set.ticked(), title(set.skill()));
            case Event.NoteSet set -> Texts.of("step.note", title(set.skill()));
            case Event.ProofSet set -> verb("step.proof", set.present(), title(set.skill()));
            case Event.ResourceSet set -> verb("step.resource", set.read(), title(set.skill()));
            case Event.MatchSet set -> Texts.of("step.match", title(set.skill()));
            case Event.FreshSet set -> Texts.of("step.fresh", title(set.skill()));
            case Event.RoadmapSet set ->
                    verb("step.roadmap", set.file().isPresent(), title(set.roadmap()));
            case Event.PathSet set -> verb("step.path", set.file().isPresent(), path(set.path()));
        };
    }

    private static String verb(String key, boolean on, String title) {
        return Texts.of(key + (on ? ".on" : ".off"), title);
    }

    private String title(SkillId skill) {
        return snapshot.catalog()
                .find(skill)
                .or(() -> before.catalog().find(skill))
                .map(Skill::title)
                .orElse(skill.value());
    }

    private String title(RoadmapId roadmap) {
        return snapshot.catalog()
                .roadmap(roadmap)
                .or(() -> before.catalog().roadmap(roadmap))
                .map(Roadmap::title)
                .orElse(roadmap.value());
    }

    private String path(String id) {
        return Stream.concat(snapshot.paths().stream(), before.paths().stream())
                .filter(path -> path.id().value().equals(id))
                .map(CareerPath::title)
                .findFirst()
                .orElse(id);
    }
}
