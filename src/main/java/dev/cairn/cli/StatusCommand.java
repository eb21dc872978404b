// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import dev.cairn.career.postings.Postings;
import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Table;
import dev.cairn.cli.desk.Table.Column;
import dev.cairn.cli.desk.Terminal;
import dev.cairn.progress.Coverage;
import dev.cairn.progress.Status;
import dev.cairn.report.Figures;
import dev.cairn.report.PathStanding;
import dev.cairn.report.RoadmapStanding;
import dev.cairn.report.json.JsonObject;
import dev.cairn.report.json.PathShape;
import dev.cairn.report.json.RoadmapShape;

import picocli.CommandLine.Command;

import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "status",
        description =
                "Says how much of each roadmap is done, and the verdict for each career path.")
final class StatusCommand implements Callable<Integer> {
    private static final int BAR = 10;

    private final Desk desk;

    StatusCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var snapshot = desk.snapshot();
        var zone = desk.clock().getZone();
        var roadmaps =
                snapshot.catalog().roadmaps().stream()
                        .map(
                                roadmap ->
                                        RoadmapStanding.of(
                                                roadmap,
                                                snapshot.catalog(),
                                                snapshot.progress(),
                                                zone))
                        .toList();
        var paths =
                snapshot.paths().stream()
                        .map(path -> PathStanding.of(path, snapshot.standpoint(), Postings.NONE))
                        .toList();
        return desk.answer(
                () ->
                        new JsonObject()
                                .with("roadmaps", roadmaps, RoadmapShape::of)
                                .with("paths", paths, PathShape::brief),
                () -> print(roadmaps, paths));
    }

    private void print(List<RoadmapStanding> roadmaps, List<PathStanding> paths) {
        var terminal = desk.terminal();
        var covered =
                new Table(
                        Terminal.WIDTH,
                        Column.LEFT,
                        Column.WRAP,
                        Column.LEFT,
                        Column.RIGHT,
                        Column.RIGHT);
        for (var standing : roadmaps) {
            var coverage = standing.coverage();
            covered.row(
                    glyph(coverage),
                    standing.roadmap().title(),
                    bar(coverage.share()),
                    coverage.done() + " of " + coverage.counted(),
                    coverage.isComplete() ? "" : Figures.about(coverage.left()) + " left");
        }
        terminal.lines(covered.lines(), 0);
        terminal.line("");
        var verdicts = new Table(Terminal.WIDTH, Column.WRAP, Column.WRAP, Column.RIGHT);
        for (var standing : paths) {
            verdicts.row(
                    standing.path().title(),
                    standing.headline(),
                    "must-haves " + Figures.percent(standing.readiness().must()));
        }
        terminal.lines(verdicts.lines(), 0);
    }

    private static String glyph(Coverage coverage) {
        if (coverage.isComplete()) {
            return Status.DONE.glyph();
        }
        return (coverage.done() + coverage.learning() > 0 ? Status.LEARNING : Status.TODO).glyph();
    }

    private static String bar(double share) {
        var full = (int) (share * BAR);
        return "█".repeat(full) + "░".repeat(BAR - full);
    }
}
