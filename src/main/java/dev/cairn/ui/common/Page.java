// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import javafx.scene.Node;

/// A page of the window, as the shell sees it.
public interface Page {
    /// The whole content, with the page's own heading and toolbar. Built once, on first show.
    Node view();

    /// Called each time the page comes to the front.
    default void shown() {}
}
