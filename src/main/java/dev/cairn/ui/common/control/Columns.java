// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.control;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.List;
import java.util.stream.IntStream;

/// Cards side by side in columns of one width, as many as there is room for. Style class `columns`;
/// `-cairn-column-width` says how narrow a column may become, `-cairn-column-gap` how far apart
/// they stand.
public final class Columns extends Pane {
    private static final StyleablePropertyFactory<Columns> STYLE =
            new StyleablePropertyFactory<>(Pane.getClassCssMetaData());

    private final StyleableProperty<Number> least =
            STYLE.createStyleableNumberProperty(
                    this, "columnWidth", "-cairn-column-width", each -> each.least, 240);
    private final StyleableProperty<Number> gap =
            STYLE.createStyleableNumberProperty(
                    this, "columnGap", "-cairn-column-gap", each -> each.gap, 16);
    private final int most;

    /// @param most how many columns at most
    public Columns(int most, Node... cards) {
        this.most = most;
        getStyleClass().add("columns");
        getChildren().setAll(cards);
    }

    private double gap() {
        return snapSpaceX(gap.getValue().doubleValue());
    }

    private int columns(double width) {
        var fit = (int) ((width + gap()) / (least.getValue().doubleValue() + gap()));
        return Math.clamp(fit, 1, most);
    }

    private double columnWidth(double width) {
        var columns = columns(width);
        return snapPositionX((width - gap() * (columns - 1)) / columns);
    }

    private double rowHeight(List<Node> row, double width) {
        return snapSizeY(row.stream().mapToDouble(card -> card.prefHeight(width)).max().orElse(0));
    }

    private List<List<Node>> rows(double width) {
        var cards = getManagedChildren();
        var columns = columns(width);
        return IntStream.range(0, (cards.size() + columns - 1) / columns)
                .mapToObj(
                        row ->
                                cards.subList(
                                        row * columns, Math.min(cards.size(), (row + 1) * columns)))
                .toList();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream().mapToDouble(card -> card.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return least.getValue().doubleValue() * most + gap() * (most - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var whole = width < 0 ? prefWidth(-1) : width;
        var rows = rows(whole);
        return rows.stream().mapToDouble(row -> rowHeight(row, columnWidth(whole))).sum()
                + gap() * Math.max(0, rows.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        var wide = columnWidth(getWidth());
        double top = 0;
        for (var row : rows(getWidth())) {
            var high = rowHeight(row, wide);
            for (int column = 0; column < row.size(); column++) {
                layoutInArea(
                        row.get(column),
                        column * (wide + gap()),
                        top,
                        wide,
                        high,
                        0,
                        HPos.LEFT,
                        VPos.TOP);
            }
            top += high + gap();
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLE.getCssMetaData();
    }
}
