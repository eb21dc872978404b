// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.WithinScreen;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;

import java.util.List;
import java.util.function.Consumer;

/// Asks which roadmap is meant.
final class RoadmapChoice extends Dialog<ButtonType> {
    private final ComboBox<Roadmap> box = new ComboBox<>();
    private final VBox content = new VBox();
    private final ButtonType cancel =
            new ButtonType(Texts.of("dialog.cancel"), ButtonData.CANCEL_CLOSE);

    RoadmapChoice(Window owner, String question) {
        initOwner(owner);
        setTitle(Texts.of("editing.window"));
        WithinScreen.keep(this);
        content.getStyleClass().add("edit-choice");
        content.getChildren().add(Labels.prose(question));
        getDialogPane().setContent(content);
        getDialogPane().getStyleClass().add("edit-choice-dialog");
        getDialogPane().getButtonTypes().setAll(cancel);
    }

    /// @param first the one that is meant, unless the learner says otherwise
    void among(List<Roadmap> roadmaps, Roadmap first) {
        box.setId("edit-which");
        box.getItems().setAll(roadmaps);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Roadmap roadmap) {
                        return roadmap == null ? "" : roadmap.title();
                    }

                    @Override
                    public Roadmap fromString(String text) {
                        throw new UnsupportedOperationException("one chooses, never types");
                    }
                });
        box.setMaxWidth(Double.MAX_VALUE);
        box.setValue(first);
        var label = new Label(Texts.of("editing.which.spoken"));
        label.getStyleClass().add("type-caption");
        label.setLabelFor(box);
        content.getChildren().addAll(label, box);
    }

    /// A verb to end it with.
    ///
    /// @param isFirst whether it is what Enter does
    ButtonType way(String text, String id, boolean isFirst) {
        var way = new ButtonType(text, isFirst ? ButtonData.OK_DONE : ButtonData.OTHER);
        getDialogPane().getButtonTypes().add(way);
        var button = (Button) getDialogPane().lookupButton(way);
        button.setId(id);
        ButtonBar.setButtonUniformSize(button, false);
        setOnShown(_ -> (box.getItems().isEmpty() ? button : box).requestFocus());
        return way;
    }

    RoadmapId chosen() {
        return box.getValue().id();
    }

    void ask(Consumer<ButtonType> answer) {
        showAndWait().filter(given -> given != cancel).ifPresent(answer);
    }
}
