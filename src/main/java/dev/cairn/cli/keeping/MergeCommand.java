// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli.keeping;

import dev.cairn.cli.desk.Desk;
import dev.cairn.report.Figures;
import dev.cairn.report.json.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

@Command(
        name = "merge",
        description =
                "Takes in what another machine recorded, from a file with everything. No tick is"
                        + " lost; of two values the later holds; of two notes both are kept.")
public final class MergeCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", description = "A file that backup has written there.")
    private Path file;

    public MergeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var added = desk.keeper().merge(file);
        return desk.answer(
                () ->
                        new JsonObject()
                                .with("file", file.toString())
                                .with("newEvents", added.events())
                                .with("newFiles", added.files()),
                () ->
                        desk.terminal()
                                .line(
                                        added.events() + added.files() == 0
                                                ? "All of it was here already."
                                                : "Taken in: "
                                                        + Figures.count(added.events(), "event")
                                                        + " and "
                                                        + Figures.count(added.files(), "own file")
                                                        + "."));
    }
}
