// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.control;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// The line on top of a page: its title, and the tools that belong to it on the right.
public final class PageHeader extends HeadLine {
    private final Label title;

    public PageHeader(String title, Node... tools) {
        this(Labels.wrapping(Labels.pageTitle(title)), tools);
    }

    private PageHeader(Label title, Node... tools) {
        super(title, tools);
        getStyleClass().add("page-header");
        this.title = title;
    }

    public void setTitle(String text) {
        title.setText(text);
    }
}
