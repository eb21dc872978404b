// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.keeping;

import dev.cairn.cli.desk.Desk;
import dev.cairn.report.Figures;
import dev.cairn.report.json.JsonObject;
import dev.cairn.workspace.keeping.Restore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

@Command(
        name = "restore",
        description =
                "Goes back to what a backup says. What is there now is backed up first, and undo"
                        + " takes it back.")
public final class RestoreCommand implements Callable<Integer> {
    private static final int NAMED = 20;

    private final Desk desk;

    @Parameters(
            paramLabel = "FILE",
            description = "A file that backup, or the window, has written.")
    private Path file;

    @Option(names = "--dry-run", description = "Only say what would change.")
    private boolean dryRun;

    public RestoreCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var restore = desk.keeper().look(file);
        if (!dryRun && !restore.changesNothing()) {
            desk.keeper().restore(restore);
        }
        return desk.answer(() -> shape(restore), () -> print(restore));
    }

    private JsonObject shape(Restore restore) {
        return new JsonObject()
                .with("file", file.toString())
                .with("restored", !dryRun && !restore.changesNothing())
                .with("newEvents", restore.unknown())
                .with(
                        "statuses",
                        restore.statuses(),
                        change ->
                                new JsonObject()
                                        .with("skill", change.skill().value())
                                        .with("title", change.title())
                                        .with("now", change.now().word())
                                        .with("then", change.then().word()))
                .with("others", restore.others().size());
    }

    private void print(Restore restore) {
        var terminal = desk.terminal();
        if (restore.changesNothing()) {
            terminal.line("All is as it is in " + file + " already.");
            return;
        }
        restore.statuses().stream()
                .limit(NAMED)
                .forEach(
                        change ->
                                terminal.line(
                                        "  "
                                                + change.title()
                                                + ": "
                                                + change.now().word()
                                                + " -> "
                                                + change.then().word()));
        if (restore.statuses().size() > NAMED) {
            terminal.line(
                    "  and " + Figures.count(restore.statuses().size() - NAMED, "more skill"));
        }
        if (!restore.others().isEmpty()) {
            terminal.line(
                    "  "
                            + Figures.count(
                                    restore.others().size(), "note, check, proof or own file"));
        }
        if (restore.unknown() > 0) {
            terminal.line(
                    "  " + Figures.count(restore.unknown(), "event") + " that are not here yet");
        }
        terminal.prose(
                dryRun
                        ? "Nothing was changed."
                        : "Restored. What was there before is backed up in "
                                + desk.keeper().backups().path()
                                + ", and “cairn undo” takes this back.",
                0);
    }
}
