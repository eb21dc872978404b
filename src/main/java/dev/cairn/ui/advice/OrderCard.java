// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.advice;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.IntConsumer;

/// The paths in order at one look, each with how long it is to a first job.
final class OrderCard extends VBox {
    private final GridPane grid = new GridPane();
    private final IntConsumer reveal;

    /// @param reveal brings the card of a path into view
    /// @param review leads to the skills to look over
    OrderCard(AdviceView view, IntConsumer reveal, Runnable review) {
        this.reveal = reveal;
        getStyleClass().addAll("card", "order");
        grid.getStyleClass().add("order-grid");
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(asWide(HPos.RIGHT), wide, asWide(HPos.RIGHT));
        for (int place = 0; place < view.ranking().recommendations().size(); place++) {
            row(view, place);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head =
                new HBox(
                        Labels.section(Texts.of("advice.order")),
                        gap,
                        Labels.caption(Texts.of("advice.order.length")));
        head.getStyleClass().add("order-head");
        getChildren().setAll(head, grid);
        if (!view.usual().isEmpty()) {
            var link = new Hyperlink(Texts.of("advice.order.review", view.usual().size()));
            link.setId("review-usual");
            link.setWrapText(true);
            link.setMinHeight(Region.USE_PREF_SIZE);
            link.setOnAction(_ -> review.run());
            getChildren().add(link);
        }
    }

    private static ColumnConstraints asWide(HPos where) {
        var column = new ColumnConstraints();
        column.setHalignment(where);
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }

    private void row(AdviceView view, int place) {
        var one = view.ranking().recommendations().get(place);
        var title = new Hyperlink(one.path().title());
        title.getStyleClass().add("quiet-link");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setOnAction(_ -> reveal.accept(place));
        var rank = Labels.styled(Integer.toString(place + 1), "rank");
        grid.addRow(place, rank, title, Labels.caption(TimingWords.inShort(one.toFirstJob())));
    }
}
