// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.keeping;

import dev.cairn.cli.desk.Desk;
import dev.cairn.report.json.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;

@Command(
        name = "backup",
        description =
                "Writes everything to one file and reads it back: ticks, notes, own roadmaps.")
public final class BackupCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to. Otherwise among the backups of the data folder.")
    private Path file;

    public BackupCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var backups = desk.keeper().backups();
        var now = desk.clock().instant();
        if (file != null) {
            backups.write(file, now);
        }
        var made = (file == null ? backups.make(now) : file).toAbsolutePath().normalize();
        return desk.answer(
                () -> new JsonObject().with("file", made.toString()),
                () -> desk.terminal().line("Everything is in " + made + "."));
    }
}
