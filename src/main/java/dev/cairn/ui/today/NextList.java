// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.today;

import dev.cairn.career.PathId;
import dev.cairn.career.route.Next;
import dev.cairn.progress.Status;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.EmptyState;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.StatusMark;

import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// What to learn next, and why.
final class NextList extends VBox {
    private final TodayModel model;

    NextList(TodayModel model) {
        this.model = model;
        getStyleClass().addAll("card", "next-list");
        setId("next");
    }

    void show(TodayView view) {
        getChildren().setAll(head(view));
        if (view.next().isEmpty()) {
            getChildren().add(new EmptyState(Texts.of("today.next.none")));
        }
        view.next().forEach(each -> getChildren().add(row(each)));
    }

    /// The title, and for which path.
    private HBox head(TodayView view) {
        var title = Labels.section(Texts.of("today.next"));
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var aims = new ChoiceBox<Aim>();
        aims.setId("target");
        aims.getStyleClass().addAll("small", "aim");
        aims.setAccessibleText(Texts.of("today.next.aim"));
        aims.getItems().add(Aim.ALL);
        view.cards().forEach(card -> aims.getItems().add(new Aim(Optional.of(card))));
        aims.getItems().stream()
                .filter(aim -> aim.path().equals(view.target()))
                .findFirst()
                .ifPresent(aims::setValue);
        aims.setOnAction(_ -> model.aimAt(aims.getValue().path()));
        var head = new HBox(title, aims);
        head.getStyleClass().add("link-row");
        return head;
    }

    /// What one may aim at, by its title.
    private record Aim(Optional<TodayView.Card> card) {
        static final Aim ALL = new Aim(Optional.empty());

        Optional<PathId> path() {
            return card.map(TodayView.Card::path);
        }

        @Override
        public String toString() {
            return card.map(TodayView.Card::title).orElse(Texts.of("today.next.all"));
        }
    }

    private HBox row(Next next) {
        var skill = next.skill();
        var title = new Hyperlink(skill.title());
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.getStyleClass().add("quiet-link");
        title.setOnAction(_ -> model.open(skill.id()));
        var why = Labels.prose(Labels.hours(skill.hours()) + " · " + next.why());
        why.getStyleClass().setAll("label", "type-caption");
        var words = new VBox(title, why);
        HBox.setHgrow(words, Priority.ALWAYS);
        var learning = next.status() == Status.LEARNING;
        var advance = new Button(Texts.of(learning ? "today.next.done" : "today.next.begin"));
        advance.getStyleClass().add("small");
        advance.setMinWidth(Region.USE_PREF_SIZE);
        advance.setAccessibleText(advance.getText() + ": " + skill.title());
        advance.setOnAction(_ -> model.advance(skill.id()));
        var row = new HBox(new StatusMark(next.status(), false), words, advance);
        row.getStyleClass().add("next-row");
        return row;
    }
}
