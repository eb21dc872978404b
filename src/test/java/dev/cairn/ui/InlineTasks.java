// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui;

import dev.cairn.ui.common.TaskRunner;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Works at once, on the thread that asks.
public final class InlineTasks implements TaskRunner {
    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception problem) {
            failed.accept(problem);
            return;
        }
        done.accept(result);
    }

    @Override
    public <T> void compute(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        run(work, done, failed);
    }
}
