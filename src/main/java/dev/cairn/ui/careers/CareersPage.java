// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.ui.common.Page;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/// All paths side by side, or one of them in full.
public final class CareersPage implements Page {
    private final CareersModel model;
    private final SideBySide sideBySide;
    private final PathPane one;
    private final StackPane view = new StackPane();

    public CareersPage(CareersModel model) {
        this.model = model;
        sideBySide = new SideBySide(model, this::open);
        one = new PathPane(model);
        view.getStyleClass().add("page-ground");
        model.standings().subscribe(_ -> show());
        model.outlook().subscribe(_ -> show());
        model.selected().subscribe(_ -> show());
        model.compared().subscribe(_ -> show());
        model.trial().subscribe(_ -> show());
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        show();
    }

    private void open(PathStanding standing, Matrix.Topic topic) {
        model.selected().set(standing.path().id());
        one.reveal(topic);
    }

    private void show() {
        var standings = model.standings().get();
        if (view.getScene() == null || standings == null) {
            return;
        }
        var chosen =
                standings.stream()
                        .filter(standing -> standing.path().id().equals(model.selected().get()))
                        .findFirst();
        if (chosen.isPresent()) {
            one.show(chosen.get(), outlook());
            view.getChildren().setAll(one.view());
        } else {
            sideBySide.show(Matrix.of(model.sideBySide(), outlook().distances()));
            view.getChildren().setAll(sideBySide.view());
        }
    }

    private Outlook outlook() {
        return Optional.ofNullable(model.outlook().get()).orElse(Outlook.UNKNOWN);
    }
}
