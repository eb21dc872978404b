// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.EmptyState;

import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Stands over the tree when nothing is found: what that means, and the way back.
public final class NothingFound extends StackPane {
    private final TreeModel model;

    public NothingFound(TreeModel model) {
        this.model = model;
        setPickOnBounds(false);
        model.tree().subscribe(this::show);
    }

    private void show(SkillTree tree) {
        var nothing = tree != null && tree.roadmaps().isEmpty();
        setVisible(nothing);
        if (nothing) {
            getChildren()
                    .setAll(
                            tree.finding().on()
                                    ? new EmptyState(
                                            words(tree),
                                            Texts.of("roadmaps.find.clear.all"),
                                            model::clear)
                                    : new EmptyState(Texts.of("roadmaps.empty")));
            getChildren().forEach(node -> ((VBox) node).setFillWidth(false));
        }
    }

    private String words(SkillTree tree) {
        var filter = model.filter().get();
        if (tree.finding().missed().isPresent() && filter.criteria().size() == 1) {
            return Texts.of("roadmaps.find.missed.none");
        }
        if (filter.isEmpty()) {
            return Texts.of("roadmaps.search.none", model.search().get().strip());
        }
        return Texts.of(
                model.search().get().isBlank() ? "roadmaps.filter.none" : "roadmaps.find.none",
                model.search().get().strip());
    }
}
