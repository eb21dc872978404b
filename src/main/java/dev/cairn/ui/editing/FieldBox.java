// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.editing.draft.Finding;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// A field with its label, and below it what is wrong with it.
final class FieldBox extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Supplier<Node> control;
    private final VBox said = new VBox();
    private List<Finding> findings = List.of();

    FieldBox(Supplier<Node> control, Node... children) {
        super(children);
        this.control = control;
        getStyleClass().add("edit-field");
        said.getStyleClass().add("edit-needs");
        said.managedProperty().bind(said.visibleProperty());
        said.setVisible(false);
        getChildren().add(said);
    }

    Node control() {
        return control.get();
    }

    void say(List<Finding> found) {
        if (found.equals(findings)) {
            return;
        }
        findings = found;
        said.getChildren().setAll(found.stream().map(FieldBox::sentence).toList());
        said.setVisible(!found.isEmpty());
        pseudoClassStateChanged(WRONG, found.stream().anyMatch(Finding::blocks));
        control.get()
                .setAccessibleHelp(
                        found.stream().map(Finding::sentence).collect(Collectors.joining(" ")));
    }

    /// Its shape tells what blocks from what is only worth a look.
    static Label sentence(Finding finding) {
        var label = Labels.prose(finding.sentence());
        label.setGraphic(new FontIcon(finding.blocks() ? Feather.ALERT_CIRCLE : Feather.INFO));
        label.getStyleClass().add(finding.blocks() ? "problem-text" : "type-muted");
        return label;
    }
}
