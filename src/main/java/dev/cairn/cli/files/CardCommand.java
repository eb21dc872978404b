// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.files;

import dev.cairn.cli.desk.Choice;
import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Refused;
import dev.cairn.report.card.Card;
import dev.cairn.report.file.ReportFile;
import dev.cairn.report.file.ReportFormat;
import dev.cairn.report.json.JsonObject;
import dev.cairn.report.options.ReportOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

@Command(name = "card", description = "Draws a small picture of your standing, to be shared.")
public final class CardCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where to write: a name that ends in .svg or .png.")
    private Path file;

    @Option(
            names = "--for",
            paramLabel = "PATH",
            description = "The id or title of a career path. Otherwise the closest ones.")
    private String path;

    @Option(names = "--name", paramLabel = "NAME", description = "Who it is about.")
    private String name = "";

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "en or de.")
    private String language = "en";

    public CardCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var ending = ReportFormat.ending(file).orElse("").toLowerCase(Locale.ROOT);
        if (!ending.equals("svg") && !ending.equals("png")) {
            throw Refused.usage("A card is a picture: name a file that ends in .svg or .png.");
        }
        var snapshot = desk.snapshot();
        var options = ReportOptions.standard(ReportChoices.language(language)).withName(name);
        if (path != null) {
            options = options.withPath(Choice.path(path, snapshot.paths()).id());
        }
        var card = Card.of(ReportChoices.report(desk, options));
        var picture =
                ending.equals("svg") ? card.svg().getBytes(StandardCharsets.UTF_8) : card.png();
        var written = ReportFile.put(picture, file);
        return desk.answer(
                () -> new JsonObject().with("file", written.toString()).with("format", ending),
                () -> desk.terminal().line("The card is in " + written + "."));
    }
}
