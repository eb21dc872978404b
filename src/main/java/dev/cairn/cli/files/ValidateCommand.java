// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.files;

import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Refused;
import dev.cairn.cli.desk.TextFile;
import dev.cairn.format.LibraryReader;
import dev.cairn.format.Problem;
import dev.cairn.format.Source;
import dev.cairn.report.Figures;
import dev.cairn.report.json.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "validate",
        description =
                "Checks roadmap and career path files: one line per problem, file:line:col: error:"
                        + " what is wrong.")
public final class ValidateCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files to check, together with what is loaded.")
    private List<Path> files;

    public ValidateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var sources = new ArrayList<Source>();
        var problems = new ArrayList<Problem>();
        for (var file : files.stream().distinct().toList()) {
            try {
                sources.add(TextFile.read(file));
            } catch (Refused unreadable) {
                desk.terminal().error(unreadable.getMessage());
                problems.add(Problem.unread(file.toString(), unreadable.getMessage()));
            }
        }
        var unreadable = problems.size();
        problems.addAll(LibraryReader.validate(sources, desk.snapshot().filed()));
        desk.answer(
                () -> shape(problems),
                () -> print(problems.subList(unreadable, problems.size()), sources.size()));
        return problems.stream().anyMatch(Problem::isError) ? 1 : 0;
    }

    private static JsonObject shape(List<Problem> problems) {
        return new JsonObject()
                .with("errors", problems.stream().filter(Problem::isError).count())
                .with(
                        "problems",
                        problems,
                        problem -> ProblemShape.of(problem).with("file", problem.file()));
    }

    private void print(List<Problem> problems, int read) {
        problems.forEach(problem -> desk.terminal().line(problem.toString()));
        if (problems.isEmpty() && read > 0) {
            desk.terminal().line("No problems in " + Figures.count(read, "file") + ".");
        }
    }
}
