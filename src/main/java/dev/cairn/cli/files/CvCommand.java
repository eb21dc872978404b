// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.files;

import dev.cairn.cli.desk.Choice;
import dev.cairn.cli.desk.Desk;
import dev.cairn.report.Application;
import dev.cairn.report.CvText;
import dev.cairn.report.SkillStanding;
import dev.cairn.report.file.ReportFile;
import dev.cairn.report.json.JsonObject;
import dev.cairn.report.options.Form;
import dev.cairn.report.options.ReportOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;

@Command(
        name = "cv",
        description = "Lists the done skills of a career path as plain text, to be put into a CV.")
public final class CvCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "PATH", description = "The id or title of a career path.")
    private String path;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write. Otherwise standard output.")
    private Path file;

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "en or de.")
    private String language = "en";

    public CvCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var options =
                ReportOptions.standard(ReportChoices.language(language)).withForm(Form.APPLICATION);
        var snapshot = desk.snapshot();
        var report =
                ReportChoices.report(
                        desk, options.withPath(Choice.path(path, snapshot.paths()).id()));
        var application = report.application().orElseThrow();
        var text = CvText.of(application, report.words());
        if (text.isEmpty()) {
            desk.say(report.words().of("document.application.none"));
        }
        if (file != null) {
            ReportFile.put(text.getBytes(StandardCharsets.UTF_8), file);
        }
        return desk.answer(() -> shape(application), () -> print(text));
    }

    private void print(String text) {
        if (file != null) {
            desk.terminal().line("The skills are in " + file.toAbsolutePath().normalize() + ".");
        } else {
            text.lines().forEach(desk.terminal()::line);
        }
    }

    private static JsonObject shape(Application application) {
        return new JsonObject()
                .with("path", application.path().path().id().value())
                .with(
                        "roadmaps",
                        CvText.groups(application).entrySet(),
                        group ->
                                new JsonObject()
                                        .with("id", group.getKey().id().value())
                                        .with("title", group.getKey().title())
                                        .with("skills", group.getValue(), CvCommand::skill))
                .with(
                        "projects",
                        application.projects(),
                        project -> skill(project).with("proofs", project.proofs()));
    }

    private static JsonObject skill(SkillStanding standing) {
        return new JsonObject()
                .with("id", standing.skill().id().value())
                .with("title", standing.skill().title());
    }
}
