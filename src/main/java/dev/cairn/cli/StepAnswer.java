// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Refused;
import dev.cairn.progress.Entry;
import dev.cairn.progress.Event;
import dev.cairn.report.json.JsonObject;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.workspace.Snapshot;
import dev.cairn.workspace.Workspace;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Takes a step back or does it again, and says how things stand then.
record StepAnswer(Desk desk) {
    /// @param field holds the step in the JSON object
    /// @param said begins each line
    /// @return the exit code
    int of(Function<Workspace, List<Entry>> verb, String field, String said, String nothing) {
        desk.workspace()
                .readOnly()
                .ifPresent(
                        reason -> {
                            throw Refused.input(reason.toString());
                        });
        var step = verb.apply(desk.workspace()).stream().map(Entry::event).toList();
        var now = desk.snapshot();
        return desk.answer(
                () -> new JsonObject().with(field, step, event -> shape(event, now)),
                () -> print(step, said, nothing, now));
    }

    private static JsonObject shape(Event event, Snapshot now) {
        return switch (event) {
            case Event.StatusSet set ->
                    skill("status", set.skill(), now)
                            .with("status", now.progress().status(set.skill()).word());
            case Event.CheckSet set -> skill("check", set.skill(), now);
            case Event.NoteSet set -> skill("note", set.skill(), now);
            case Event.ProofSet set -> skill("proof", set.skill(), now);
            case Event.ResourceSet set -> skill("resource", set.skill(), now);
            case Event.MatchSet set -> skill("match", set.skill(), now);
            case Event.RoadmapSet set ->
                    new JsonObject().with("what", "roadmap").with("roadmap", set.roadmap().value());
            case Event.FreshSet set -> skill("refresh", set.skill(), now);
            case Event.PathSet set ->
                    new JsonObject().with("what", "path").with("path", set.path());
        };
    }

    private static JsonObject skill(String what, SkillId skill, Snapshot now) {
        return new JsonObject()
                .with("what", what)
                .with("skill", skill.value())
                .with("title", title(skill, now));
    }

    private void print(List<Event> step, String said, String nothing, Snapshot now) {
        if (step.isEmpty()) {
            desk.terminal().line(nothing);
        }
        step.forEach(event -> desk.terminal().prose(said + ": " + words(event, now), 0));
    }

    private static String words(Event event, Snapshot now) {
        return switch (event) {
            case Event.StatusSet set ->
                    title(set.skill(), now)
                            + " is again: "
                            + TickOutcome.words(now.progress().status(set.skill()))
                                    .toLowerCase(Locale.ROOT);
            case Event.CheckSet set -> "a check of " + title(set.skill(), now);
            case Event.NoteSet set -> "the note on " + title(set.skill(), now);
            case Event.ProofSet set -> "a proof of " + title(set.skill(), now);
            case Event.ResourceSet set -> "a resource of " + title(set.skill(), now);
            case Event.MatchSet set -> "what " + title(set.skill(), now) + " is";
            case Event.FreshSet set -> "the refresh of " + title(set.skill(), now);
            case Event.RoadmapSet set -> "the roadmap " + set.roadmap();
            case Event.PathSet set -> "the rule of the path " + set.path();
        };
    }

    private static String title(SkillId skill, Snapshot now) {
        return now.catalog().find(skill).map(Skill::title).orElse(skill.value());
    }
}
