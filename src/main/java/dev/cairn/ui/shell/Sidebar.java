// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/// Icon and name of every page, one of them chosen; the settings at the foot. Folded, it shows the
/// icons only, and their names as tooltips.
final class Sidebar extends VBox {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final ToggleGroup group = new ToggleGroup();
    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);
    private final Label title = Labels.strong(Texts.of("app.title"));
    private final Button finder =
            new Button(Texts.of("sidebar.find"), new FontIcon(Feather.SEARCH));
    private final Button folder = new Button();
    private final SidebarFold fold;
    private boolean folded;
    private Place chosen;

    Sidebar(Consumer<Place> open, Runnable find, SidebarFold fold) {
        this.fold = fold;
        getStyleClass().add("sidebar");
        var mark = new Region();
        mark.getStyleClass().add("app-mark");
        var brand = new HBox(mark, title);
        brand.getStyleClass().add("brand");
        getChildren().add(brand);
        finder.setId("sidebar-find");
        finder.getStyleClass().add("nav-button");
        finder.setMaxWidth(Double.MAX_VALUE);
        finder.setOnAction(_ -> find.run());
        getChildren().add(finder);
        for (var place : Place.values()) {
            if (place == Place.SETTINGS) {
                var gap = new Region();
                setVgrow(gap, Priority.ALWAYS);
                getChildren().add(gap);
            }
            var button = button(place, open);
            buttons.put(place, button);
            getChildren().add(button);
        }
        // The arrow keys choose among the pages without pressing a button.
        group.selectedToggleProperty()
                .subscribe(
                        toggle -> {
                            if (toggle != null && toggle.getUserData() != chosen) {
                                open.accept((Place) toggle.getUserData());
                            }
                        });
        folder.setId("sidebar-fold");
        folder.getStyleClass().add("nav-button");
        folder.setMaxWidth(Double.MAX_VALUE);
        folder.setOnAction(
                _ -> {
                    fold.fold(!folded);
                    show(!folded);
                });
        getChildren().add(folder);
        show(false);
        title.fontProperty().subscribe(_ -> fit());
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                scene.widthProperty()
                                        .when(sceneProperty().isNotNull())
                                        .subscribe(_ -> fit());
                            }
                        });
    }

    private ToggleButton button(Place place, Consumer<Place> open) {
        var button = new ToggleButton(Texts.of("nav." + place.word()), new FontIcon(place.icon()));
        button.getStyleClass().add("nav-button");
        button.setId("nav-" + place.word());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setUserData(place);
        button.setToggleGroup(group);
        button.setOnAction(
                _ -> {
                    button.setSelected(true);
                    open.accept(place);
                });
        return button;
    }

    void select(Place place) {
        chosen = place;
        group.selectToggle(buttons.get(place));
    }

    private void fit() {
        if (getScene() != null && getScene().getWidth() > 0) {
            show(fold.isFolded(getScene().getWidth() / title.getFont().getSize()));
        }
    }

    private void show(boolean icons) {
        folded = icons;
        pseudoClassStateChanged(FOLDED, icons);
        title.setVisible(!icons);
        title.setManaged(!icons);
        buttons.values().forEach(button -> show(button, icons));
        show(finder, icons);
        folder.setText(Texts.of(icons ? "sidebar.unfold" : "sidebar.fold"));
        folder.setGraphic(new FontIcon(icons ? Feather.CHEVRONS_RIGHT : Feather.CHEVRONS_LEFT));
        show(folder, icons);
    }

    private static void show(ButtonBase button, boolean icons) {
        button.setContentDisplay(icons ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        button.setTooltip(icons ? new Tooltip(button.getText()) : null);
    }
}
