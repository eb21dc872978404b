// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.careers;

import dev.cairn.career.CareerPath;
import dev.cairn.career.route.Headline;
import dev.cairn.career.route.Route;
import dev.cairn.cli.desk.Choice;
import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Table;
import dev.cairn.cli.desk.Table.Column;
import dev.cairn.cli.desk.Terminal;
import dev.cairn.report.Figures;
import dev.cairn.report.PathStanding;
import dev.cairn.report.json.HoursShape;
import dev.cairn.report.json.JsonObject;
import dev.cairn.roadmap.Skill;
import dev.cairn.text.Wording;
import dev.cairn.workspace.Snapshot;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

@Command(
        name = "route",
        description = "Lists the skills of fewest hours that make a career path ready, in order.")
public final class RouteCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "PATH", description = "The id or title of a career path.")
    private String path;

    public RouteCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var snapshot = desk.snapshot();
        var chosen = Choice.path(path, snapshot.paths());
        var route = snapshot.route(chosen);
        return desk.answer(
                () -> shape(chosen, route, snapshot), () -> print(chosen, route, snapshot));
    }

    private static JsonObject shape(CareerPath path, Route route, Snapshot snapshot) {
        return new JsonObject()
                .with("path", path.id().value())
                .with("verdict", snapshot.readiness(path).verdict().name())
                .with("hours", HoursShape.of(route.hours()))
                .with("gap", route.gap())
                .with("skills", route.skills(), id -> skill(snapshot.catalog().skill(id), snapshot))
                .with(
                        "confirm",
                        route.confirm(),
                        asked ->
                                new JsonObject()
                                        .with("skill", asked.skill().value())
                                        .with("lack", asked.lack().word()));
    }

    private static JsonObject skill(Skill skill, Snapshot snapshot) {
        return new JsonObject()
                .with("skill", skill.id().value())
                .with("title", skill.title())
                .with("hours", HoursShape.of(skill.hours()))
                .with("needs", skill.needs())
                .with("status", snapshot.progress().status(skill.id()).word());
    }

    private void print(CareerPath path, Route route, Snapshot snapshot) {
        var terminal = desk.terminal();
        terminal.prose(
                path.title()
                        + ": "
                        + Headline.of(
                                snapshot.readiness(path),
                                route,
                                snapshot.catalog(),
                                Wording.ENGLISH),
                0);
        if (route.isEmpty()) {
            terminal.prose("Nothing is missing: all that the path asks is there.", 0);
            return;
        }
        var table = new Table(Terminal.WIDTH, Column.RIGHT, Column.WRAP, Column.RIGHT, Column.KEEP);
        int place = 1;
        for (var id : route.skills()) {
            var skill = snapshot.catalog().skill(id);
            table.row(
                    place++ + ".", skill.title(), Figures.hours(skill.hours()), skill.id().value());
        }
        terminal.lines(table.lines(), 0);
        var standing = PathStanding.of(path, snapshot.standpoint(), snapshot.library().postings());
        route.confirm().forEach(asked -> terminal.prose(standing.words(asked), 0));
        terminal.prose(
                Figures.count(route.skills().size(), "skill")
                        + ", "
                        + Figures.about(route.hours())
                        + ". "
                        + (route.isShortest()
                                ? "No way takes fewer hours."
                                : "A shorter way, if there is one, saves at most "
                                        + Math.ceil(route.gap())
                                        + " h."),
                0);
    }
}
