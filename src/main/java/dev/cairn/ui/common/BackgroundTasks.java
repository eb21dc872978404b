// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Works on one thread of its own. [#close] waits for what was begun, so that no change is lost
/// when the window closes.
public final class BackgroundTasks implements TaskRunner, AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;

    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("cairn-work").factory());

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
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
        worker.shutdown();
        try {
            worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
