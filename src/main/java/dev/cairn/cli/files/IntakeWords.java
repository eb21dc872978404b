// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.files;

import dev.cairn.cli.desk.Terminal;
import dev.cairn.format.Intake;
import dev.cairn.report.Figures;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Roadmap;

import java.util.stream.Collectors;

/// What a file brings in, for people.
record IntakeWords(Intake intake, boolean isDryRun, Catalog catalog) {
    void print(Terminal terminal) {
        intake.problems().forEach(problem -> terminal.line(problem.toString()));
        if (!intake.canImport()) {
            return;
        }
        intake.roadmap().ifPresent(roadmap -> came(roadmap, terminal));
        intake.rule().ifPresent(rule -> came(rule, terminal));
        if (intake.roadmap().isEmpty() && intake.rule().isEmpty()) {
            terminal.prose(
                    (isDryRun ? "Would import progress, " : "Imported progress, ")
                            + intake.format()
                            + ": "
                            + Figures.count(intake.ticks().size(), "skill")
                            + ".",
                    0);
        }
        for (var repair : intake.repairs()) {
            terminal.prose("Repaired: " + repair, 0);
        }
        for (var doubt : intake.review()) {
            var candidates =
                    doubt.candidates().stream()
                            .map(
                                    id ->
                                            catalog.find(id)
                                                    .map(skill -> skill.title() + " (" + id + ")")
                                                    .orElse(id.value()))
                            .collect(Collectors.joining(" or "));
            terminal.prose(
                    "For review: “"
                            + doubt.title()
                            + "” may be "
                            + candidates
                            + "; it stays its own.",
                    0);
        }
        if (isDryRun) {
            terminal.line("This was a dry run: nothing was changed.");
        }
    }

    private void came(Intake.Rule rule, Terminal terminal) {
        var path = rule.path();
        terminal.prose(
                (isDryRun ? "Would import the career path “" : "Imported the career path “")
                        + path.title()
                        + "” ("
                        + path.id()
                        + "), "
                        + intake.format()
                        + ": "
                        + Figures.count(path.must().size(), "must-have")
                        + ", "
                        + Figures.count(path.anyOf().size(), "choice")
                        + ", "
                        + Figures.count(path.plus().size(), "nice-to-have")
                        + ", "
                        + Figures.count(path.portfolio().size(), "project")
                        + ".",
                0);
        terminal.prose(
                rule.replaces()
                        .map(old -> "It takes the place of “" + old.title() + "”.")
                        .orElse("It is a new path beside the others."),
                0);
    }

    private void came(Roadmap roadmap, Terminal terminal) {
        terminal.prose(
                (isDryRun ? "Would import “" : "Imported “")
                        + roadmap.title()
                        + "” ("
                        + roadmap.id()
                        + "), "
                        + intake.format()
                        + ": "
                        + Figures.count(roadmap.sections().size(), "section")
                        + ", "
                        + Figures.count(roadmap.skills().size(), "skill")
                        + ", "
                        + Figures.count(roadmap.prerequisites(), "prerequisite")
                        + ".",
                0);
        var ticked = IntakeShape.ticked(intake);
        if (ticked > 0) {
            terminal.line(Figures.count(ticked, "skill") + " ticked in the file.");
        }
        if (!intake.matched().isEmpty()) {
            terminal.line(
                    Figures.count(intake.matched().size(), "skill")
                            + " shared with other roadmaps, tick and all.");
        }
    }
}
