// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.ui.common.Texts;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The menu bar: everything the window can do, with its key.
final class MainMenu {
    /// What the menu asks for.
    interface Actions {
        void importRoadmap();

        void exportReport();

        void quit();

        void undo();

        void beginTrial();

        void advise();

        /// Opens the rule of the path that Careers shows.
        void editRule();

        void open(Place place);

        void dress(Theme theme);
    }

    private final MenuBar bar = new MenuBar();

    MainMenu(Actions actions, Theme current) {
        bar.setUseSystemMenuBar(true);
        bar.setId("menu");
        bar.getMenus()
                .setAll(
                        menu(
                                "file",
                                item("import", "shortcut+O", actions::importRoadmap),
                                item("export", "shortcut+E", actions::exportReport),
                                new SeparatorMenuItem(),
                                item("quit", "shortcut+Q", actions::quit)),
                        menu(
                                "edit",
                                item("undo", "shortcut+Z", actions::undo),
                                item("trial", "shortcut+T", actions::beginTrial),
                                item("rule", "shortcut+R", actions::editRule)),
                        view(actions, current));
    }

    MenuBar bar() {
        return bar;
    }

    private static Menu view(Actions actions, Theme current) {
        var menu = menu("view");
        for (var place : Place.values()) {
            var item = new MenuItem(Texts.of("nav." + place.word()));
            item.setAccelerator(KeyCombination.valueOf(place.keys()));
            item.setOnAction(_ -> actions.open(place));
            menu.getItems().add(item);
        }
        menu.getItems().add(item("advise", "shortcut+G", actions::advise));
        menu.getItems().add(new SeparatorMenuItem());
        themes(current, actions::dress).forEach(menu.getItems()::add);
        return menu;
    }

    private static List<RadioMenuItem> themes(Theme current, Consumer<Theme> dress) {
        var group = new ToggleGroup();
        return Stream.of(Theme.values())
                .map(
                        theme -> {
                            var item = new RadioMenuItem(Texts.of("menu.theme." + theme.word()));
                            item.setId("theme-" + theme.word());
                            item.setToggleGroup(group);
                            item.setSelected(theme == current);
                            item.setOnAction(_ -> dress.accept(theme));
                            return item;
                        })
                .toList();
    }

    private static Menu menu(String key, MenuItem... items) {
        var menu = new Menu(Texts.of("menu." + key));
        menu.setId("menu-" + key);
        menu.getItems().setAll(items);
        return menu;
    }

    private static MenuItem item(String key, String keys, Runnable action) {
        var item = new MenuItem(Texts.of("menu." + key));
        item.setId("menu-" + key);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
