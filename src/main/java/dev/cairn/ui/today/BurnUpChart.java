// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.today;

import dev.cairn.progress.BurnUp;
import dev.cairn.ui.common.Formats;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.EmptyState;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.chart.AreaChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.time.LocalDate;
import java.util.List;

/// Skills done over the last twelve weeks, from zero. Its title says in words what is seen.
final class BurnUpChart extends VBox {
    private static final int WEEKS = 12;

    BurnUpChart() {
        getStyleClass().addAll("card", "burn-up");
        setId("burn-up");
    }

    void show(BurnUp burnUp, LocalDate today) {
        var from = today.minusWeeks(WEEKS);
        var title =
                Labels.prose(
                        Texts.of(
                                "today.burnup",
                                burnUp.since(from.plusDays(1)),
                                WEEKS,
                                burnUp.total()));
        title.getStyleClass().setAll("label", "type-strong");
        if (burnUp.total() == 0) {
            getChildren()
                    .setAll(
                            Labels.strong(Texts.of("today.burnup.title")),
                            new EmptyState(Texts.of("today.burnup.none")));
        } else {
            getChildren().setAll(title, chart(burnUp, from, today));
        }
    }

    private static AreaChart<Number, Number> chart(BurnUp burnUp, LocalDate from, LocalDate today) {
        var days = new NumberAxis(from.toEpochDay(), today.toEpochDay(), 28);
        days.setMinorTickVisible(false);
        days.setTickLabelFormatter(new DayLabels());
        var step = Math.max(1, (int) Math.ceil(burnUp.total() / 4.0));
        var skills = new NumberAxis(0, (double) step * (burnUp.total() / step + 1), step);
        skills.setMinorTickVisible(false);
        var chart = new AreaChart<>(days, skills);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setCreateSymbols(false);
        chart.setVerticalGridLinesVisible(false);
        chart.getData().setAll(List.of(series(burnUp, from, today)));
        chart.setAccessibleText(
                Texts.of("today.burnup", burnUp.since(from.plusDays(1)), WEEKS, burnUp.total()));
        return chart;
    }

    /// Stairs: the count holds until the next day on which a skill became done.
    private static XYChart.Series<Number, Number> series(
            BurnUp burnUp, LocalDate from, LocalDate today) {
        var series = new XYChart.Series<Number, Number>();
        var points = series.getData();
        int done = burnUp.before(from);
        points.add(new XYChart.Data<>(from.toEpochDay(), done));
        for (var point : burnUp.points()) {
            if (!point.day().isBefore(from)) {
                points.add(new XYChart.Data<>(point.day().toEpochDay(), done));
                done = point.done();
                points.add(new XYChart.Data<>(point.day().toEpochDay(), done));
            }
        }
        points.add(new XYChart.Data<>(today.toEpochDay(), done));
        return series;
    }

    private static final class DayLabels extends StringConverter<Number> {
        @Override
        public String toString(Number day) {
            return Formats.shortDay(LocalDate.ofEpochDay(day.longValue()));
        }

        @Override
        public Number fromString(String text) {
            throw new IllegalStateException("the axis is not edited");
        }
    }
}
