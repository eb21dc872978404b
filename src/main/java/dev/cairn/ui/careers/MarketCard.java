// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.career.CareerPath.MarketFigure;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.layout.VBox;

import java.util.List;

/// What postings ask besides skills, each figure with its source and year.
final class MarketCard extends VBox {
    MarketCard(PathStanding standing) {
        getStyleClass().addAll("card", "market");
        getChildren()
                .addAll(
                        Labels.section(Texts.of("careers.market")),
                        PathPane.muted(Texts.of("careers.market.note")));
        var figures = standing.path().market();
        var sources = figures.stream().map(MarketFigure::source).distinct().toList();
        for (var figure : figures) {
            getChildren()
                    .add(
                            Labels.prose(
                                    Texts.of(
                                            "careers.market.figure",
                                            figure.figure(),
                                            figure.fact(),
                                            sources.indexOf(figure.source()) + 1)));
        }
        for (var source : sources) {
            getChildren()
                    .add(
                            Labels.wrapping(
                                    Labels.caption(
                                            Texts.of(
                                                    "careers.market.source",
                                                    sources.indexOf(source) + 1,
                                                    source,
                                                    year(figures, source)))));
        }
    }

    private static String year(List<MarketFigure> figures, String source) {
        return Integer.toString(
                figures.stream()
                        .filter(figure -> figure.source().equals(source))
                        .mapToInt(MarketFigure::year)
                        .max()
                        .orElse(0));
    }
}
