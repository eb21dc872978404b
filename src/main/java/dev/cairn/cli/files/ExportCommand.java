// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.files;

import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Refused;
import dev.cairn.report.file.ReportFile;
import dev.cairn.report.file.ReportFormat;
import dev.cairn.report.json.JsonObject;
import dev.cairn.text.Wording;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;

@Command(
        name = "export",
        description =
                "Writes the progress report. Private notes are in it only where they are asked"
                        + " for.")
public final class ExportCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where to write. An older report there is replaced.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "html, pdf, md, csv or json. Otherwise the ending of the file's name decides.")
    private String format;

    @Mixin private ReportChoices choices = new ReportChoices();

    public ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (Files.isDirectory(file)) {
            throw Refused.input(file + " is a folder. Name a file in it.");
        }
        var chosen = format();
        choices.known();
        var snapshot = desk.snapshot();
        var report = ReportChoices.report(desk, choices.among(snapshot, desk.clock()));
        var written = ReportFile.write(report, chosen, file);
        return desk.answer(
                () ->
                        new JsonObject()
                                .with("file", written.toString())
                                .with("format", chosen.ending()),
                () -> desk.terminal().line("The report is in " + written + "."));
    }

    private ReportFormat format() {
        if (format != null) {
            return ReportFormat.named(format).orElseThrow(() -> unknown(format));
        }
        var ending =
                ReportFormat.ending(file)
                        .orElseThrow(
                                () ->
                                        Refused.usage(
                                                "The name "
                                                        + file
                                                        + " does not say which format the report"
                                                        + " takes. Add --format "
                                                        + known()
                                                        + "."));
        return ReportFormat.named(ending).orElseThrow(() -> unknown(ending));
    }

    private static Refused unknown(String name) {
        return Refused.usage("There is no report format “" + name + "”. Choose " + known() + ".");
    }

    private static String known() {
        return Wording.ENGLISH.any(
                Arrays.stream(ReportFormat.values()).map(ReportFormat::ending).toList());
    }
}
