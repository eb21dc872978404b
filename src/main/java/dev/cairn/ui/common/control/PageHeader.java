// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line on top of a page: its title, and the tools that belong to it on the right.
public final class PageHeader extends HBox {
    private final Label title;

    public PageHeader(String title, Node... tools) {
        getStyleClass().add("page-header");
        this.title = Labels.pageTitle(title);
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(this.title, gap);
        getChildren().addAll(tools);
    }

    public void setTitle(String text) {
        title.setText(text);
    }
}
