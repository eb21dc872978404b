// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.ui.common.Page;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Sidebar, menu and the page in front. A page is made when it is first shown.
final class Shell {
    private final BorderPane root = new BorderPane();
    private final StackPane host = new StackPane();
    private final Sidebar sidebar;
    private final Map<Place, Supplier<Page>> makers;
    private final Map<Place, Page> pages = new EnumMap<>(Place.class);
    private final Consumer<Place> opened;
    private Place place = Place.TODAY;

    /// @param floating stand over the foot of each page
    /// @param bars stand above each page
    /// @param find opens the palette
    /// @param opened told of each page that comes to the front
    Shell(
            Map<Place, Supplier<Page>> makers,
            MainMenu menu,
            List<? extends Node> floating,
            List<? extends Node> bars,
            Runnable find,
            SidebarFold fold,
            Consumer<Place> opened) {
        this.makers = makers;
        this.opened = opened;
        sidebar = new Sidebar(this::open, find, fold);
        host.getStyleClass().add("page-host");
        VBox.setVgrow(host, Priority.ALWAYS);
        var column = new VBox();
        column.getChildren().addAll(bars);
        column.getChildren().add(host);
        var stage = new StackPane(column);
        stage.getChildren().addAll(floating);
        floating.forEach(node -> StackPane.setAlignment(node, Pos.BOTTOM_CENTER));
        root.getStyleClass().add("shell");
        root.setTop(menu.bar());
        root.setLeft(sidebar);
        root.setCenter(stage);
    }

    Parent root() {
        return root;
    }

    void open(Place next) {
        place = next;
        var page = pages.computeIfAbsent(next, key -> makers.get(key).get());
        sidebar.select(next);
        show(page);
        opened.accept(next);
    }

    /// Puts a sheet over the page in front, until a page is opened.
    void cover(Page sheet) {
        show(sheet);
    }

    /// What scrolls or is split has its parts in the scene, where they can take the focus, only
    /// once it is styled.
    private void show(Page page) {
        host.getChildren().setAll(page.view());
        host.applyCss();
        host.layout();
        page.shown();
    }

    void uncover() {
        open(place);
    }

    Place place() {
        return place;
    }
}
