// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import dev.cairn.cli.desk.Choice;
import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Table;
import dev.cairn.cli.desk.Table.Column;
import dev.cairn.cli.desk.Terminal;
import dev.cairn.progress.Progress;
import dev.cairn.report.Figures;
import dev.cairn.report.PathStanding;
import dev.cairn.report.json.JsonObject;
import dev.cairn.report.json.PathShape;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

@Command(
        name = "ready",
        description =
                "Gives the verdict for each career path, or for one, with reasons and the route.")
final class ReadyCommand implements Callable<Integer> {
    private static final int INDENT = 2;

    private final Desk desk;

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description = "The id or title of a career path.")
    private String path;

    ReadyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var snapshot = desk.snapshot();
        var one = Optional.ofNullable(path).map(name -> Choice.path(name, snapshot.paths()));
        var standings =
                one.map(List::of).orElse(snapshot.paths()).stream()
                        .map(
                                chosen ->
                                        PathStanding.of(
                                                chosen,
                                                snapshot.standpoint(),
                                                snapshot.library().postings()))
                        .toList();
        return desk.answer(
                () -> new JsonObject().with("paths", standings, PathShape::of),
                () -> {
                    for (var standing : standings) {
                        if (standing != standings.getFirst()) {
                            desk.terminal().line("");
                        }
                        print(standing);
                        if (one.isPresent()) {
                            printMore(standing, snapshot.progress());
                        }
                    }
                });
    }

    private void print(PathStanding standing) {
        var terminal = desk.terminal();
        var readiness = standing.readiness();
        var asked = standing.path().thresholds();
        terminal.line(standing.path().title() + " (" + standing.path().id() + ")");
        terminal.prose(standing.headline(), INDENT);
        terminal.prose(standing.why(), INDENT);
        terminal.prose(
                "Must-haves "
                        + Figures.percent(readiness.must())
                        + " of "
                        + Figures.percent(asked.readyMust())
                        + ", nice-to-haves "
                        + Figures.percent(readiness.plus())
                        + " of "
                        + Figures.percent(asked.readyPlus())
                        + ", choices "
                        + words(standing.anyOf())
                        + ", projects "
                        + words(standing.portfolio())
                        + ".",
                INDENT);
        standing.median()
                .ifPresent(
                        median ->
                                terminal.prose(
                                        "Of what the median of "
                                                + standing.path().postings().size()
                                                + " postings asks: "
                                                + Figures.percent(median)
                                                + ".",
                                        INDENT));
        if (!standing.route().skills().isEmpty()) {
            terminal.prose(
                    "Route to ready: "
                            + Figures.count(standing.route().skills().size(), "skill")
                            + ", "
                            + Figures.about(standing.route().hours())
                            + ".",
                    INDENT);
        }
    }

    private static String words(PathStanding.Met met) {
        return met.met() + " of " + met.total();
    }

    /// The route skill by skill, and what postings ask beyond skills.
    private void printMore(PathStanding standing, Progress progress) {
        var terminal = desk.terminal();
        var table =
                new Table(
                        Terminal.WIDTH - INDENT,
                        Column.LEFT,
                        Column.WRAP,
                        Column.RIGHT,
                        Column.KEEP);
        for (var skill : standing.skills(standing.route().skills())) {
            table.row(
                    progress.status(skill.id()).glyph(),
                    skill.title(),
                    Figures.hours(skill.hours()),
                    skill.id().value());
        }
        terminal.lines(table.lines(), INDENT);
        for (var confirmation : standing.route().confirm()) {
            terminal.prose(standing.words(confirmation), INDENT);
        }
        var market = standing.path().market();
        if (!market.isEmpty()) {
            terminal.prose("What postings ask beyond skills:", INDENT);
        }
        market.forEach(
                figure -> terminal.prose(figure.figure() + " " + figure.fact() + ".", 2 * INDENT));
        market.stream()
                .map(figure -> "Source: " + figure.source() + " (" + figure.year() + ").")
                .distinct()
                .forEach(source -> terminal.prose(source, INDENT));
    }
}
