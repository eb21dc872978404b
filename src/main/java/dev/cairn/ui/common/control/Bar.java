// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.control;

import dev.cairn.ui.common.Texts;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A thin bar that shows a share from 0 to 1. Style class `bar`, the filled part `bar-fill`.
public final class Bar extends Region {
    private final Region fill = new Region();
    private double share;

    public Bar(double share) {
        getStyleClass().add("bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        fill.getStyleClass().add("bar-fill");
        getChildren().add(fill);
        setShare(share);
    }

    public void setShare(double share) {
        this.share = Math.clamp(share, 0, 1);
        fill.setVisible(share > 0);
        setAccessibleText(Texts.of("picture.share", (int) Math.floor(share * 100 + 1e-7)));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    }
}
