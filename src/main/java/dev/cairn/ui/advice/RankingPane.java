// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.advice;

import dev.cairn.career.advice.Ranking;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;

/// What the answers lead to: what must be said first, the paths in order, each with its reasons,
/// then what to keep in mind and where it comes from.
final class RankingPane {
    private final AdviceModel model;
    private final UsualSkillsCard usual;
    private final VBox column = new VBox();
    private final ScrollPane scroll;

    /// @param usual where the skills to look over stand
    RankingPane(AdviceModel model, UsualSkillsCard usual) {
        this.model = model;
        this.usual = usual;
        scroll = AdvicePage.scroll(column, "ranking");
        model.view()
                .subscribe(
                        view -> {
                            if (view != null) {
                                show(view);
                            }
                        });
    }

    Node view() {
        return scroll;
    }

    private void show(AdviceView view) {
        var ranking = view.ranking();
        var cards = new ArrayList<RecommendationCard>();
        for (var one : ranking.recommendations()) {
            cards.add(
                    new RecommendationCard(
                            cards.size() + 1, one, () -> model.open(one.path().id())));
        }
        column.getChildren().clear();
        ranking.notes().forEach(note -> column.getChildren().add(note(note)));
        column.getChildren()
                .add(new OrderCard(view, place -> reveal(cards.get(place)), usual::focus));
        column.getChildren().addAll(cards);
        column.getChildren().addAll(cautions(ranking), sources(ranking));
    }

    private void reveal(RecommendationCard card) {
        var room = column.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(
                room <= 0 ? 0 : Math.clamp(card.getBoundsInParent().getMinY() / room, 0, 1));
        card.focus();
    }

    private static Node note(String sentence) {
        var note = new VBox(Labels.prose(sentence));
        note.getStyleClass().addAll("card", "advice-note");
        return note;
    }

    private static Node cautions(Ranking ranking) {
        var card = card("advice.cautions");
        ranking.cautions()
                .forEach(caution -> card.getChildren().add(new ClaimLine("caution", caution)));
        return card;
    }

    private static Node sources(Ranking ranking) {
        var card = card("advice.sources");
        for (var source : ranking.sources()) {
            var words =
                    Texts.of(
                            "advice.source",
                            source.title(),
                            Integer.toString(source.year()),
                            source.detail());
            card.getChildren().add(Labels.wrapping(Labels.caption(words)));
        }
        return card;
    }

    private static VBox card(String key) {
        var card = new VBox(Labels.section(Texts.of(key)));
        card.getStyleClass().add("card");
        return card;
    }
}
