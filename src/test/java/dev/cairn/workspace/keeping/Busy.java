// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace.keeping;

import dev.cairn.format.LibraryReader;
import dev.cairn.progress.Event;
import dev.cairn.progress.Event.NoteSet;
import dev.cairn.progress.Event.ProofSet;
import dev.cairn.progress.Event.StatusSet;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.DataFolder;
import dev.cairn.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// A program of its own that changes all sorts of things without a pause, and says each once it is
/// recorded: `done s1`, `note s1 text`, `undone`, `backed up`.
final class Busy {
    private Busy() {}

    /// @param said where it says what it did, which outlives it
    static Process start(Path home, int run, Path said) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Busy.class.getName(),
                        home.toString(),
                        Integer.toString(run))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(said.toFile())
                .start();
    }

    public static void main(String[] arguments) {
        var clock = Clock.systemUTC();
        try (var folder = DataFolder.open(Path.of(arguments[0]), clock)) {
            var library = LibraryReader.shipped().with(Catalog.of(List.of()));
            var workspace = new Workspace(folder.log(), folder.files(), library, clock);
            var keeper = new Keeper(folder, workspace, clock);
            for (int step = 0; ; step++) {
                var skill = SkillId.of("r" + arguments[1] + "-s" + step);
                switch (step % 5) {
                    case 0, 1 -> {
                        workspace.apply(new StatusSet(skill, Status.DONE));
                        say("done " + skill);
                    }
                    case 2 -> {
                        // One step of three: all of it or nothing.
                        workspace.apply(
                                List.<Event>of(
                                        new StatusSet(skill, Status.LEARNING),
                                        new NoteSet(skill, "note of " + skill),
                                        new ProofSet(skill, "https://example.org/" + skill, true)));
                        say("three " + skill);
                    }
                    case 3 -> {
                        workspace.apply(new StatusSet(skill, Status.DONE));
                        workspace.undo();
                        say("undone " + skill);
                    }
                    default -> {
                        if (step % 25 == 4) {
                            keeper.backups().make(clock.instant());
                            say("backed-up " + skill);
                        }
                    }
                }
            }
        }
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
