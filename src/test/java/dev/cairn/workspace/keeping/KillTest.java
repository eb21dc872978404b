// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.DataFolder;
import dev.cairn.storage.bundle.BundleFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// The program is killed at any moment, again and again: while it starts, while it records, while
/// it makes a backup. `-Dcairn.kills=300` for a long run.
class KillTest {
    private static final int KILLS = Integer.getInteger("cairn.kills", 8);

    @TempDir private Path home;
    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void whatWasAcknowledgedIsThereAndTheDatabaseIsSound() throws Exception {
        var random = new Random(KILLS);
        for (int run = 0; run < KILLS; run++) {
            var said = Files.createFile(home.resolve("said-" + run));
            var program = Busy.start(home.resolve("data"), run, said);
            // Some before they have said anything, most after it.
            if (random.nextInt(6) > 0) {
                while (Files.size(said) == 0 && program.isAlive()) {
                    program.waitFor(5, TimeUnit.MILLISECONDS);
                }
            }
            program.waitFor(random.nextInt(250), TimeUnit.MILLISECONDS);
            program.destroyForcibly().waitFor();
            // Of the last line only a part may have come out.
            var text = Files.readString(said);
            text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(acknowledged::add);
            check();
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS / 2);
    }

    private void check() throws IOException, SQLException {
        try (var folder = DataFolder.open(home.resolve("data"), Clock.systemUTC())) {
            assertThat(folder.notices()).isEmpty();
            var progress = Progress.of(folder.log().read());
            for (var line : acknowledged) {
                var skill = SkillId.of(line.substring(line.indexOf(' ') + 1));
                switch (line.substring(0, line.indexOf(' '))) {
                    case "done" -> assertThat(progress.status(skill)).isEqualTo(Status.DONE);
                    case "undone" -> assertThat(progress.status(skill)).isEqualTo(Status.TODO);
                    case "three" -> assertThat(progress.record(skill).proofs()).hasSize(1);
                    default -> {}
                }
            }
            progress.records()
                    .forEach(
                            (skill, record) -> {
                                if (record.status() == Status.LEARNING) {
                                    assertThat(record.note()).isEqualTo("note of " + skill);
                                    assertThat(record.proofs()).hasSize(1);
                                }
                            });
            for (var backup : folder.backups().all()) {
                assertThat(BundleFile.read(backup.file()).rows()).isNotEmpty();
            }
        }
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + home.resolve("data/cairn.db"));
                var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA integrity_check")) {
            assertThat(row.getString(1)).isEqualTo("ok");
        }
    }
}
