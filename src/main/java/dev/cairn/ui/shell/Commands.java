// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.ui.common.Command;
import dev.cairn.ui.common.Command.Group;
import dev.cairn.ui.common.TextSize;
import dev.cairn.ui.common.Texts;

import javafx.beans.property.ReadOnlyStringProperty;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Everything the window can do: what the menu bar shows and what the palette finds.
final class Commands {
    /// What the commands ask for.
    interface Actions {
        void importRoadmap();

        void exportReport();

        void quit();

        void undo();

        void redo();

        /// What undo takes back; null for nothing.
        ReadOnlyStringProperty undoable();

        /// What redo does again; null for nothing.
        ReadOnlyStringProperty redoable();

        void beginTrial();

        void advise();

        /// Opens the rule of the path that Careers shows.
        void editRule();

        void open(Place place);

        void openPalette();

        void dress(Theme theme);

        void resize(UnaryOperator<TextSize> change);
    }

    private Commands() {}

    static List<Command> of(Actions actions) {
        return Stream.of(
                        Stream.of(
                                menu("import", Group.FILE, actions::importRoadmap)
                                        .with("shortcut+O"),
                                menu("export", Group.FILE, actions::exportReport)
                                        .with("shortcut+E"),
                                menu("quit", Group.LEAVE, actions::quit).with("shortcut+Q"),
                                menu("undo", Group.STEPS, actions::undo)
                                        .with("shortcut+Z")
                                        .about(actions.undoable(), "menu.undo.of"),
                                menu("redo", Group.STEPS, actions::redo)
                                        .with("shortcut+shift+Z")
                                        .about(actions.redoable(), "menu.redo.of"),
                                menu("trial", Group.EDIT, actions::beginTrial).with("shortcut+T"),
                                menu("rule", Group.EDIT, actions::editRule).with("shortcut+R")),
                        Stream.of(Place.values()).map(place -> page(place, actions)),
                        Stream.of(
                                menu("advise", Group.VIEW, actions::advise).with("shortcut+G"),
                                menu("palette", Group.VIEW, actions::openPalette)
                                        .with("shortcut+K")),
                        Stream.of(
                                menu("larger", Group.SIZE, () -> actions.resize(TextSize::larger))
                                        .with("shortcut+PLUS"),
                                menu("smaller", Group.SIZE, () -> actions.resize(TextSize::smaller))
                                        .with("shortcut+MINUS"),
                                menu("usual", Group.SIZE, () -> actions.resize(_ -> TextSize.USUAL))
                                        .with("shortcut+0")),
                        Stream.of(Theme.values()).map(theme -> theme(theme, actions)))
                .flatMap(commands -> commands)
                .toList();
    }

    private static Command menu(String id, Group group, Runnable run) {
        return Command.of(id, group, Texts.of("menu." + id), run);
    }

    private static Command page(Place place, Actions actions) {
        return Command.of(
                        place.word(),
                        Group.PAGE,
                        Texts.of("nav." + place.word()),
                        () -> actions.open(place))
                .with(place.keys());
    }

    private static Command theme(Theme theme, Actions actions) {
        return menu("theme." + theme.word(), Group.THEME, () -> actions.dress(theme));
    }
}
