// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.map;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.ui.common.Texts;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What to show, the way to draw, and how near one stands.
final class MapTools {
    private final MapModel model;
    private final MapView view;
    private final MapExport export;
    private final Node[] nodes;
    private boolean filling;

    MapTools(MapModel model, MapView view, MapExport export) {
        this.model = model;
        this.view = view;
        this.export = export;
        var choices = new HBox(shown(), way());
        choices.getStyleClass().add("map-choices");
        var zoom =
                new HBox(
                        button("zoom-out", Feather.ZOOM_OUT, view::zoomOut),
                        button("zoom-in", Feather.ZOOM_IN, view::zoomIn),
                        button("fit", Feather.MAXIMIZE, view::fit),
                        export());
        zoom.getStyleClass().add("map-zoom");
        nodes = new Node[] {choices, zoom};
    }

    Node[] nodes() {
        return nodes.clone();
    }

    void exportSvg() {
        export.choose(
                MapExport.SVG,
                fileName(),
                file -> onceDrawn(() -> export.svg(file, view.picture().svg())));
    }

    void exportPng() {
        export.choose(
                MapExport.PNG,
                fileName(),
                file -> onceDrawn(() -> view.picture().pixels(pixels -> export.png(file, pixels))));
    }

    /// A map that was only just asked for may still be laid out.
    private void onceDrawn(Runnable action) {
        if (model.scene().get() == null) {
            model.scene().addListener(new Once(action));
        } else {
            action.run();
        }
    }

    private record Once(Runnable action) implements InvalidationListener {
        @Override
        public void invalidated(Observable scene) {
            scene.removeListener(this);
            action.run();
        }
    }

    private MenuButton export() {
        var svg = new MenuItem(Texts.of("map.export.svg"));
        svg.setId("map-export-svg");
        svg.setOnAction(_ -> exportSvg());
        var png = new MenuItem(Texts.of("map.export.png"));
        png.setId("map-export-png");
        png.setOnAction(_ -> exportPng());
        var menu = new MenuButton(null, new FontIcon(Feather.DOWNLOAD), svg, png);
        menu.setId("map-export");
        menu.setAccessibleText(Texts.of("map.export"));
        menu.setTooltip(new Tooltip(Texts.of("map.export")));
        menu.disableProperty()
                .bind(model.scene().map(scene -> scene.layout().isEmpty()).orElse(true));
        return menu;
    }

    private String fileName() {
        return "map-" + model.shown().get().word().replace(':', '-');
    }

    private ComboBox<MapChoice> shown() {
        var box = box("map-shown", "map.show", MapTools::name);
        model.choices().subscribe(choices -> fill(box, choices, model.shown().get()));
        model.shown().subscribe(box::setValue);
        box.valueProperty()
                .subscribe(
                        (_, choice) -> {
                            if (!filling && choice != null) {
                                model.shown().set(choice);
                            }
                        });
        return box;
    }

    private static String name(MapChoice choice) {
        return switch (choice) {
            case MapChoice.Everything _ -> Texts.of("map.show.everything");
            case MapChoice.OneRoadmap roadmap -> roadmap.title();
            case MapChoice.OnePath path -> Texts.of("map.show.path", path.title());
        };
    }

    private ComboBox<Optional<PathId>> way() {
        var box =
                this.<Optional<PathId>>box(
                        "map-way",
                        "map.way",
                        path ->
                                path.map(id -> Texts.of("map.way.to", title(id)))
                                        .orElseGet(() -> Texts.of("map.way.none")));
        model.choices()
                .subscribe(
                        _ -> {
                            var ways = new ArrayList<Optional<PathId>>();
                            ways.add(Optional.empty());
                            model.paths().forEach(path -> ways.add(Optional.of(path.id())));
                            fill(box, ways, Optional.ofNullable(model.way().get()));
                        });
        model.way().subscribe(path -> box.setValue(Optional.ofNullable(path)));
        box.valueProperty()
                .subscribe(
                        (_, path) -> {
                            if (!filling && path != null) {
                                model.way().set(path.orElse(null));
                            }
                        });
        return box;
    }

    private String title(PathId id) {
        return model.paths().stream()
                .filter(path -> path.id().equals(id))
                .map(CareerPath::title)
                .findFirst()
                .orElse(id.value());
    }

    private <T> void fill(ComboBox<T> box, List<T> items, T value) {
        filling = true;
        box.getItems().setAll(items);
        box.setValue(value);
        filling = false;
    }

    private <T> ComboBox<T> box(String id, String key, Function<T, String> name) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.setAccessibleText(Texts.of(key));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : name.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("nothing is typed here");
                    }
                });
        return box;
    }

    private static Button button(String key, Ikon icon, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.setId("map-" + key);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(Texts.of("map." + key));
        button.setTooltip(new Tooltip(Texts.of("map." + key + ".tip")));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
