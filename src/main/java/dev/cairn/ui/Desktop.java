// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui;

import dev.cairn.storage.DataFolder;
import dev.cairn.ui.common.BackgroundTasks;
import dev.cairn.ui.shell.MainWindow;
import dev.cairn.workspace.Workspace;

import javafx.application.Platform;
import javafx.stage.Stage;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// Opens the window and stays until it is closed.
public final class Desktop {
    private static final Logger LOG = System.getLogger(Desktop.class.getName());

    private final Clock clock;

    public Desktop(Clock clock) {
        this.clock = clock;
    }

    /// @return the exit code
    /// @throws NoDisplayException where no window can be opened
    public int open(DataFolder folder, Workspace workspace) {
        Display.require();
        var closed = new CountDownLatch(1);
        try (var tasks = new BackgroundTasks()) {
            start(
                    () -> {
                        var stage = new Stage();
                        stage.setOnHidden(_ -> closed.countDown());
                        var world =
                                new MainWindow.World(
                                        tasks, clock, Optional.empty(), Desktop::browse);
                        new MainWindow(stage, workspace, folder.settings(), world)
                                .show(sentences(folder, workspace));
                    });
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            Platform.exit();
        }
        return 0;
    }

    private static List<String> sentences(DataFolder folder, Workspace workspace) {
        var sentences = new ArrayList<>(folder.notices());
        workspace.snapshot().problems().forEach(problem -> sentences.add(problem.toString()));
        return sentences;
    }

    private static void start(Runnable window) {
        try {
            Platform.startup(window);
        } catch (UnsupportedOperationException | UnsatisfiedLinkError problem) {
            throw new NoDisplayException(Display.explain(problem), problem);
        }
    }

    /// Opens a web address or a file with the program that the system has for it.
    private static void browse(URI address) {
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                new ProcessBuilder(Display.opener(address)).start();
                            } catch (IOException problem) {
                                LOG.log(Level.WARNING, "no program opens " + address, problem);
                            }
                        });
    }
}
