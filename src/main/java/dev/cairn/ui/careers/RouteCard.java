// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.career.route.Route;
import dev.cairn.progress.Status;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.EmptyState;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The shortest way to ready, as a list to start from.
final class RouteCard extends VBox {
    private final CareersModel model;

    RouteCard(CareersModel model, PathStanding standing) {
        this.model = model;
        getStyleClass().addAll("card", "route");
        getChildren().add(Labels.section(Texts.of("careers.route")));
        var route = standing.route();
        if (route.isEmpty()) {
            getChildren().add(new EmptyState(Texts.of("careers.route.none")));
            return;
        }
        if (!route.skills().isEmpty()) {
            getChildren()
                    .add(
                            PathPane.muted(
                                    Texts.of(
                                            "careers.route.sum",
                                            route.skills().size(),
                                            route.hours().low(),
                                            route.hours().high())));
            standing.steps().forEach(step -> getChildren().add(line(step)));
            getChildren()
                    .add(
                            PathPane.muted(
                                    route.isShortest()
                                            ? Texts.of("careers.route.shortest")
                                            : Texts.of(
                                                    "careers.route.gap", Math.ceil(route.gap()))));
        }
        confirmations(standing, route);
    }

    private void confirmations(PathStanding standing, Route route) {
        if (!route.confirm().isEmpty()) {
            getChildren().add(Labels.wrapping(Labels.strong(Texts.of("careers.route.confirm"))));
        }
        for (var asked : route.confirm()) {
            var skill = standing.catalog().skill(asked.skill());
            getChildren()
                    .add(
                            new SkillLine(
                                    model,
                                    skill,
                                    Status.DONE,
                                    false,
                                    Texts.of("careers.lack." + asked.lack().word())));
        }
    }

    private Node line(PathStanding.Step step) {
        var skill = step.skill();
        var line = new SkillLine(model, skill, step.status(), false, Labels.hours(skill.hours()));
        if (step.startable() && step.status() == Status.TODO) {
            var begin = new Button(Texts.of("careers.begin"));
            begin.getStyleClass().add("small");
            begin.setMinWidth(Region.USE_PREF_SIZE);
            begin.setAccessibleText(begin.getText() + ": " + skill.title());
            begin.setOnAction(_ -> model.begin(skill.id()));
            line.getChildren().add(begin);
        }
        return line;
    }
}
