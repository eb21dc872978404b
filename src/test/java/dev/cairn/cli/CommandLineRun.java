// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import dev.cairn.cli.desk.OpenData;
import dev.cairn.cli.desk.Terminal;
import dev.cairn.format.LibraryReader;
import dev.cairn.storage.DataFolder;
import dev.cairn.workspace.Workspace;
import dev.cairn.workspace.keeping.Keeper;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// One run of the command line on a data folder, in this process, with the shipped library and
/// nothing replaced but the clock and the window.
record CommandLineRun(int exit, String out, String err) {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

    /// The command line on the data of one folder.
    record On(Path folder) {
        CommandLineRun run(String... arguments) {
            var out = new ByteArrayOutputStream();
            var err = new ByteArrayOutputStream();
            var terminal = new Terminal(stream(out), stream(err));
            var cli =
                    new Cli(
                            this::open,
                            _ -> Optional.of("No display was found."),
                            terminal,
                            CLOCK,
                            "1.2.3");
            var exit = cli.run(arguments);
            return new CommandLineRun(
                    exit,
                    out.toString(StandardCharsets.UTF_8),
                    err.toString(StandardCharsets.UTF_8));
        }

        private OpenData open(Optional<Path> asked) {
            var data = DataFolder.open(asked.orElse(folder), CLOCK);
            var workspace = new Workspace(data.log(), data.files(), LibraryReader.shipped(), CLOCK);
            return new OpenData(
                    workspace, new Keeper(data, workspace, CLOCK), data.notices(), data::close);
        }

        private static PrintStream stream(ByteArrayOutputStream bytes) {
            return new PrintStream(bytes, false, StandardCharsets.UTF_8);
        }
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }
}
