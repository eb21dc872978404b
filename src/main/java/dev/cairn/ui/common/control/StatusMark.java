// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common.control;

import dev.cairn.progress.Status;
import dev.cairn.ui.common.Texts;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// The small shape that stands for a status: hollow ring, half disc, disc, crossed ring, or a star
/// for a done skill that is proved. Style class `status-mark`; its shapes stand in `common.css`.
public final class StatusMark extends Region {
    private static final PseudoClass LEARNING = PseudoClass.getPseudoClass("learning");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
    private static final PseudoClass PROVED = PseudoClass.getPseudoClass("proved");

    public StatusMark() {
        getStyleClass().add("status-mark");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    public StatusMark(Status status, boolean proved) {
        this();
        show(status, proved);
    }

    public void show(Status status, boolean proved) {
        pseudoClassStateChanged(LEARNING, status == Status.LEARNING);
        pseudoClassStateChanged(DONE, status == Status.DONE);
        pseudoClassStateChanged(SKIPPED, status == Status.SKIPPED);
        pseudoClassStateChanged(PROVED, status == Status.DONE && proved);
        setAccessibleText(Texts.of(proved ? "status.proved" : "status." + status.word()));
    }
}
