// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Level;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.StatusMark;
import dev.cairn.workspace.filter.Criterion;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Everything that skills can be filtered by.
public final class FilterPanel extends GridPane {
    private static final double WRAP = 640;

    private final TreeModel model;

    public FilterPanel(TreeModel model) {
        this.model = model;
        getStyleClass().addAll("card", "filter-panel");
        setId("filters");
        line(
                "status",
                Stream.of(Status.TODO, Status.LEARNING, Status.DONE, Status.SKIPPED)
                        .<Node>map(this::status)
                        .toList());
        line(
                "level",
                Stream.<Node>concat(
                                Stream.of(Level.values())
                                        .map(
                                                level ->
                                                        box(
                                                                new Criterion.OfLevel(level),
                                                                level.word())),
                                Stream.of(Kind.values())
                                        .map(kind -> box(new Criterion.OfKind(kind), kind.word())))
                        .toList());
        line(
                "now",
                List.of(
                        box(new Criterion.CanStart(), "can-start"),
                        box(new Criterion.PassedOver(), "passed-over")));
        line(
                "path",
                List.of(
                        choice("asked", Criterion.AskedBy::new),
                        choice("missing", Criterion.MissingFor::new)));
    }

    private void line(String key, List<Node> controls) {
        var label = Labels.caption(Texts.of("roadmaps.filter.by." + key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        var flow = new FlowPane();
        flow.getStyleClass().add("filter-line");
        flow.setPrefWrapLength(WRAP);
        flow.getChildren().setAll(controls);
        addRow(getRowCount(), label, flow);
        setHgrow(flow, Priority.ALWAYS);
    }

    private CheckBox status(Status status) {
        var box = box(new Criterion.OfStatus(status), status.word());
        box.setGraphic(new StatusMark(status, false));
        return box;
    }

    private CheckBox box(Criterion criterion, String word) {
        var box = new CheckBox(FilterWords.of(criterion, model.snapshot().get()));
        box.setId("filter-" + word);
        box.setOnAction(_ -> model.set(criterion, box.isSelected()));
        model.filter().subscribe(filter -> box.setSelected(filter.has(criterion)));
        return box;
    }

    private PathChoice choice(String word, Function<PathId, Criterion> criterion) {
        var choice = new PathChoice(Texts.of("roadmaps.filter." + word + ".any"), model, criterion);
        choice.setId("filter-" + word);
        model.snapshot()
                .subscribe(
                        snapshot ->
                                choice.show(
                                        snapshot.paths().stream().map(CareerPath::id).toList()));
        return choice;
    }
}
