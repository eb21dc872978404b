// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.files;

import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Refused;
import dev.cairn.cli.desk.TextFile;
import dev.cairn.format.Importer;
import dev.cairn.format.Intake;
import dev.cairn.format.Source;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

@Command(
        name = "import",
        description =
                "Takes in a roadmap or a career path of your own. A file with errors changes"
                        + " nothing.")
public final class ImportCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(
            paramLabel = "FILE",
            description = "A roadmap or career path in the native format, or a Markdown checklist.")
    private Path file;

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            description = "native or markdown. Otherwise the file's content decides.")
    private String format;

    @Option(names = "--dry-run", description = "Only say what would come in.")
    private boolean dryRun;

    public ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var asked = Optional.ofNullable(format).map(ImportCommand::named);
        var source = TextFile.read(file);
        var intake = read(source, asked);
        if (intake.canImport() && !dryRun) {
            desk.workspace().importFile(intake, source);
        }
        var words = new IntakeWords(intake, dryRun, desk.snapshot().catalog());
        desk.answer(() -> IntakeShape.of(intake), () -> words.print(desk.terminal()));
        if (intake.canImport()) {
            return 0;
        }
        desk.terminal().error("Nothing was imported from " + file + ".");
        return 1;
    }

    private Intake read(Source source, Optional<Importer.Format> asked) {
        return asked.map(as -> desk.workspace().preview(source, as))
                .orElseGet(() -> desk.workspace().preview(source));
    }

    private static Importer.Format named(String name) {
        return Arrays.stream(Importer.Format.values())
                .filter(format -> word(format).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () ->
                                Refused.usage(
                                        "There is no format “"
                                                + name
                                                + "” to import. Choose one of: "
                                                + Arrays.stream(Importer.Format.values())
                                                        .map(ImportCommand::word)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }

    private static String word(Importer.Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
