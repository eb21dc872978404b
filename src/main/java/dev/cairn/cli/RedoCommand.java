// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import dev.cairn.cli.desk.Desk;
import dev.cairn.workspace.Workspace;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

@Command(
        name = "redo",
        description =
                "Does again what was taken back last on this device, unless something was"
                        + " done since.")
final class RedoCommand implements Callable<Integer> {
    private final Desk desk;

    RedoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return new StepAnswer(desk)
                .of(Workspace::redo, "redone", "Done again", "There is nothing to do again.");
    }
}
