// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.storage.Backups;
import dev.cairn.storage.Location;
import dev.cairn.ui.common.Dialogs;
import dev.cairn.ui.settings.DataPlace;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

/// The place of the data in the window. A sample's is nothing to move.
record HomeData(Home home, Dialogs dialogs, Consumer<URI> opener) implements DataPlace {
    @Override
    public Location location() {
        return home.data().folder().location();
    }

    @Override
    public Backups backups() {
        return home.data().folder().backups();
    }

    @Override
    public void move() {
        dialogs.chooseDataFolder(location().path()).ifPresent(home::move);
    }

    @Override
    public void open(Path folder) {
        opener.accept(folder.toUri());
    }
}
