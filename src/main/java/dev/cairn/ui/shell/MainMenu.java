// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.ui.common.Command;
import dev.cairn.ui.common.Command.Group;
import dev.cairn.ui.common.Texts;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The menu bar: everything the window can do, with its key.
final class MainMenu {
    private final MenuBar bar = new MenuBar();
    private final ToggleGroup themes = new ToggleGroup();
    private final List<Command> commands;

    /// @param theme the one that is on
    MainMenu(List<Command> commands, ObservableValue<Theme> theme) {
        this.commands = commands;
        bar.setUseSystemMenuBar(true);
        bar.setId("menu");
        bar.getMenus()
                .setAll(
                        menu("file", EnumSet.of(Group.FILE, Group.LEAVE)),
                        menu("edit", EnumSet.of(Group.STEPS, Group.EDIT)),
                        menu("view", EnumSet.range(Group.PAGE, Group.THEME)));
        theme.subscribe(this::mark);
    }

    private void mark(Theme theme) {
        themes.getToggles().stream()
                .filter(item -> ("menu-theme." + theme.word()).equals(id(item)))
                .forEach(themes::selectToggle);
    }

    MenuBar bar() {
        return bar;
    }

    private Menu menu(String key, Set<Group> groups) {
        var menu = new Menu(Texts.of("menu." + key));
        menu.setId("menu-" + key);
        for (var group : groups) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            commands.stream()
                    .filter(command -> command.group() == group)
                    .map(this::item)
                    .forEach(menu.getItems()::add);
        }
        return menu;
    }

    private MenuItem item(Command command) {
        var item = command.group() == Group.THEME ? radio() : new MenuItem();
        item.setId("menu-" + command.id());
        item.textProperty().bind(command.title());
        command.ready().subscribe(ready -> item.setDisable(!ready));
        command.keys().map(KeyCombination::valueOf).ifPresent(item::setAccelerator);
        item.setOnAction(_ -> command.run().run());
        return item;
    }

    private RadioMenuItem radio() {
        var item = new RadioMenuItem();
        item.setToggleGroup(themes);
        return item;
    }

    private static String id(Object item) {
        return ((MenuItem) item).getId();
    }
}
