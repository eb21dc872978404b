// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.today;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Bar;
import dev.cairn.ui.common.control.Labels;

import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// One bar a roadmap: how much of it is done.
final class ProgressBars extends VBox {
    private final GridPane grid = new GridPane();
    private final TodayModel model;

    ProgressBars(TodayModel model) {
        this.model = model;
        getStyleClass().addAll("card", "progress-bars");
        grid.getStyleClass().add("progress-grid");
        var title = new ColumnConstraints();
        var bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        bar.setFillWidth(true);
        var count = new ColumnConstraints();
        count.setHalignment(HPos.RIGHT);
        count.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(title, bar, count);
        getChildren().setAll(Labels.section(Texts.of("today.progress")), grid);
    }

    void show(List<TodayView.Progress> roadmaps) {
        grid.getChildren().clear();
        int row = 0;
        for (var each : roadmaps) {
            var title = new Hyperlink(each.roadmap().title());
            title.getStyleClass().add("quiet-link");
            title.setWrapText(true);
            title.setMinHeight(Region.USE_PREF_SIZE);
            title.setOnAction(_ -> model.open(each.roadmap().id()));
            var bar = new Bar(each.coverage().share());
            bar.setMaxWidth(Double.MAX_VALUE);
            var count =
                    Labels.caption(
                            Texts.of(
                                    "today.progress.count",
                                    each.coverage().done(),
                                    each.coverage().counted()));
            grid.addRow(row++, title, bar, count);
        }
    }
}
