// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace.keeping;

import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.TypicalLearner;
import dev.cairn.format.Source;
import dev.cairn.progress.Event;
import dev.cairn.progress.Event.NoteSet;
import dev.cairn.progress.Event.ProofSet;
import dev.cairn.progress.Event.StatusSet;
import dev.cairn.progress.Status;
import dev.cairn.progress.StorageException;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.storage.DataFolder;
import dev.cairn.workspace.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

class KeeperTest {
    private static final String MINE =
            """
            format: 1
            id: sea-legs
            title: Sea legs
            sections:
              - title: Knots
                skills:
                  - id: bowline
                    title: Bowline
                    level: core
            """;

    @TempDir private Path home;
    private DataFolder folder;
    private Workspace workspace;
    private Keeper keeper;

    @BeforeEach
    void open() {
        TypicalLearner.writeInto(home.resolve("data"));
        folder = DataFolder.open(home.resolve("data"), TypicalLearner.clock());
        workspace = TypicalLearner.open(folder);
        keeper = new Keeper(folder, workspace, TypicalLearner.clock());
    }

    @AfterEach
    void close() {
        folder.close();
    }

    private Status status(String skill) {
        return workspace.snapshot().progress().status(id(skill));
    }

    private String note(String skill) {
        return workspace.snapshot().progress().record(id(skill)).note();
    }

    private Path backup() {
        var file = home.resolve("all.zip");
        keeper.backups().write(file, TypicalLearner.NOW);
        return file;
    }

    @Test
    void whatGoingBackWouldChangeIsSaidFirst() {
        var file = backup();
        workspace.apply(new StatusSet(id("jenkins"), Status.DONE));
        workspace.apply(new NoteSet(id("docker-cli"), "later"));
        var restore = keeper.look(file);
        assertThat(restore.statuses())
                .containsExactly(
                        new Restore.Change(id("jenkins"), "Jenkins", Status.DONE, Status.SKIPPED));
        assertThat(restore.others()).hasSize(1);
        assertThat(restore.unknown()).isZero();
        assertThat(status("jenkins")).isEqualTo(Status.DONE);
    }

    @Test
    void goingBackIsOneStepThatOneUndoTakesBack() {
        var file = backup();
        var before = workspace.snapshot().progress().records();
        workspace.apply(new StatusSet(id("jenkins"), Status.DONE));
        workspace.apply(new NoteSet(id("dockerfile-authoring"), "Other words."));
        workspace.apply(new ProofSet(id("jenkins"), "https://example.org/ci", true));
        workspace.importFile(workspace.preview(new Source("sea-legs.yaml", MINE)));
        workspace.apply(new StatusSet(id("bowline"), Status.DONE));
        var after = workspace.snapshot().progress().records();
        keeper.restore(keeper.look(file));
        assertThat(status("jenkins")).isEqualTo(Status.SKIPPED);
        assertThat(note("dockerfile-authoring")).startsWith("Image of the notes API");
        assertThat(workspace.snapshot().catalog().roadmap(RoadmapId.of("sea-legs"))).isEmpty();
        before.forEach(
                (skill, record) ->
                        assertThat(workspace.snapshot().progress().record(skill).status())
                                .isEqualTo(record.status()));
        workspace.undo();
        assertThat(status("jenkins")).isEqualTo(Status.DONE);
        assertThat(status("bowline")).isEqualTo(Status.DONE);
        after.forEach(
                (skill, record) -> {
                    assertThat(status(skill.value())).isEqualTo(record.status());
                    assertThat(note(skill.value())).isEqualTo(record.note());
                });
        assertThat(keeper.backups().all()).hasSize(1);
    }

    @Test
    void aNewMachineTakesEverythingFromTheFile() throws IOException {
        workspace.importFile(workspace.preview(new Source("sea-legs.yaml", MINE)));
        workspace.apply(new StatusSet(id("bowline"), Status.DONE));
        var file = backup();
        try (var other = DataFolder.open(home.resolve("other"), TypicalLearner.clock())) {
            var there = TypicalLearner.open(other);
            var restore = new Keeper(other, there, TypicalLearner.clock());
            assertThat(restore.look(file).unknown())
                    .isEqualTo(workspace.snapshot().progress().entries().size());
            assertThat(restore.restore(restore.look(file))).isEmpty();
            assertThat(there.snapshot().progress().entries())
                    .isEqualTo(workspace.snapshot().progress().entries());
            assertThat(there.snapshot().progress().status(id("bowline"))).isEqualTo(Status.DONE);
            assertThat(there.snapshot().catalog().roadmap(RoadmapId.of("sea-legs"))).isPresent();
            assertThat(restore.look(file).changesNothing()).isTrue();
        }
    }

    @Test
    void twoMachinesPutTogetherKeepBothNotes() {
        var file = home.resolve("other.zip");
        workspace.apply(new NoteSet(id("docker-cli"), "From here."));
        try (var other = DataFolder.open(home.resolve("other"), TypicalLearner.clock())) {
            var there = TypicalLearner.open(other);
            there.apply(
                    List.<Event>of(
                            new NoteSet(id("docker-cli"), "From there."),
                            new StatusSet(id("jenkins"), Status.DONE)));
            other.backups().write(file, TypicalLearner.NOW);
        }
        assertThat(keeper.merge(file).events()).isEqualTo(2);
        assertThat(keeper.merge(file).events()).isZero();
        assertThat(note("docker-cli")).contains("From here.").contains("From there.");
        workspace.apply(new NoteSet(id("docker-cli"), "Both."));
        assertThat(note("docker-cli")).isEqualTo("Both.");
        workspace.undo();
        assertThat(note("docker-cli")).contains("From here.").contains("From there.");
    }

    @Test
    void aDamagedFileChangesNothingAndIsSaid() throws IOException {
        var file = Files.writeString(home.resolve("all.zip"), "half a file");
        var before = workspace.snapshot().progress().entries();
        assertThatThrownBy(() -> keeper.merge(file))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("no file with everything");
        assertThatThrownBy(() -> keeper.look(home.resolve("nothing.zip")))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("nothing.zip");
        assertThat(workspace.snapshot().progress().entries()).isEqualTo(before);
        assertThat(keeper.backups().all()).isEmpty();
    }

    @Test
    void aFolderThatIsGoneIsSaidAndNothingElseSuffers() {
        assertThatThrownBy(() -> keeper.sync(home.resolve("gone")))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("recorded here all the same");
    }

    @Test
    void aHalfCopiedFileOfAnotherIsSaidUntilItIsWhole() throws IOException {
        var shared = Files.createDirectories(home.resolve("shared"));
        var whole = Files.readAllBytes(backup());
        var theirs = shared.resolve("cairn-theirs.zip");
        Files.write(theirs, Arrays.copyOf(whole, whole.length / 2));
        assertThat(keeper.sync(shared).problems()).hasSize(1);
        assertThat(keeper.sync(shared).problems()).hasSize(1);
        Files.write(theirs, whole);
        assertThat(keeper.sync(shared).problems()).isEmpty();
        assertThat(keeper.sync(shared).wrote()).isFalse();
    }
}
