// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.keeping;

import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.TypicalLearner;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.storage.DataFolder;
import dev.cairn.ui.ModelBench;
import dev.cairn.ui.NoAnswers;
import dev.cairn.ui.common.Dialogs;
import dev.cairn.ui.common.Watch;
import dev.cairn.workspace.keeping.Keeper;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The way back, and other machines, as the window has them.
class KeepingModelsTest {
    @TempDir private Path home;
    private ModelBench bench;
    private Keeper keeper;

    @BeforeEach
    void open() {
        bench = new ModelBench(home.resolve("data"));
        keeper = new Keeper(bench.folder, bench.workspace, TypicalLearner.clock());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private RestoreModel restoring(Dialogs dialogs) {
        return new RestoreModel(keeper, bench.changes, bench.tasks, dialogs, bench, Watch.NONE);
    }

    private Status status(String skill) {
        return bench.changes.snapshot().get().progress().status(id(skill));
    }

    @Test
    void whatWouldChangeIsShownAndThenDoneAsOneStep() {
        var backup = keeper.backups().make(TypicalLearner.NOW);
        bench.changes.setStatus(id("jenkins"), Status.DONE);
        var model = restoring(new NoAnswers());
        model.begin();
        assertThat(model.backups()).hasSize(1);
        model.choose(backup);
        assertThat(model.lines()).containsExactly("Jenkins: Done → Skipped");
        model.take();
        assertThat(status("jenkins")).isEqualTo(Status.SKIPPED);
        bench.changes.undo();
        assertThat(status("jenkins")).isEqualTo(Status.DONE);
    }

    @Test
    void aFileThatCannotBeReadIsSaidInPlace() throws IOException {
        var model = restoring(new NoAnswers());
        model.choose(Files.writeString(home.resolve("letter.zip"), "dear"));
        assertThat(model.restore().get()).isNull();
        assertThat(model.problem().get()).contains("letter.zip");
        model.take();
        assertThat(bench.said).isEmpty();
    }

    @Test
    void whatAnotherMachineDidIsShownAndSaid() throws IOException {
        var shared = Files.createDirectories(home.resolve("shared"));
        try (var folder = DataFolder.open(home.resolve("other"), TypicalLearner.clock())) {
            var there = TypicalLearner.open(folder);
            there.apply(new Event.StatusSet(id("helm"), Status.DONE));
            new Keeper(folder, there, TypicalLearner.clock()).sync(shared);
        }
        keeper.share(Optional.of(shared));
        var model =
                new SyncModel(
                        keeper,
                        bench.changes,
                        bench.tasks,
                        new NoAnswers(),
                        bench,
                        TypicalLearner.clock());
        model.exchange();
        assertThat(status("helm")).isEqualTo(Status.DONE);
        assertThat(bench.said).containsExactly("One change came in from your other machines.");
        assertThat(model.state().get()).startsWith(shared.toString()).contains("In step at");
        model.stop();
        assertThat(model.inUse().get()).isFalse();
        assertThat(model.state().get()).isEqualTo("No folder is named.");
    }
}
