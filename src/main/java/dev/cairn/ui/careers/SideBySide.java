// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.PageHeader;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// The paths side by side under the page's tools, with what to be careful about when two are
/// weighed against each other.
final class SideBySide {
    private final CareersModel model;
    private final MatrixTable table;
    private final VBox cautions = new VBox();
    private final HBox view;

    SideBySide(CareersModel model, BiConsumer<PathStanding, Matrix.Topic> open) {
        this.model = model;
        table = new MatrixTable(model, open);
        VBox.setVgrow(table, Priority.ALWAYS);
        cautions.getStyleClass().add("cautions");
        var header = new PageHeader(Texts.of("nav.careers"), tools().toArray(Node[]::new));
        var page = new VBox(header, cautions, table);
        page.getStyleClass().addAll("page", "careers");
        HBox.setHgrow(page, Priority.ALWAYS);
        view = new HBox(page);
        view.getStyleClass().add("page-ground");
    }

    private List<Node> tools() {
        var tools = new ArrayList<Node>();
        for (var pair : model.pairs()) {
            var button =
                    new ToggleButton(
                            Texts.of("careers.compare", pair.one().title(), pair.other().title()));
            button.setId("compare-" + pair.one().id());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> model.compared().set(button.isSelected() ? pair : null));
            model.compared().subscribe(now -> button.setSelected(pair.equals(now)));
            tools.add(button);
        }
        var trial = new Button(Texts.of("careers.trial"));
        trial.setId("begin-trial");
        trial.setMinWidth(Region.USE_PREF_SIZE);
        trial.setOnAction(_ -> model.beginTrial());
        trial.disableProperty().bind(model.trial().isNotNull());
        tools.add(trial);
        var advise = new Button(Texts.of("careers.advise"));
        advise.setId("careers-advise");
        advise.setMinWidth(Region.USE_PREF_SIZE);
        advise.setOnAction(_ -> model.advise());
        tools.add(advise);
        return tools;
    }

    Node view() {
        return view;
    }

    void show(Matrix matrix) {
        table.show(matrix);
        var words =
                model.compared().get() == null
                        ? List.<Node>of()
                        : matrix.standings().stream()
                                .filter(standing -> !standing.path().caution().isEmpty())
                                .<Node>map(
                                        standing ->
                                                Labels.prose(
                                                        standing.path().title()
                                                                + ": "
                                                                + standing.path().caution()))
                                .toList();
        cautions.getChildren().setAll(words);
        cautions.setManaged(!words.isEmpty());
    }
}
