// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.TypicalLearner;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.progress.StorageException;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.bundle.BundleFile;
import dev.cairn.storage.bundle.Everything;
import dev.cairn.storage.file.Stamp;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

class BackupsTest {
    private static final Instant NOON = TypicalLearner.NOW;

    @TempDir private Path home;
    private Path data;

    @BeforeEach
    void fill() {
        data = home.resolve("data");
        TypicalLearner.writeInto(data);
    }

    @Test
    void aBackupHoldsAllThatWasThere() throws IOException {
        try (var folder = DataFolder.open(data, TypicalLearner.clock())) {
            var recorded = folder.log().read();
            var made = folder.backups().make(NOON);
            folder.log()
                    .append(
                            List.of(new Event.StatusSet(SkillId.of("jenkins"), Status.DONE)),
                            Optional.empty());
            assertThat(folder.backups().newest()).contains(made);
            var empty = home.resolve("empty");
            try (var other = DataFolder.open(empty, TypicalLearner.clock())) {
                new Everything(empty).add(BundleFile.read(made));
                assertThat(other.log().read()).isEqualTo(recorded).isNotEmpty();
            }
        }
    }

    @Test
    void everyBackupHasANameOfItsOwnAndTheNewestComesFirst() {
        var backups = new Backups(data);
        var first = backups.make(NOON);
        var twin = backups.make(NOON);
        var later = backups.make(NOON.plusSeconds(1));
        assertThat(backups.all())
                .extracting(Backups.Backup::file)
                .containsExactly(later, twin, first);
        assertThat(backups.path()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aDayLaterOneIsMadeOnlyIfSomethingChanged() {
        var backups = new Backups(data);
        assertThat(backups.makeIfDue(NOON)).isPresent();
        assertThat(backups.makeIfDue(NOON.plus(Duration.ofDays(2)))).isEmpty();
        tick("jenkins");
        assertThat(backups.makeIfDue(NOON.plus(Duration.ofHours(23)))).isEmpty();
        assertThat(backups.makeIfDue(NOON.plus(Duration.ofHours(25)))).isPresent();
        assertThat(backups.makeIfDue(NOON.plus(Duration.ofHours(60)))).isEmpty();
    }

    @Test
    void nothingIsCopiedOfAnEmptyFolder() {
        var empty = home.resolve("empty");
        DataFolder.open(empty, TypicalLearner.clock()).close();
        assertThat(new Backups(empty).makeIfDue(NOON)).isEmpty();
    }

    @Test
    void aDamagedNewestIsNoBackup() throws IOException {
        var backups = new Backups(data);
        Files.writeString(backups.make(NOON), "half");
        assertThat(backups.makeIfDue(NOON.plus(Duration.ofDays(2)))).isPresent();
    }

    @Test
    void whatIsLeftOffLeavesNothing() {
        var backups = new Backups(data);
        assertThatThrownBy(() -> backups.make(NOON, () -> true))
                .isInstanceOf(CancellationException.class);
        assertThat(backups.all()).isEmpty();
        assertThat(backups.path()).isEmptyDirectory();
    }

    @Test
    void whatIsThereAlreadyIsNeverWrittenOver() throws IOException {
        var taken = Files.createDirectories(home.resolve("taken"));
        var letter = Files.writeString(taken.resolve("letter.txt"), "dear");
        assertThatThrownBy(() -> FolderCopy.of(data, taken))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("as it was");
        assertThat(taken).isDirectoryContaining("glob:**letter.txt");
        assertThat(letter).hasContent("dear");
        assertThat(home).isDirectoryNotContaining("glob:**/.copy*");
    }

    @Test
    void oldOnesAreThinnedOutAndOtherFilesStay() throws IOException {
        var backups = new Backups(data);
        var start = NOON.minus(Duration.ofDays(300));
        backups.make(start);
        var strange = Files.writeString(backups.path().resolve("backup-mine.zip"), "mine");
        for (int day = 1; day < 120; day++) {
            Files.copy(
                    backups.newest().orElseThrow(),
                    backups.path()
                            .resolve(
                                    "backup-"
                                            + Stamp.of(start.plus(Duration.ofDays(day)))
                                            + ".zip"));
        }
        backups.make(NOON);
        assertThat(backups.all()).hasSizeBetween(5, 7);
        assertThat(strange).hasContent("mine");
    }

    @Test
    void whatAKilledProgramLeftIsSweptAfterADay() throws IOException {
        var backups = new Backups(data);
        backups.make(NOON);
        var left = Files.writeString(backups.path().resolve(".123.part"), "half");
        var fresh = Files.writeString(backups.path().resolve(".124.part"), "half");
        Files.setLastModifiedTime(left, FileTime.from(NOON.minus(Duration.ofDays(2))));
        Files.setLastModifiedTime(fresh, FileTime.from(NOON.minus(Duration.ofHours(1))));
        backups.make(NOON);
        assertThat(left).doesNotExist();
        assertThat(fresh).exists();
    }

    private void tick(String skill) {
        try (var folder = DataFolder.open(data, TypicalLearner.clock())) {
            folder.log()
                    .append(
                            List.of(new Event.StatusSet(SkillId.of(skill), Status.DONE)),
                            Optional.empty());
        }
    }
}
