// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import dev.cairn.career.PathId;
import dev.cairn.workspace.filter.Criterion;

import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A criterion of one of the career paths, or of none.
final class PathChoice extends ChoiceBox<Optional<PathId>> {
    private final TreeModel model;
    private final Function<PathId, Criterion> criterion;
    private boolean showing;

    /// @param none what is said where no path is chosen
    PathChoice(String none, TreeModel model, Function<PathId, Criterion> criterion) {
        this.model = model;
        this.criterion = criterion;
        setAccessibleText(none);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<PathId> path) {
                        return path == null || path.isEmpty()
                                ? none
                                : FilterWords.of(
                                        criterion.apply(path.get()), model.snapshot().get());
                    }

                    @Override
                    public Optional<PathId> fromString(String text) {
                        throw new UnsupportedOperationException("nobody types here");
                    }
                });
        valueProperty().subscribe((before, now) -> choose(before, now));
        model.filter().subscribe(_ -> follow());
    }

    void show(List<PathId> paths) {
        var items = new ArrayList<Optional<PathId>>();
        items.add(Optional.empty());
        paths.forEach(path -> items.add(Optional.of(path)));
        if (!items.equals(getItems())) {
            showing = true;
            getItems().setAll(items);
            showing = false;
            follow();
        }
    }

    private void follow() {
        showing = true;
        setValue(
                getItems().stream()
                        .filter(
                                path ->
                                        path.map(criterion)
                                                .filter(model.filter().get()::has)
                                                .isPresent())
                        .findFirst()
                        .orElse(Optional.empty()));
        showing = false;
    }

    private void choose(Optional<PathId> before, Optional<PathId> now) {
        if (!showing) {
            Optional.ofNullable(before)
                    .flatMap(path -> path)
                    .ifPresent(path -> model.set(criterion.apply(path), false));
            Optional.ofNullable(now)
                    .flatMap(path -> path)
                    .ifPresent(path -> model.set(criterion.apply(path), true));
        }
    }
}
