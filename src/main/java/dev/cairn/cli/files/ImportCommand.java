// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.files;

import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Refused;
import dev.cairn.format.Arrival;
import dev.cairn.format.Importer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

@Command(
        name = "import",
        description =
                "Takes in a roadmap or a career path of your own. A file with errors changes"
                        + " nothing.")
public final class ImportCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A roadmap or career path, a checklist, a table, an outline, what another"
                            + " program wrote, or a folder or zip of them.")
    private Path file;

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            description =
                    "native, markdown, csv, opml, roadmap-sh and others. Otherwise the file's"
                            + " content decides.")
    private String format;

    @Option(
            names = "--column",
            paramLabel = "ROLE=NAME",
            description =
                    "Which column of a table is what: title=Task, section, status, hours, date,"
                            + " note and others. May be given several times.")
    private Map<String, String> columns = Map.of();

    @Option(names = "--dry-run", description = "Only say what would come in.")
    private boolean dryRun;

    public ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var asked = Optional.ofNullable(format).map(ImportCommand::named);
        var arrival = arrival();
        var intake = desk.workspace().preview(arrival, asked, columns);
        if (intake.canImport() && !dryRun) {
            desk.workspace().importFile(intake, arrival);
        }
        var words = new IntakeWords(intake, dryRun, desk.snapshot().catalog());
        desk.answer(() -> IntakeShape.of(intake), () -> words.print(desk.terminal()));
        if (intake.canImport()) {
            return 0;
        }
        desk.terminal().error("Nothing was imported from " + file + ".");
        return 1;
    }

    private Arrival arrival() {
        if (Files.notExists(file)) {
            throw Refused.input("There is no file " + file + ".");
        }
        try {
            return Arrival.of(file, file.toString());
        } catch (IOException problem) {
            throw Refused.input(
                    "The file " + file + " cannot be read (" + problem.getMessage() + ").");
        }
    }

    private static String named(String name) {
        return Optional.of(name.toLowerCase(Locale.ROOT))
                .filter(Importer.formats()::contains)
                .orElseThrow(
                        () ->
                                Refused.usage(
                                        "There is no format “"
                                                + name
                                                + "” to import. Choose one of: "
                                                + String.join(", ", Importer.formats())
                                                + "."));
    }
}
