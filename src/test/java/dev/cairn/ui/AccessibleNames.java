// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.chart.Chart;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a screen reader would announce without saying what it is.
final class AccessibleNames {
    private static final List<Class<?>> NAMED =
            List.of(
                    ButtonBase.class,
                    ChoiceBox.class,
                    ComboBoxBase.class,
                    Spinner.class,
                    Slider.class,
                    TextInputControl.class,
                    ListView.class,
                    TreeView.class,
                    TableView.class,
                    TreeTableView.class,
                    Chart.class);

    private final Set<Node> labelled = new HashSet<>();
    private final List<String> missing = new ArrayList<>();

    private AccessibleNames() {}

    /// The controls and pictures below a node that have no name, each with its place.
    static List<String> missing(Parent root) {
        var names = new AccessibleNames();
        names.label(root);
        names.walk(root, "");
        return names.missing;
    }

    private void label(Node node) {
        if (node instanceof Label label && label.getLabelFor() != null && isSaid(label.getText())) {
            labelled.add(label.getLabelFor());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::label);
        }
    }

    private void walk(Node node, String above) {
        if (!node.isVisible()) {
            return;
        }
        var place = above + "/" + name(node);
        if (needsName(node) && !isNamed(node)) {
            missing.add(place);
        }
        // What a control is made of is announced by the control.
        if (node instanceof Parent parent
                && !(node instanceof Spinner<?>)
                && !(node instanceof ComboBoxBase<?>)) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, place));
        }
    }

    private static boolean needsName(Node node) {
        return NAMED.stream().anyMatch(type -> type.isInstance(node))
                || node.isFocusTraversable()
                || node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW;
    }

    private boolean isNamed(Node node) {
        return isSaid(node.getAccessibleText())
                || node instanceof Labeled labeled && isSaid(labeled.getText())
                || labelled.contains(node);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName()
                + (node.getId() == null ? "" : "#" + node.getId())
                + String.join("", node.getStyleClass().stream().map(each -> "." + each).toList());
    }
}
