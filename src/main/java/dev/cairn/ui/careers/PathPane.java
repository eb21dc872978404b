// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Columns;
import dev.cairn.ui.common.control.HeadLine;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.PageGround;
import dev.cairn.ui.common.control.Ring;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// One path in full: the verdict and why, the way to it, every requirement, real postings, the
/// other paths, and the market.
final class PathPane {
    private final CareersModel model;
    private final VBox page = new VBox();
    private final ScrollPane scroll;
    private final Map<Matrix.Topic, Node> places = new EnumMap<>(Matrix.Topic.class);
    private PathStanding shown;

    PathPane(CareersModel model) {
        this.model = model;
        page.getStyleClass().addAll("page", "path-page");
        scroll = new ScrollPane(new PageGround(page));
        scroll.setId("path");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
    }

    Node view() {
        return scroll;
    }

    void show(PathStanding standing, Outlook outlook) {
        if (shown == null || !shown.path().id().equals(standing.path().id())) {
            scroll.setVvalue(0);
        }
        shown = standing;
        var focused = focused();
        places.clear();
        var left = new VBox(at(Matrix.Topic.REQUIREMENTS, new RequirementsCard(model, standing)));
        left.getStyleClass().add("column");
        var right =
                new VBox(
                        at(Matrix.Topic.ROUTE, new RouteCard(model, standing)),
                        at(
                                Matrix.Topic.POSTINGS,
                                new PostingsCard(model, standing, outlook.gains(standing.path()))),
                        at(Matrix.Topic.DISTANCE, new DistanceCard(standing, outlook.distances())),
                        at(Matrix.Topic.MARKET, new MarketCard(standing)));
        right.getStyleClass().add("column");
        var columns = new Columns(2, left, right);
        columns.getStyleClass().add("wide");
        page.getChildren().setAll(header(standing), at(Matrix.Topic.WHY, head(standing)), columns);
        focused.map(id -> page.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    /// What has the focus on this page, to give it back once the page is made anew.
    private Optional<String> focused() {
        return Optional.ofNullable(page.getScene())
                .map(Scene::getFocusOwner)
                .map(Node::getId)
                .filter(id -> page.lookup("#" + id) != null);
    }

    /// Brings the part of the page to which a figure leads into view.
    void reveal(Matrix.Topic topic) {
        if (topic == Matrix.Topic.WHY) {
            scroll.setVvalue(0);
            return;
        }
        Platform.runLater(
                () -> {
                    var place = places.get(topic);
                    if (place != null) {
                        scroll.applyCss();
                        scroll.layout();
                        var top = page.sceneToLocal(place.localToScene(0, 0)).getY();
                        var room = page.getHeight() - scroll.getViewportBounds().getHeight();
                        scroll.setVvalue(room <= 0 ? 0 : Math.clamp((top - 24) / room, 0, 1));
                    }
                });
    }

    private Node at(Matrix.Topic topic, Node node) {
        places.put(topic, node);
        return node;
    }

    private Node header(PathStanding standing) {
        var back = new Hyperlink(Texts.of("nav.careers"));
        back.setId("careers-back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> model.selected().set(null));
        var title = Labels.pageTitle(standing.path().title());
        title.setMinWidth(0);
        Labels.wrapping(title);
        var trial = new Button(Texts.of("careers.trial"));
        trial.setMinWidth(Region.USE_PREF_SIZE);
        trial.setDisable(model.trial().getValue() != null);
        trial.setOnAction(_ -> model.beginTrial());
        var rule = new Button(Texts.of("careers.rule"));
        rule.setId("edit-rule");
        rule.setMinWidth(Region.USE_PREF_SIZE);
        rule.setOnAction(_ -> model.editRule(standing.path().id()));
        back.setMinWidth(Region.USE_PREF_SIZE);
        var here = new HBox(back, Labels.body("›"), title);
        here.getStyleClass().add("path-here");
        return new HeadLine(here, rule, trial);
    }

    private static Node head(PathStanding standing) {
        var words =
                new VBox(
                        Labels.wrapping(Labels.strong(standing.headline())),
                        Labels.prose(standing.why()),
                        muted(standing.path().summary()));
        if (!standing.path().caution().isEmpty()) {
            var caution = Labels.prose(standing.path().caution());
            caution.getStyleClass().add("caution");
            words.getChildren().add(caution);
        }
        words.getStyleClass().add("path-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var ring = new Ring(standing.readiness().must());
        ring.getStyleClass().add("large");
        var head = new HBox(ring, words);
        head.getStyleClass().addAll("card", "path-head");
        return head;
    }

    static Label muted(String text) {
        var label = Labels.prose(text);
        label.getStyleClass().add("type-muted");
        return label;
    }
}
