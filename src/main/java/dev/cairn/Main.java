// SPDX-License-Identifier: Apache-2.0
package dev.cairn;

import dev.cairn.cli.Cli;
import dev.cairn.cli.desk.OpenData;
import dev.cairn.cli.desk.Terminal;
import dev.cairn.format.LibraryReader;
import dev.cairn.storage.ChosenFolder;
import dev.cairn.storage.DataFolder;
import dev.cairn.storage.Location;
import dev.cairn.ui.Desktop;
import dev.cairn.ui.NoDisplayException;
import dev.cairn.ui.shell.Folders;
import dev.cairn.ui.shell.LearnerData;
import dev.cairn.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;

/// The composition root: what is made of what, by hand.
public final class Main {
    private final Clock clock = Clock.systemDefaultZone();

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        // What draws into PDF must not look for a screen: the window is not of its kind.
        System.setProperty("java.awt.headless", "true");
        var main = new Main();
        var cli = new Cli(main::data, main::window, Terminal.standard(), main.clock, version());
        System.exit(cli.run(arguments));
    }

    private Location locate(Optional<Path> asked) {
        return Location.of(asked, System.getenv(), ChosenFolder.standard());
    }

    private LearnerData open(Location location) {
        var folder = DataFolder.open(location, clock);
        var workspace =
                new Workspace(
                        folder.log(),
                        folder.files(),
                        LibraryReader.shipped(),
                        clock,
                        () -> folder.backups().make(clock.instant(), () -> false));
        return new LearnerData(folder, workspace, clock);
    }

    private OpenData data(Optional<Path> asked) {
        var data = open(locate(asked));
        return new OpenData(data.workspace(), data.keeper(), data.folder().notices(), data::close);
    }

    private Optional<String> window(Optional<Path> asked) {
        try (var data = open(locate(asked))) {
            new Desktop(clock).open(data, new Folders(this::open, ChosenFolder.standard()));
            return Optional.empty();
        } catch (NoDisplayException problem) {
            return Optional.of(problem.getMessage());
        }
    }

    private static String version() throws IOException {
        var properties = new Properties();
        try (var stream = Main.class.getResourceAsStream("version.properties")) {
            properties.load(stream);
        }
        return properties.getProperty("version");
    }
}
