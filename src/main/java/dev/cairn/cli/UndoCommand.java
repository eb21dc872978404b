// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import dev.cairn.cli.desk.Desk;
import dev.cairn.workspace.Workspace;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

@Command(
        name = "undo",
        description =
                "Takes back the last thing that was done on this device, in the window or here.")
final class UndoCommand implements Callable<Integer> {
    private final Desk desk;

    UndoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return new StepAnswer(desk)
                .of(Workspace::undo, "undone", "Taken back", "There is nothing to take back.");
    }
}
