// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import dev.cairn.cli.advice.AdviseCommand;
import dev.cairn.cli.careers.DistanceCommand;
import dev.cairn.cli.careers.RouteCommand;
import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.GlobalOptions;
import dev.cairn.cli.desk.OpenData;
import dev.cairn.cli.desk.Terminal;
import dev.cairn.cli.desk.Window;
import dev.cairn.cli.files.CardCommand;
import dev.cairn.cli.files.ConvertCommand;
import dev.cairn.cli.files.CvCommand;
import dev.cairn.cli.files.ExportCommand;
import dev.cairn.cli.files.ImportCommand;
import dev.cairn.cli.files.ReviewCommand;
import dev.cairn.cli.files.ValidateCommand;
import dev.cairn.cli.keeping.BackupCommand;
import dev.cairn.cli.keeping.MergeCommand;
import dev.cairn.cli.keeping.RestoreCommand;
import dev.cairn.cli.keeping.SyncCommand;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/// The program as its command line. Without a command it opens the window.
public final class Cli {
    private final OpenData.Opener opener;
    private final Window window;
    private final Terminal terminal;
    private final Clock clock;
    private final String version;

    public Cli(
            OpenData.Opener opener, Window window, Terminal terminal, Clock clock, String version) {
        this.opener = opener;
        this.window = window;
        this.terminal = terminal;
        this.clock = clock;
        this.version = version;
    }

    /// @return the exit code: 0 fine, 1 the input or the data is wrong, 2 wrong usage
    public int run(String... arguments) {
        var options = new GlobalOptions();
        try (var desk = new Desk(opener, terminal, clock, options)) {
            return commandLine(desk, options).execute(arguments);
        } finally {
            terminal.flush();
        }
    }

    private CommandLine commandLine(Desk desk, GlobalOptions options) {
        var status = new StatusCommand(desk);
        var root =
                new CommandLine(new RootCommand(desk, window, status))
                        .addMixin("global", options)
                        .addSubcommand(new RoadmapsCommand(desk))
                        .addSubcommand(status)
                        .addSubcommand(new TickCommand(desk))
                        .addSubcommand(new ReadyCommand(desk))
                        .addSubcommand(new NextCommand(desk))
                        .addSubcommand(new RouteCommand(desk))
                        .addSubcommand(new DistanceCommand(desk))
                        .addSubcommand(new AdviseCommand(desk))
                        .addSubcommand(new ValidateCommand(desk))
                        .addSubcommand(new ImportCommand(desk))
                        .addSubcommand(new ConvertCommand(desk))
                        .addSubcommand(new ReviewCommand(desk))
                        .addSubcommand(new ExportCommand(desk))
                        .addSubcommand(new BackupCommand(desk))
                        .addSubcommand(new RestoreCommand(desk))
                        .addSubcommand(new MergeCommand(desk))
                        .addSubcommand(new SyncCommand(desk))
                        .addSubcommand(new CvCommand(desk))
                        .addSubcommand(new CardCommand(desk))
                        .addSubcommand(new UndoCommand(desk))
                        .addSubcommand(new RedoCommand(desk));
        var failures = new Failures(desk);
        version(root);
        root.getSubcommands().values().forEach(this::version);
        // an @ in a note is an @, not the name of a file with more arguments
        return root.setExpandAtFiles(false)
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler(failures::usage)
                .setExecutionExceptionHandler(failures::failed);
    }

    private void version(CommandLine command) {
        command.getCommandSpec().versionProvider(() -> new String[] {"cairn " + version});
    }
}
