// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import dev.cairn.career.CareerPath;
import dev.cairn.career.route.Headline;
import dev.cairn.cli.desk.Terminal;
import dev.cairn.progress.Status;
import dev.cairn.report.json.JsonObject;
import dev.cairn.roadmap.Skill;
import dev.cairn.text.Wording;
import dev.cairn.workspace.Snapshot;

import java.util.List;

/// What a tick changed: skills, and the verdicts that rest on them.
record TickOutcome(List<Skill> changed, List<Skill> unchanged, Snapshot before, Snapshot after) {
    static TickOutcome of(List<Skill> skills, Snapshot before, Snapshot after) {
        return new TickOutcome(
                skills.stream().filter(skill -> isChanged(skill, before, after)).toList(),
                skills.stream().filter(skill -> !isChanged(skill, before, after)).toList(),
                before,
                after);
    }

    private static boolean isChanged(Skill skill, Snapshot before, Snapshot after) {
        return !before.progress().record(skill.id()).equals(after.progress().record(skill.id()));
    }

    private List<CareerPath> verdicts() {
        return after.paths().stream()
                .filter(path -> before.readiness(path).verdict() != after.readiness(path).verdict())
                .toList();
    }

    JsonObject shape() {
        return new JsonObject()
                .with(
                        "changed",
                        changed,
                        skill ->
                                new JsonObject()
                                        .with("skill", skill.id().value())
                                        .with("title", skill.title())
                                        .with("status", after.progress().status(skill.id()).word()))
                .with("unchanged", unchanged.stream().map(Skill::id).toList())
                .with(
                        "verdicts",
                        verdicts(),
                        path ->
                                new JsonObject()
                                        .with("id", path.id().value())
                                        .with("title", path.title())
                                        .with("before", before.readiness(path).verdict().name())
                                        .with("after", after.readiness(path).verdict().name()));
    }

    void print(Terminal terminal) {
        for (var skill : changed) {
            var status = after.progress().status(skill.id());
            terminal.prose(status.glyph() + " " + words(status) + ": " + skill.title(), 0);
        }
        for (var skill : unchanged) {
            terminal.prose("Nothing new for " + skill.title() + ": it is recorded so already.", 0);
        }
        for (var path : verdicts()) {
            terminal.prose(
                    path.title()
                            + ": "
                            + headline(path, after)
                            + " (before: "
                            + headline(path, before)
                            + ")",
                    0);
        }
    }

    private static String headline(CareerPath path, Snapshot snapshot) {
        return Headline.of(
                snapshot.readiness(path),
                snapshot.route(path),
                snapshot.catalog(),
                Wording.ENGLISH);
    }

    static String words(Status status) {
        return switch (status) {
            case TODO -> "To do";
            case LEARNING -> "Learning";
            case DONE -> "Done";
            case SKIPPED -> "Skipped";
        };
    }
}
