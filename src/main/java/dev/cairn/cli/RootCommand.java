// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import dev.cairn.cli.desk.Desk;
import dev.cairn.cli.desk.Window;

import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

import java.util.concurrent.Callable;

/// No command: the window. Where none can be opened, it says so and gives the status.
@Command(
        name = "cairn",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Learning roadmaps, progress, and what you are ready to apply for. Without a"
                        + " command it opens the window.")
final class RootCommand implements Callable<Integer> {
    private final Desk desk;
    private final Window window;
    private final StatusCommand status;

    RootCommand(Desk desk, Window window, StatusCommand status) {
        this.desk = desk;
        this.window = window;
        this.status = status;
    }

    @Override
    public Integer call() {
        if (desk.isJson()) {
            return status.call();
        }
        var obstacle = window.open(desk.folder());
        if (obstacle.isEmpty()) {
            return 0;
        }
        desk.terminal().error(obstacle.get());
        return status.call();
    }
}
