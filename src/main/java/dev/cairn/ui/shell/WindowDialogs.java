// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.ui.common.Dialogs;
import dev.cairn.ui.common.Texts;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The platform's own file choosers, over the window.
final class WindowDialogs implements Dialogs {
    private final Window owner;

    WindowDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> chooseRoadmapFile() {
        var chooser = new FileChooser();
        chooser.setTitle(Texts.of("importing.title"));
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(
                                Texts.of("importing.files"),
                                "*.yaml",
                                "*.yml",
                                "*.json",
                                "*.md",
                                "*.markdown",
                                "*.txt",
                                "*.csv",
                                "*.tsv",
                                "*.opml",
                                "*.mm",
                                "*.dot",
                                "*.gv",
                                "*.mmd",
                                "*.zip"),
                        new ExtensionFilter(Texts.of("importing.files.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseRoadmapFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Texts.of("importing.folder"));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseDataFolder(Path now) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Texts.of("settings.folder.choose"));
        Optional.ofNullable(now.toAbsolutePath().getParent())
                .filter(Files::isDirectory)
                .ifPresent(parent -> chooser.setInitialDirectory(parent.toFile()));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseBackup() {
        var chooser = new FileChooser();
        chooser.setTitle(Texts.of("keeping.restore.elsewhere"));
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(Texts.of("keeping.files"), "*.zip"),
                        new ExtensionFilter(Texts.of("importing.files.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseSharedFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Texts.of("keeping.sync.choose"));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseReportFile(String suggestedName) {
        var chooser = new FileChooser();
        chooser.setTitle(Texts.of("reporting.title"));
        chooser.setInitialFileName(suggestedName);
        var ending = suggestedName.substring(suggestedName.lastIndexOf('.'));
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(
                                ending.substring(1).toUpperCase(Locale.ROOT), "*" + ending));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseMapFile(String suggestedName) {
        var ending = suggestedName.substring(suggestedName.lastIndexOf('.'));
        var chooser = new FileChooser();
        chooser.setTitle(Texts.of("map.export"));
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(
                                ending.substring(1).toUpperCase(Locale.ROOT), "*" + ending));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
