// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.career.CareerPath;
import dev.cairn.career.CareerPath.MarketFigure;
import dev.cairn.career.PathId;
import dev.cairn.career.route.Distance;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Skill;
import dev.cairn.ui.common.Formats;
import dev.cairn.ui.common.SpanWords;
import dev.cairn.ui.common.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The paths side by side: figures first, then every skill that any of them asks, roadmap by
/// roadmap.
record Matrix(List<PathStanding> standings, List<Row> rows) {
    /// One line across the paths.
    sealed interface Row {}

    /// A figure of each path.
    record Figure(String name, Topic topic, List<String> cells) implements Row {}

    record Heading(String title) implements Row {}

    /// A skill, and what each path asks of it.
    record Asked(Skill skill, Status status, boolean proved, List<Optional<Ask>> asks)
            implements Row {}

    /// What a figure is about: where on a path's page it can be followed.
    enum Topic {
        WHY,
        REQUIREMENTS,
        ROUTE,
        POSTINGS,
        DISTANCE,
        MARKET
    }

    static Matrix of(List<PathStanding> standings, List<Distance> distances) {
        var rows = new ArrayList<Row>();
        rows.addAll(figures(standings));
        rows.addAll(distances(standings, distances));
        rows.addAll(asked(standings));
        return new Matrix(standings, List.copyOf(rows));
    }

    private static List<Row> figures(List<PathStanding> standings) {
        var rows = new ArrayList<Row>();
        rows.add(
                figure(
                        "careers.verdict",
                        Topic.WHY,
                        standings,
                        standing -> Texts.of("verdict." + standing.readiness().verdict())));
        rows.add(
                figure(
                        "careers.must",
                        Topic.REQUIREMENTS,
                        standings,
                        standing -> Formats.percent(standing.readiness().must())));
        rows.add(
                figure(
                        "careers.blockers",
                        Topic.REQUIREMENTS,
                        standings,
                        standing -> Figures.count(standing.readiness().blockers().size())));
        rows.add(
                figure(
                        "careers.hours",
                        Topic.ROUTE,
                        standings,
                        standing -> Figures.hours(standing.route().hours())));
        rows.add(figure("careers.median", Topic.POSTINGS, standings, Figures::median));
        rows.add(figure("careers.worth", Topic.POSTINGS, standings, Figures::worthApplying));
        standings.stream()
                .flatMap(standing -> standing.path().market().stream())
                .map(MarketFigure::topic)
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .forEach(
                        topic ->
                                rows.add(
                                        new Figure(
                                                topic,
                                                Topic.MARKET,
                                                standings.stream()
                                                        .map(standing -> market(standing, topic))
                                                        .toList())));
        return rows;
    }

    private static String market(PathStanding standing, String topic) {
        return standing.path().market().stream()
                .filter(figure -> figure.topic().equals(topic))
                .map(figure -> SpanWords.figure(figure.figure()))
                .findFirst()
                .orElse(Figures.NOTHING);
    }

    private static Figure figure(
            String key,
            Topic topic,
            List<PathStanding> standings,
            Function<PathStanding, String> cell) {
        return new Figure(Texts.of(key), topic, standings.stream().map(cell).toList());
    }

    /// For each path that is not yet ready: what the others cost once it is.
    private static List<Row> distances(List<PathStanding> standings, List<Distance> distances) {
        var rows = new ArrayList<Row>();
        for (var first : standings) {
            var cells =
                    standings.stream()
                            .map(second -> distance(distances, first.path(), second.path()))
                            .toList();
            if (!first.readiness().verdict().mayApply()
                    && cells.stream().anyMatch(cell -> !cell.equals(Figures.NOTHING))) {
                rows.add(
                        new Figure(
                                Texts.of("careers.after", first.path().title()),
                                Topic.DISTANCE,
                                cells));
            }
        }
        if (!rows.isEmpty()) {
            rows.addFirst(new Heading(Texts.of("careers.distances")));
        }
        return rows;
    }

    private static String distance(List<Distance> all, CareerPath first, CareerPath second) {
        return all.stream()
                .filter(each -> each.first().equals(first) && each.second().equals(second))
                .findFirst()
                .map(each -> Figures.more(each.more().hours()))
                .orElse(Figures.NOTHING);
    }

    private static List<Row> asked(List<PathStanding> standings) {
        var rows = new ArrayList<Row>();
        for (var part : Parts.of(standings)) {
            rows.add(new Heading(part.title()));
            for (var skill : part.skills()) {
                var asks = standings.stream().map(standing -> standing.ask(skill.id())).toList();
                var any = asks.stream().flatMap(Optional::stream).findFirst().orElseThrow();
                rows.add(new Asked(skill, any.status(), any.proved(), asks));
            }
        }
        return rows;
    }

    Stream<PathId> paths() {
        return standings.stream().map(standing -> standing.path().id());
    }
}
