// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.ui.common.Watch;

import javafx.animation.PauseTransition;
import javafx.concurrent.Task;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.controlsfx.control.TaskProgressView;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

/// The work that is under way, in a corner of the window. What is over in a moment never shows.
final class LongTasks extends StackPane implements Watch {
    private static final Duration MOMENT = Duration.millis(400);

    private final TaskProgressView<Task<?>> view = new TaskProgressView<>();
    private final PauseTransition moment = new PauseTransition(MOMENT);

    LongTasks() {
        getStyleClass().add("long-tasks");
        setId("long-tasks");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(view);
        setVisible(false);
        moment.setOnFinished(_ -> setVisible(!view.getTasks().isEmpty()));
        view.getTasks()
                .subscribe(
                        () -> {
                            if (view.getTasks().isEmpty()) {
                                setVisible(false);
                            } else if (!isVisible()) {
                                moment.playFromStart();
                            }
                        });
    }

    @Override
    public <T> Callable<T> over(String title, Work<T> work) {
        var task = new Watched<>(title, work);
        view.getTasks().add(task);
        return () -> {
            task.run();
            return task.outcome.call();
        };
    }

    /// Cancelling only says so: interrupting would break what reads and writes files.
    private static final class Watched<T> extends Task<T> {
        private final Work<T> work;

        /// What came of it; where it was too late to cancel, it counts.
        private Callable<T> outcome =
                () -> {
                    throw new CancellationException();
                };

        private Watched(String title, Work<T> work) {
            this.work = work;
            updateTitle(title);
        }

        @Override
        protected T call() throws Exception {
            try {
                var result = work.call(this::isCancelled);
                outcome = () -> result;
                return result;
            } catch (Exception problem) {
                outcome =
                        () -> {
                            throw problem;
                        };
                throw problem;
            }
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            return super.cancel(false);
        }
    }
}
