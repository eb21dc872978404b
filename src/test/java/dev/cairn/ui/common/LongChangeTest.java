// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.ModelBench;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

class LongChangeTest {
    private static final SkillId HELM = SkillId.of("helm");

    @TempDir private Path home;
    private ModelBench bench;

    @BeforeEach
    void open() {
        bench = new ModelBench(home);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whatIsCancelledBeforeItBeginsIsNotDone() {
        var before = bench.workspace.snapshot().progress().entries();
        tick(cancelledFrom(1));
        assertThat(bench.workspace.snapshot().progress().entries()).isEqualTo(before);
        assertThat(bench.said).containsExactly("Cancelled. Nothing was changed.");
    }

    @Test
    void whatIsCancelledWhileItGoesOnIsTakenBack() {
        tick(cancelledFrom(2));
        assertThat(bench.workspace.snapshot().progress().status(HELM)).isEqualTo(Status.TODO);
        assertThat(bench.said).containsExactly("Cancelled. Nothing was changed.");
    }

    @Test
    void whatIsNotCancelledIsDoneAndSaid() {
        tick(cancelledFrom(Integer.MAX_VALUE));
        assertThat(bench.workspace.snapshot().progress().status(HELM)).isEqualTo(Status.DONE);
        assertThat(bench.said).containsExactly("ticked");
    }

    private void tick(Watch watch) {
        bench.changes.changeAtLength(
                watch,
                "Ticking",
                workspace -> workspace.apply(new Event.StatusSet(HELM, Status.DONE)),
                _ -> "ticked");
    }

    /// @param look from which look on the work is cancelled, counted from 1
    private static Watch cancelledFrom(int look) {
        return new Watch() {
            @Override
            public <T> Callable<T> over(String title, Work<T> work) {
                var looks = new AtomicInteger();
                return () -> work.call(() -> looks.incrementAndGet() >= look);
            }
        };
    }
}
