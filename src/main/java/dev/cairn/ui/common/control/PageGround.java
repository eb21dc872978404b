// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.control;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The ground on which a page stands in the middle, as wide as it may become and as high as it is
/// at that width. (An HBox takes the height that the page would have at its preferred width.) Style
/// class `page-ground`.
public final class PageGround extends Pane {
    private final Region page;

    public PageGround(Region page) {
        this.page = page;
        getStyleClass().add("page-ground");
        getChildren().setAll(page);
    }

    private double pageWidth(double width) {
        var widest = page.maxWidth(-1);
        return width < 0 ? page.prefWidth(-1) : Math.min(width, widest);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return page.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return page.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return page.minHeight(pageWidth(width));
    }

    @Override
    protected double computePrefHeight(double width) {
        return page.prefHeight(pageWidth(width));
    }

    @Override
    protected void layoutChildren() {
        layoutInArea(page, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.TOP);
    }
}
