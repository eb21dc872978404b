// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import dev.cairn.career.CareerPath;
import dev.cairn.career.route.Next;
import dev.cairn.cli.desk.Choice;
import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Refused;
import dev.cairn.cli.desk.Table;
import dev.cairn.cli.desk.Table.Column;
import dev.cairn.cli.desk.Terminal;
import dev.cairn.report.Figures;
import dev.cairn.report.json.HoursShape;
import dev.cairn.report.json.JsonObject;
import dev.cairn.text.Wording;
import dev.cairn.workspace.Snapshot;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

@Command(name = "next", description = "Says what to learn next, best first, and why.")
final class NextCommand implements Callable<Integer> {
    private static final int INDENT = 3;

    private final Desk desk;

    @Option(names = "--path", paramLabel = "PATH", description = "Only what this career path asks.")
    private String path;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "At most so many skills. Default: ${DEFAULT-VALUE}.")
    private int limit;

    NextCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw Refused.usage("--limit takes a number from 1.");
        }
        var snapshot = desk.snapshot();
        var paths =
                Optional.ofNullable(path)
                        .map(name -> List.of(Choice.path(name, snapshot.paths())))
                        .orElse(snapshot.paths());
        var best = snapshot.next(paths).stream().limit(limit).toList();
        return desk.answer(
                () -> new JsonObject().with("next", best, next -> shape(next, snapshot)),
                () -> print(best));
    }

    private static JsonObject shape(Next next, Snapshot snapshot) {
        var skill = next.skill();
        return new JsonObject()
                .with("skill", skill.id().value())
                .with("title", skill.title())
                .with("roadmap", snapshot.catalog().home(skill.id()).value())
                .with("hours", HoursShape.of(skill.hours()))
                .with("paths", next.paths().stream().map(CareerPath::id).toList())
                .withNumbers("shares", next.nearer().stream().map(Next.Nearer::share).toList())
                .with("opens", next.opens())
                .with("status", next.status().word())
                .with("why", next.why(Wording.ENGLISH));
    }

    private void print(List<Next> best) {
        var terminal = desk.terminal();
        if (best.isEmpty()) {
            terminal.line("Nothing is left to start on the way to any path.");
        }
        var table = new Table(Terminal.WIDTH, Column.LEFT, Column.WRAP, Column.RIGHT, Column.KEEP);
        for (var next : best) {
            table.row(
                    next.status().glyph(),
                    next.skill().title(),
                    Figures.hours(next.skill().hours()),
                    next.skill().id().value());
        }
        var blocks = table.blocks().iterator();
        for (var next : best) {
            terminal.lines(blocks.next(), 0);
            terminal.prose(next.why(Wording.ENGLISH), INDENT);
        }
    }
}
