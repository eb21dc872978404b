// SPDX-License-Identifier: Apache-2.0
package dev.cairn;

import dev.cairn.format.LibraryReader;
import dev.cairn.storage.DataFolder;
import dev.cairn.ui.Desktop;
import dev.cairn.workspace.Workspace;

import java.time.Clock;
import java.util.Optional;

/// The composition root.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var clock = Clock.systemDefaultZone();
        var folder = DataFolder.open(DataFolder.locate(Optional.empty(), System.getenv()), clock);
        var workspace = new Workspace(folder.log(), folder.roadmaps(), LibraryReader.shipped());
        System.exit(new Desktop(clock).open(folder, workspace));
    }
}
