// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Command;
import dev.cairn.ui.common.Command.Group;
import dev.cairn.ui.common.Navigator;
import dev.cairn.ui.common.TextSize;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.map.MapPage;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Everything the window can do: what the menu bar shows and what the palette finds.
final class Commands {
    /// What the commands ask of the window itself.
    interface Actions {
        void quit();

        /// Opens the rule of the path that Careers shows.
        void editRule();

        void open(Place place);

        void openPalette();

        void exportMap(Consumer<MapPage> how);

        void showMissed();

        void foldAll(boolean open);

        void backUp();

        /// Asks for a backup to go back to.
        void goBack();
    }

    private Commands() {}

    static List<Command> of(
            Actions window,
            WindowFiles files,
            Navigator navigator,
            Changes changes,
            Appearance appearance) {
        return Stream.of(
                        Stream.of(
                                menu("import", Group.FILE, navigator::importRoadmap)
                                        .with("shortcut+O"),
                                menu("import.folder", Group.FILE, files::chooseFolder),
                                menu("paste", Group.FILE, files::paste).with("shortcut+V"),
                                menu("review", Group.FILE, files::review)
                                        .about(files.toReview(), "menu.review.of"),
                                menu("roadmap.new", Group.FILE, navigator::newRoadmap)
                                        .with("shortcut+N"),
                                menu("roadmap.edit", Group.FILE, files::chooseAndEdit).with("F4"),
                                menu("roadmap.copy", Group.FILE, files::chooseAndCopy)
                                        .with("shift+F4"),
                                menu("export", Group.FILE, navigator::exportReport)
                                        .with("shortcut+E"),
                                menu(
                                        "save-svg",
                                        Group.FILE,
                                        () -> window.exportMap(MapPage::exportSvg)),
                                menu(
                                        "save-png",
                                        Group.FILE,
                                        () -> window.exportMap(MapPage::exportPng)),
                                menu("backup", Group.FILE, window::backUp),
                                menu("goBack", Group.FILE, window::goBack),
                                menu("quit", Group.LEAVE, window::quit).with("shortcut+Q"),
                                menu("undo", Group.STEPS, changes::undo)
                                        .with("shortcut+Z")
                                        .about(changes.undoable(), "menu.undo.of"),
                                menu("redo", Group.STEPS, changes::redo)
                                        .with("shortcut+shift+Z")
                                        .about(changes.redoable(), "menu.redo.of"),
                                menu("trial", Group.EDIT, changes::beginTrial).with("shortcut+T"),
                                menu("rule", Group.EDIT, window::editRule).with("shortcut+R")),
                        Stream.of(Place.values()).map(place -> page(place, window)),
                        Stream.of(
                                menu("advise", Group.VIEW, navigator::advise).with("shortcut+G"),
                                menu("palette", Group.VIEW, window::openPalette).with("shortcut+K"),
                                menu("missed", Group.TREE, window::showMissed),
                                menu("fold", Group.TREE, () -> window.foldAll(false)),
                                menu("unfold", Group.TREE, () -> window.foldAll(true))),
                        Stream.of(
                                menu(
                                                "larger",
                                                Group.SIZE,
                                                () -> appearance.change(TextSize::larger))
                                        .with("shortcut+PLUS"),
                                menu(
                                                "smaller",
                                                Group.SIZE,
                                                () -> appearance.change(TextSize::smaller))
                                        .with("shortcut+MINUS"),
                                menu(
                                                "usual",
                                                Group.SIZE,
                                                () -> appearance.change(_ -> TextSize.USUAL))
                                        .with("shortcut+0")),
                        Stream.of(Theme.values()).map(theme -> theme(theme, appearance)))
                .flatMap(commands -> commands)
                .toList();
    }

    private static Command menu(String id, Group group, Runnable run) {
        return Command.of(id, group, Texts.of("menu." + id), run);
    }

    private static Command page(Place place, Actions window) {
        return Command.of(
                        place.word(),
                        Group.PAGE,
                        Texts.of("nav." + place.word()),
                        () -> window.open(place))
                .with(place.keys());
    }

    private static Command theme(Theme theme, Appearance appearance) {
        return menu("theme." + theme.word(), Group.THEME, () -> appearance.dress(theme));
    }
}
