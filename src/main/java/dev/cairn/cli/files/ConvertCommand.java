// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.files;

import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Refused;
import dev.cairn.format.Arrival;
import dev.cairn.format.Intake;
import dev.cairn.format.out.OutFormat;
import dev.cairn.progress.Status;
import dev.cairn.report.Figures;
import dev.cairn.report.json.JsonObject;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;
import dev.cairn.roadmap.Slug;
import dev.cairn.storage.file.WholeFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

@Command(
        name = "convert",
        description =
                "Writes a roadmap as another kind of file, with its ticks where that kind has any."
                        + " Nothing is imported.")
public final class ConvertCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(
            index = "0",
            paramLabel = "IN",
            description = "A file, folder or zip; or the id of a loaded roadmap.")
    private String in;

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description =
                    "Its ending says what is written: .yaml, .json, .md, .csv, .tsv, .opml, .dot or"
                            + " .mmd. An older file there is replaced.")
    private Path out;

    public ConvertCommand(Desk desk) {
        this.desk = desk;
    }

    private record Sheet(Roadmap roadmap, Catalog catalog, Function<SkillId, Status> status) {}

    @Override
    public Integer call() {
        var format =
                OutFormat.ofFile(out.getFileName().toString())
                        .orElseThrow(
                                () ->
                                        Refused.usage(
                                                "The name "
                                                        + out
                                                        + " does not say what to write. Give it one"
                                                        + " of the endings "
                                                        + endings()
                                                        + "."));
        if (Files.isDirectory(out)) {
            throw Refused.input(out + " is a folder. Name a file in it.");
        }
        var sheet = sheet();
        var text = format.write(sheet.roadmap(), sheet.catalog(), sheet.status());
        try {
            WholeFile.write(out, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw Refused.input(
                    "The file "
                            + out
                            + " cannot be written ("
                            + problem.getMessage()
                            + "). An older file there is as it was.");
        }
        var skills = sheet.roadmap().skills().size();
        return desk.answer(
                () ->
                        new JsonObject()
                                .with("file", out.toString())
                                .with("format", format.id())
                                .with("roadmap", sheet.roadmap().id().value())
                                .with("skills", skills),
                () ->
                        desk.terminal()
                                .line(
                                        Figures.count(skills, "skill")
                                                + " of “"
                                                + sheet.roadmap().title()
                                                + "” are in "
                                                + out
                                                + "."));
    }

    private static String endings() {
        return Arrays.stream(OutFormat.values())
                .map(each -> "." + each.ending())
                .collect(Collectors.joining(", "));
    }

    private Sheet sheet() {
        var path = Path.of(in);
        return Files.exists(path) ? read(path) : loaded();
    }

    private Sheet loaded() {
        var now = desk.snapshot();
        return Optional.of(in)
                .filter(Slug::isValid)
                .flatMap(id -> now.catalog().roadmap(RoadmapId.of(id)))
                .map(roadmap -> new Sheet(roadmap, now.catalog(), now.progress()::status))
                .orElseThrow(
                        () ->
                                Refused.input(
                                        "There is no file and no roadmap “"
                                                + in
                                                + "”. “cairn roadmaps” lists the roadmaps."));
    }

    private Sheet read(Path path) {
        Intake intake;
        try {
            intake = desk.workspace().preview(Arrival.of(path, in), Optional.empty(), Map.of());
        } catch (IOException problem) {
            throw Refused.input(
                    "The file " + in + " cannot be read (" + problem.getMessage() + ").");
        }
        intake.problems().forEach(problem -> desk.terminal().error(problem.toString()));
        var roadmap =
                intake.roadmap()
                        .filter(_ -> intake.canImport())
                        .orElseThrow(
                                () ->
                                        Refused.input(
                                                "There is no roadmap to convert in " + in + "."));
        intake.repairs().forEach(repair -> desk.say("Repaired: " + repair));
        return new Sheet(
                roadmap,
                desk.snapshot().catalog(),
                skill -> intake.ticks().getOrDefault(skill, Status.TODO));
    }
}
