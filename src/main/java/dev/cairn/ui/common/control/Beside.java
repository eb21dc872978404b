// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.control;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;

import java.util.List;

/// Two parts that share the room: beside each other, or one above the other where that would leave
/// them too narrow. Style class `beside`.
public final class Beside extends ScrollPane {
    /// @param share of the width that the first part takes
    public Beside(Node first, Node second, double share) {
        super(new Parts(first, second, share));
        getStyleClass().add("beside");
        setFitToWidth(true);
        setFitToHeight(true);
    }

    /// Style class `beside-parts`; `-cairn-beside-width` says from which width on they stand beside
    /// each other, `-cairn-beside-height` how high each is at least when they do not,
    /// `-cairn-beside-gap` how far apart they are.
    private static final class Parts extends Pane {
        private static final StyleablePropertyFactory<Parts> STYLE =
                new StyleablePropertyFactory<>(Pane.getClassCssMetaData());

        private final StyleableProperty<Number> least =
                STYLE.createStyleableNumberProperty(
                        this, "besideWidth", "-cairn-beside-width", each -> each.least, 640);
        private final StyleableProperty<Number> high =
                STYLE.createStyleableNumberProperty(
                        this, "besideHeight", "-cairn-beside-height", each -> each.high, 200);
        private final StyleableProperty<Number> gap =
                STYLE.createStyleableNumberProperty(
                        this, "besideGap", "-cairn-beside-gap", each -> each.gap, 16);
        private final Node first;
        private final Node second;
        private final double share;

        Parts(Node first, Node second, double share) {
            this.first = first;
            this.second = second;
            this.share = share;
            getStyleClass().add("beside-parts");
            getChildren().setAll(first, second);
        }

        private boolean isWide(double width) {
            return width >= least.getValue().doubleValue();
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected double computeMinHeight(double width) {
            return isWide(width < 0 ? getWidth() : width)
                    ? 0
                    : 2 * high.getValue().doubleValue() + gap.getValue().doubleValue();
        }

        @Override
        protected double computePrefHeight(double width) {
            return computeMinHeight(width);
        }

        @Override
        protected void layoutChildren() {
            var between = gap.getValue().doubleValue();
            var wide = getWidth();
            if (isWide(wide)) {
                var room = wide - between;
                var left = Math.max(room * share, first.minWidth(-1));
                left = snapSizeX(Math.min(left, room - second.minWidth(-1)));
                first.resizeRelocate(0, 0, left, getHeight());
                second.resizeRelocate(left + between, 0, room - left, getHeight());
            } else {
                var half = snapSizeY((getHeight() - between) / 2);
                first.resizeRelocate(0, 0, wide, half);
                second.resizeRelocate(0, half + between, wide, getHeight() - half - between);
            }
        }

        @Override
        public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
            return STYLE.getCssMetaData();
        }
    }
}
