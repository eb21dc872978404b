// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Bar;
import dev.cairn.ui.common.control.Labels;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The paths as columns, what tells them apart as rows. A path's name chooses it.
final class ComparisonGrid extends GridPane {
    private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");

    private final CareersModel model;

    ComparisonGrid(CareersModel model) {
        this.model = model;
        getStyleClass().addAll("card", "comparison");
        setId("comparison");
    }

    void show(List<PathStanding> standings) {
        getChildren().clear();
        columns(standings.size());
        row(0, "careers.path", standings, this::name);
        row(1, "careers.verdict", standings, ComparisonGrid::verdict);
        row(2, "careers.must", standings, ComparisonGrid::must);
        row(
                3,
                "careers.blockers",
                standings,
                standing -> number(standing.readiness().blockers().size()));
        row(4, "careers.hours", standings, standing -> text(hours(standing)));
        row(5, "careers.median", standings, ComparisonGrid::median);
        row(
                6,
                "careers.postings",
                standings,
                standing -> number(standing.path().postings().size()));
    }

    private void columns(int paths) {
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().setAll(names);
        for (int path = 0; path < paths; path++) {
            var column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(84.0 / paths);
            column.setHalignment(HPos.LEFT);
            getColumnConstraints().add(column);
        }
    }

    private void row(
            int row, String key, List<PathStanding> standings, Function<PathStanding, Node> cell) {
        var name = Labels.caption(row == 0 ? "" : Texts.of(key));
        name.setWrapText(true);
        add(name, 0, row);
        for (int column = 0; column < standings.size(); column++) {
            var node = cell.apply(standings.get(column));
            setValignment(node, row == 0 ? VPos.BOTTOM : VPos.CENTER);
            add(node, column + 1, row);
        }
    }

    private Node name(PathStanding standing) {
        var path = standing.path();
        var button = new ToggleButton(path.title());
        button.setId("path-" + path.id());
        button.getStyleClass().setAll("path-name");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setSelected(path.id().equals(model.selected().get()));
        model.selected().subscribe(selected -> button.setSelected(path.id().equals(selected)));
        button.setOnAction(
                _ -> {
                    model.selected().set(path.id());
                    button.setSelected(true);
                });
        return button;
    }

    private static Node verdict(PathStanding standing) {
        var label = Labels.prose(Texts.of("verdict." + standing.readiness().verdict()));
        label.getStyleClass().add("verdict-words");
        label.pseudoClassStateChanged(READY, standing.readiness().verdict().mayApply());
        return label;
    }

    private static Node must(PathStanding standing) {
        var bar = new Bar(standing.readiness().must());
        bar.setMaxWidth(96);
        var box = new VBox(text(percent(standing.readiness().must())), bar);
        box.setSpacing(4);
        return box;
    }

    private static Node median(PathStanding standing) {
        return text(standing.median().isPresent() ? percent(standing.median().getAsDouble()) : "–");
    }

    private static String hours(PathStanding standing) {
        return standing.route().isEmpty()
                ? "–"
                : String.format(
                        Locale.ENGLISH, "%,d h", Math.round(standing.route().hours().midpoint()));
    }

    private static Label number(int number) {
        return text(number == 0 ? "–" : String.format(Locale.ENGLISH, "%,d", number));
    }

    private static Label text(String text) {
        return Labels.body(text);
    }

    static String percent(double share) {
        return (int) Math.floor(share * 100 + 1e-7) + " %";
    }
}
