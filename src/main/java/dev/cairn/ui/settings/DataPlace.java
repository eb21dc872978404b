// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.settings;

import dev.cairn.storage.Backups;
import dev.cairn.storage.Location;

import java.nio.file.Path;

/// Where the learner's data is, as the settings page sees it.
public interface DataPlace {
    Location location();

    Backups backups();

    /// Asks for a folder and goes on there.
    void move();

    /// Shows a folder in the system's file manager.
    void open(Path folder);
}
