// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import dev.cairn.career.postings.PostingsGain;
import dev.cairn.cli.desk.Choice;
import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Table;
import dev.cairn.cli.desk.Table.Column;
import dev.cairn.cli.desk.Terminal;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.report.Figures;
import dev.cairn.report.PathStanding;
import dev.cairn.report.json.JsonObject;
import dev.cairn.report.json.PathShape;
import dev.cairn.report.json.PostingsShape;
import dev.cairn.report.json.RequirementShape;
import dev.cairn.workspace.Snapshot;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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
    private static final int GAINS = 5;

    private final Desk desk;

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description = "The id or title of a career path.")
    private String path;

    @Option(
            names = "--what-if",
            split = ",",
            paramLabel = "SKILL",
            description = "Judges as if these skills were done. Nothing is recorded.")
    private List<String> supposed = List.of();

    ReadyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var snapshot = supposing(desk.snapshot());
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
                () ->
                        new JsonObject()
                                .with(
                                        "paths",
                                        standings,
                                        standing ->
                                                one.isPresent()
                                                        ? withGains(standing, snapshot)
                                                        : PathShape.of(standing)),
                () -> {
                    for (var standing : standings) {
                        if (standing != standings.getFirst()) {
                            desk.terminal().line("");
                        }
                        print(standing);
                        if (one.isPresent()) {
                            printMore(standing, snapshot);
                        }
                    }
                });
    }

    private Snapshot supposing(Snapshot recorded) {
        return recorded.supposing(
                Choice.skills(supposed, recorded.catalog()).stream()
                        .<Event>map(skill -> new Event.StatusSet(skill.id(), Status.DONE))
                        .toList());
    }

    private static JsonObject withGains(PathStanding standing, Snapshot snapshot) {
        return PathShape.of(standing)
                .with("gains", gains(standing, snapshot), PostingsShape::gain)
                .with("requirements", RequirementShape.all(standing.readiness()), each -> each);
    }

    private static List<PostingsGain> gains(PathStanding standing, Snapshot snapshot) {
        return snapshot
                .library()
                .postings()
                .gains(standing.path(), snapshot.progress()::isDone)
                .stream()
                .limit(GAINS)
                .toList();
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
        standing.postings().ifPresent(match -> terminal.prose(PostingsText.brief(match), INDENT));
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

    /// The route skill by skill, how postings stand, and what they ask beyond skills.
    private void printMore(PathStanding standing, Snapshot snapshot) {
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
                    snapshot.progress().status(skill.id()).glyph(),
                    skill.title(),
                    Figures.hours(skill.hours()),
                    skill.id().value());
        }
        terminal.lines(table.lines(), INDENT);
        for (var confirmation : standing.route().confirm()) {
            terminal.prose(standing.words(confirmation), INDENT);
        }
        new PostingsText(terminal, INDENT)
                .print(standing, snapshot.library().postings(), gains(standing, snapshot));
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
