// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.career.Lack;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;

/// Every requirement of a path, what each still lacks, and how far the groups are met.
final class RequirementsCard extends VBox {
    private final CareersModel model;

    RequirementsCard(CareersModel model, PathStanding standing) {
        this.model = model;
        getStyleClass().addAll("card", "requirements");
        getChildren()
                .addAll(
                        Labels.section(Texts.of("careers.requirements")),
                        PathPane.muted(Texts.of("careers.requirements.note")));
        for (var group : standing.groups()) {
            getChildren().add(head(group));
            group.asks().forEach(ask -> getChildren().add(line(ask)));
        }
    }

    private static Node head(AskGroup group) {
        var title = Labels.wrapping(Labels.strong(group.title()));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var stand =
                Labels.caption(
                        Texts.of(
                                group.met() ? "careers.group.met" : "careers.group.open",
                                group.stand()));
        stand.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(title, stand);
        head.getStyleClass().add("group-head");
        return head;
    }

    private Node line(Ask ask) {
        var line = new SkillLine(model, ask.skill(), ask.status(), ask.proved(), aside(ask));
        if (ask.faded()) {
            var refresh = new Button(Texts.of("careers.refresh"));
            refresh.getStyleClass().add("small");
            refresh.setMinWidth(Region.USE_PREF_SIZE);
            refresh.setAccessibleText(refresh.getText() + ": " + ask.skill().title());
            refresh.setOnAction(_ -> model.refresh(ask.skill().id()));
            line.getChildren().add(refresh);
        }
        return line;
    }

    private static String aside(Ask ask) {
        var words = new ArrayList<String>();
        if (ask.lack().isConfirmation() && ask.lack() != Lack.REFRESH) {
            words.add(Texts.of("careers.lack." + ask.lack().word()));
        }
        if (ask.faded()) {
            words.add(Texts.of(ask.isMet() ? "careers.faded.counts" : "careers.faded"));
        }
        if (ask.sort() == Ask.Sort.BLOCKER && !ask.isMet()) {
            words.add(Texts.of("careers.blocker"));
        }
        if (ask.weight() > 0) {
            words.add(Texts.of("careers.weight", ask.weight()));
        }
        return String.join(" · ", words);
    }
}
