// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.TypicalLearner;
import dev.cairn.progress.Status;
import dev.cairn.storage.DataFolder;
import dev.cairn.ui.InlineTasks;
import dev.cairn.ui.Silence;
import dev.cairn.workspace.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Undo and redo while a trial is on are about the trial alone.
class TrialStepsTest {
    @TempDir private Path home;
    private DataFolder folder;
    private Workspace workspace;
    private Changes changes;

    @BeforeEach
    void open() {
        folder = DataFolder.open(home, TypicalLearner.clock());
        workspace = TypicalLearner.open(folder);
        changes = new Changes(workspace, new InlineTasks(), new Silence());
        changes.setStatus(id("linux-cli"), Status.DONE);
        changes.beginTrial();
        changes.setStatus(id("docker-cli"), Status.DONE);
        changes.setStatus(id("docker-compose"), Status.LEARNING);
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void stepsOfTheTrialAreTakenBackAndDoneAgain() {
        changes.undo();
        assertThat(status("docker-compose")).isEqualTo(Status.TODO);
        assertThat(status("docker-cli")).isEqualTo(Status.DONE);
        changes.undo();
        assertThat(status("docker-cli")).isEqualTo(Status.TODO);
        assertThat(changes.undoable().get()).isNull();
        changes.redo();
        changes.redo();
        assertThat(status("docker-cli")).isEqualTo(Status.DONE);
        assertThat(status("docker-compose")).isEqualTo(Status.LEARNING);
        assertThat(changes.redoable().get()).isNull();
        assertThat(workspace.snapshot().progress().entries()).hasSize(1);
    }

    @Test
    void whatIsRecordedIsOutOfReach() {
        for (int more = 0; more < 5; more++) {
            changes.undo();
        }
        assertThat(status("linux-cli")).isEqualTo(Status.DONE);
        changes.dropTrial();
        changes.redo();
        assertThat(status("docker-cli")).isEqualTo(Status.TODO);
        assertThat(workspace.snapshot().progress().entries()).hasSize(1);
    }

    @Test
    void aNewStepLeavesNothingToDoAgain() {
        changes.undo();
        changes.setStatus(id("helm"), Status.DONE);
        assertThat(changes.redoable().get()).isNull();
        changes.redo();
        assertThat(status("docker-compose")).isEqualTo(Status.TODO);
    }

    @Test
    void whatIsKeptIsOneStepWithoutWhatWasTakenBack() {
        changes.undo();
        changes.keepTrial();
        assertThat(changes.trial().get()).isNull();
        assertThat(workspace.snapshot().progress().status(id("docker-cli"))).isEqualTo(Status.DONE);
        assertThat(status("docker-compose")).isEqualTo(Status.TODO);
        changes.undo();
        assertThat(status("docker-cli")).isEqualTo(Status.TODO);
        assertThat(status("linux-cli")).isEqualTo(Status.DONE);
        changes.redo();
        assertThat(status("docker-cli")).isEqualTo(Status.DONE);
    }

    private Status status(String skill) {
        return changes.snapshot().get().progress().status(id(skill));
    }
}
