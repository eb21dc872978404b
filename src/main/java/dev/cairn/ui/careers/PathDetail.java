// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.career.CareerPath.MarketFigure;
import dev.cairn.progress.Status;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.EmptyState;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.StatusMark;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// One path in full: the verdict and why, the way to it, every requirement, and the market.
final class PathDetail extends VBox {
    private final CareersModel model;

    PathDetail(CareersModel model) {
        this.model = model;
        getStyleClass().add("path-detail");
    }

    void show(PathStanding standing) {
        var columns = new GridPane();
        columns.getStyleClass().add("verdict-cards");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        columns.getColumnConstraints().setAll(half, half);
        var right = new VBox(route(standing), market(standing));
        right.getStyleClass().add("column");
        columns.addRow(0, requirements(standing), right);
        getChildren().setAll(head(standing), columns);
    }

    private static Node head(PathStanding standing) {
        var head =
                new VBox(
                        Labels.section(standing.path().title()),
                        Labels.strong(standing.headline()),
                        Labels.prose(standing.why()),
                        muted(standing.path().summary()));
        head.getStyleClass().add("card");
        return head;
    }

    private Node requirements(PathStanding standing) {
        var card = new VBox(Labels.section(Texts.of("careers.requirements")));
        card.getStyleClass().addAll("card", "requirements");
        for (var group : standing.groups()) {
            if (group.requirements().isEmpty()) {
                continue;
            }
            var title = group.title().isEmpty() ? Texts.of(group.key()) : group.title();
            card.getChildren()
                    .add(
                            Labels.wrapping(
                                    Labels.strong(
                                            Texts.of(
                                                    group.met()
                                                            ? "careers.group.met"
                                                            : "careers.group.open",
                                                    title))));
            group.requirements().forEach(requirement -> card.getChildren().add(row(requirement)));
        }
        return card;
    }

    private Node row(PathStanding.Requirement requirement) {
        var title = new Hyperlink(requirement.title());
        title.getStyleClass().add("quiet-link");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setOnAction(_ -> model.open(requirement.skill()));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var aside = Labels.caption(aside(requirement));
        aside.setMinWidth(Region.USE_PREF_SIZE);
        var row =
                new HBox(new StatusMark(requirement.status(), requirement.proved()), title, aside);
        row.getStyleClass().add("link-row");
        return row;
    }

    private static String aside(PathStanding.Requirement requirement) {
        if (!requirement.met() && requirement.blocker()) {
            return Texts.of("careers.blocker", requirement.weight());
        }
        if (!requirement.met()
                && requirement.weight() == 0
                && requirement.status() == Status.DONE) {
            return Texts.of("careers.proof");
        }
        return requirement.weight() == 0 ? "" : Texts.of("careers.weight", requirement.weight());
    }

    private Node route(PathStanding standing) {
        var card = new VBox(Labels.section(Texts.of("careers.route")));
        card.getStyleClass().addAll("card", "route");
        if (standing.route().isEmpty()) {
            card.getChildren().add(new EmptyState(Texts.of("careers.route.none")));
            return card;
        }
        card.getChildren()
                .add(
                        muted(
                                Texts.of(
                                        "careers.route.sum",
                                        standing.steps().size(),
                                        standing.route().hours().low(),
                                        standing.route().hours().high())));
        standing.steps().forEach(step -> card.getChildren().add(row(step)));
        if (!standing.steps().isEmpty()) {
            card.getChildren()
                    .add(
                            muted(
                                    standing.route().isShortest()
                                            ? Texts.of("careers.route.shortest")
                                            : Texts.of(
                                                    "careers.route.gap",
                                                    Math.ceil(standing.route().gap()))));
        }
        return card;
    }

    private Node row(PathStanding.Step step) {
        var title = new Hyperlink(step.skill().title());
        title.getStyleClass().add("quiet-link");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setOnAction(_ -> model.open(step.skill().id()));
        HBox.setHgrow(title, Priority.ALWAYS);
        var hours = Labels.caption(Labels.hours(step.skill().hours()));
        hours.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(new StatusMark(step.status(), false), title, hours);
        row.getStyleClass().add("link-row");
        return row;
    }

    private static Node market(PathStanding standing) {
        var card =
                new VBox(
                        Labels.section(Texts.of("careers.market")),
                        muted(Texts.of("careers.market.note")));
        card.getStyleClass().addAll("card", "market");
        var sources =
                standing.path().market().stream().map(MarketFigure::source).distinct().toList();
        for (var figure : standing.path().market()) {
            card.getChildren()
                    .add(
                            Labels.prose(
                                    Texts.of(
                                            "careers.market.figure",
                                            figure.figure(),
                                            figure.fact(),
                                            sources.indexOf(figure.source()) + 1)));
        }
        sources(standing.path().market(), sources).forEach(card.getChildren()::add);
        return card;
    }

    private static List<Label> sources(List<MarketFigure> figures, List<String> sources) {
        return sources.stream()
                .map(
                        source -> {
                            var year =
                                    figures.stream()
                                            .filter(figure -> figure.source().equals(source))
                                            .mapToInt(MarketFigure::year)
                                            .max()
                                            .orElse(0);
                            return Labels.wrapping(
                                    Labels.caption(
                                            Texts.of(
                                                    "careers.market.source",
                                                    sources.indexOf(source) + 1,
                                                    source,
                                                    Integer.toString(year))));
                        })
                .toList();
    }

    private static Label muted(String text) {
        var label = Labels.prose(text);
        label.getStyleClass().add("type-muted");
        return label;
    }
}
