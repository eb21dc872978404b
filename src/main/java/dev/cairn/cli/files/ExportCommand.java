// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.files;

import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Refused;
import dev.cairn.report.ProgressReport;
import dev.cairn.report.file.ReportFile;
import dev.cairn.report.file.ReportFormat;
import dev.cairn.report.json.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

@Command(name = "export", description = "Writes the progress report. Private notes are not in it.")
public final class ExportCommand implements Callable<Integer> {
    private static final Set<String> LATER = Set.of("pdf", "csv");
    private static final String CHOICE = "html, md or json";

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
            description = "html, md or json. Otherwise the ending of the file's name decides.")
    private String format;

    public ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (Files.isDirectory(file)) {
            throw Refused.input(file + " is a folder. Name a file in it.");
        }
        var chosen = format();
        var snapshot = desk.snapshot();
        var report =
                ProgressReport.of(
                        snapshot.catalog(),
                        snapshot.paths(),
                        snapshot.library().postings(),
                        snapshot.progress(),
                        desk.clock());
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
                                                        + CHOICE
                                                        + "."));
        return ReportFormat.named(ending).orElseThrow(() -> unknown(ending));
    }

    private static Refused unknown(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        return Refused.usage(
                LATER.contains(plain)
                        ? "Reports as "
                                + plain.toUpperCase(Locale.ROOT)
                                + " are not there yet. Choose "
                                + CHOICE
                                + "."
                        : "There is no report format “" + name + "”. Choose " + CHOICE + ".");
    }
}
