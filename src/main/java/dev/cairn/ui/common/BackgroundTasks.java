// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Works on two threads: one for changes, one for all that only looks. [#close] waits for every
/// change that was asked, however long it takes, and for nothing else.
public final class BackgroundTasks implements TaskRunner, AutoCloseable {
    private final ExecutorService changes = worker("cairn-changes");
    private final ExecutorService looks = worker("cairn-looks");

    private static ExecutorService worker(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        execute(changes, work, done, failed);
    }

    @Override
    public <T> void compute(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        try {
            execute(looks, work, done, failed);
        } catch (RejectedExecutionException _) {
            // The window is closing; nobody looks any more.
        }
    }

    private static <T> void execute(
            ExecutorService worker,
            Callable<T> work,
            Consumer<T> done,
            Consumer<Exception> failed) {
        worker.execute(
                () -> {
                    try {
                        var result = work.call();
                        Platform.runLater(() -> done.accept(result));
                    } catch (Exception problem) {
                        Platform.runLater(() -> failed.accept(problem));
                    }
                });
    }

    @Override
    public void close() {
        looks.shutdownNow();
        changes.shutdown();
        try {
            while (!changes.awaitTermination(1, TimeUnit.MINUTES)) {
                // A change that was asked is made.
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
