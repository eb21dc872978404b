// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.careers;

import dev.cairn.career.CareerPath;
import dev.cairn.career.route.Distance;
import dev.cairn.cli.desk.Choice;
import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Refused;
import dev.cairn.report.Figures;
import dev.cairn.report.json.HoursShape;
import dev.cairn.report.json.JsonObject;
import dev.cairn.workspace.Snapshot;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

@Command(
        name = "distance",
        description =
                "Says what other career paths still cost once one is reached, and what they share.")
public final class DistanceCommand implements Callable<Integer> {
    private static final int INDENT = 2;

    private final Desk desk;

    @Parameters(
            arity = "0..1",
            index = "0",
            paramLabel = "FROM",
            description = "Only from this career path.")
    private String from;

    @Parameters(
            arity = "0..1",
            index = "1",
            paramLabel = "TO",
            description = "Only to this career path.")
    private String to;

    public DistanceCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var snapshot = desk.snapshot();
        var firsts = chosen(from, snapshot);
        var seconds = chosen(to, snapshot);
        if (from != null && firsts.equals(seconds)) {
            throw Refused.usage("FROM and TO are the same career path; name two, or one, or none.");
        }
        var distances =
                firsts.stream()
                        .flatMap(
                                first ->
                                        seconds.stream()
                                                .filter(second -> !second.equals(first))
                                                .map(second -> snapshot.distance(first, second)))
                        .toList();
        return desk.answer(
                () -> new JsonObject().with("distances", distances, DistanceCommand::shape),
                () -> print(distances));
    }

    private static List<CareerPath> chosen(String name, Snapshot snapshot) {
        return Optional.ofNullable(name)
                .map(path -> List.of(Choice.path(path, snapshot.paths())))
                .orElse(snapshot.paths());
    }

    private static JsonObject shape(Distance distance) {
        return new JsonObject()
                .with("from", distance.first().id().value())
                .with("to", distance.second().id().value())
                .with("first", HoursShape.of(distance.from().hours()))
                .with(
                        "shared",
                        new JsonObject()
                                .with("skills", distance.shared())
                                .with("hours", HoursShape.of(distance.sharedHours())))
                .with(
                        "more",
                        new JsonObject()
                                .with("skills", distance.more().skills())
                                .with("hours", HoursShape.of(distance.more().hours())));
    }

    private void print(List<Distance> distances) {
        CareerPath last = null;
        for (var distance : distances) {
            if (!distance.first().equals(last)) {
                last = distance.first();
                desk.terminal()
                        .prose(
                                "Once "
                                        + last.title()
                                        + " is ready ("
                                        + Figures.about(distance.from().hours())
                                        + " from here):",
                                0);
            }
            desk.terminal().prose(words(distance), INDENT);
        }
    }

    private static String words(Distance distance) {
        var more = distance.more();
        return distance.second().title()
                + ": "
                + (more.skills().isEmpty()
                        ? "nothing more"
                        : Figures.count(more.skills().size(), "skill")
                                + " and "
                                + Figures.about(more.hours())
                                + " more")
                + "; "
                + Figures.count(distance.shared().size(), "skill")
                + " ("
                + Figures.about(distance.sharedHours())
                + ") on the way to both.";
    }
}
