// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Table;
import dev.cairn.cli.desk.Table.Column;
import dev.cairn.cli.desk.Terminal;
import dev.cairn.report.Figures;
import dev.cairn.report.json.HoursShape;
import dev.cairn.report.json.JsonObject;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.workspace.Snapshot;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

@Command(
        name = "roadmaps",
        description = "Lists the roadmaps that are loaded, in the order to walk them.")
final class RoadmapsCommand implements Callable<Integer> {
    private final Desk desk;

    RoadmapsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var snapshot = desk.snapshot();
        return desk.answer(
                () ->
                        new JsonObject()
                                .with(
                                        "roadmaps",
                                        snapshot.catalog().roadmaps(),
                                        roadmap -> shape(roadmap, snapshot)),
                () -> print(snapshot));
    }

    private static JsonObject shape(Roadmap roadmap, Snapshot snapshot) {
        return new JsonObject()
                .with("id", roadmap.id().value())
                .with("title", roadmap.title())
                .with("skills", roadmap.skills().size())
                .with("prerequisites", roadmap.prerequisites())
                .with("hours", HoursShape.of(hours(roadmap, snapshot)))
                .with("after", roadmap.after())
                .with("own", isOwn(roadmap, snapshot));
    }

    private static Hours hours(Roadmap roadmap, Snapshot snapshot) {
        return Hours.sum(roadmap.skills().stream().map(snapshot.catalog()::skill).toList());
    }

    private static boolean isOwn(Roadmap roadmap, Snapshot snapshot) {
        return snapshot.progress().ownRoadmaps().containsKey(roadmap.id());
    }

    private void print(Snapshot snapshot) {
        var table = new Table(Terminal.WIDTH, Column.WRAP, Column.KEEP, Column.RIGHT, Column.RIGHT);
        for (var roadmap : snapshot.catalog().roadmaps()) {
            table.row(
                    roadmap.title() + (isOwn(roadmap, snapshot) ? " (your own)" : ""),
                    roadmap.id().value(),
                    Figures.count(roadmap.skills().size(), "skill"),
                    Figures.about(hours(roadmap, snapshot)));
        }
        desk.terminal().lines(table.lines(), 0);
    }
}
