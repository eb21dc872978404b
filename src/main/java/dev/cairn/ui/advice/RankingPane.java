// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.advice;

import dev.cairn.career.advice.Ranking;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.ArrayList;

/// What the answers lead to: what must be said first, the paths in order, each with its reasons,
/// then what to keep in mind and where it comes from.
final class RankingPane {
    private final AdviceModel model;
    private final Runnable review;
    private final AdviceColumn column = new AdviceColumn("ranking");

    /// @param review leads to the skills to look over
    RankingPane(AdviceModel model, Runnable review) {
        this.model = model;
        this.review = review;
        model.view()
                .subscribe(
                        view -> {
                            if (view != null) {
                                show(view);
                            }
                        });
    }

    Node view() {
        return column;
    }

    private void show(AdviceView view) {
        var ranking = view.ranking();
        var cards = new ArrayList<RecommendationCard>();
        for (var one : ranking.recommendations()) {
            cards.add(
                    new RecommendationCard(
                            cards.size() + 1, one, () -> model.open(one.path().id())));
        }
        var shown = new ArrayList<Node>();
        ranking.notes().forEach(note -> shown.add(note(note)));
        shown.add(new OrderCard(view, place -> reveal(cards.get(place)), review));
        shown.addAll(cards);
        shown.add(cautions(ranking));
        shown.add(sources(ranking));
        column.show(shown);
    }

    private void reveal(RecommendationCard card) {
        column.reveal(card);
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
