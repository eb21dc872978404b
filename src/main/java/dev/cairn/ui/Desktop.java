// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui;

import dev.cairn.ui.common.BackgroundTasks;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.shell.Folders;
import dev.cairn.ui.shell.LearnerData;
import dev.cairn.ui.shell.MainWindow;
import dev.cairn.ui.shell.Session;

import javafx.application.Platform;
import javafx.stage.Stage;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/// Opens the window and stays until it is closed.
public final class Desktop {
    private static final Logger LOG = System.getLogger(Desktop.class.getName());

    private final Clock clock;

    public Desktop(Clock clock) {
        this.clock = clock;
    }

    /// @throws NoDisplayException where no window can be opened
    public void open(LearnerData data, Folders folders) {
        Display.require();
        var closed = new CountDownLatch(1);
        var failure = new AtomicReference<RuntimeException>();
        var opened = new AtomicReference<Session>();
        try (var tasks = new BackgroundTasks()) {
            start(
                    () -> {
                        try {
                            opened.set(show(data, folders, tasks, closed::countDown));
                        } catch (RuntimeException problem) {
                            failure.set(problem);
                            closed.countDown();
                        }
                    });
            await(closed);
        }
        if (opened.get() != null) {
            opened.get().close();
        }
        Platform.exit();
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Session show(LearnerData data, Folders folders, TaskRunner tasks, Runnable closed) {
        var stage = new Stage();
        stage.setOnHidden(_ -> closed.run());
        var world = new MainWindow.World(tasks, clock, Optional.empty(), Desktop::browse);
        var session = new Session(stage, data, folders, world);
        session.show();
        return session;
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
