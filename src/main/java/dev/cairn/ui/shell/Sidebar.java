// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/// Icon and name of every page; one is chosen.
final class Sidebar extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);

    Sidebar(Consumer<Place> open) {
        getStyleClass().add("sidebar");
        var mark = new Region();
        mark.getStyleClass().add("app-mark");
        var brand = new HBox(mark, Labels.strong(Texts.of("app.title")));
        brand.getStyleClass().add("brand");
        getChildren().add(brand);
        for (var place : Place.values()) {
            var button =
                    new ToggleButton(Texts.of("nav." + place.word()), new FontIcon(place.icon()));
            button.getStyleClass().add("nav-button");
            button.setId("nav-" + place.word());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setToggleGroup(group);
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        open.accept(place);
                    });
            buttons.put(place, button);
            getChildren().add(button);
        }
    }

    void select(Place place) {
        group.selectToggle(buttons.get(place));
    }
}
