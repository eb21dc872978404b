// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.TypicalLearner;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.progress.StorageException;
import dev.cairn.roadmap.SkillId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class BackupsTest {
    @TempDir private Path home;

    @Test
    void aCopyOpensAsADataFolderWithAllThatWasThere() throws IOException {
        var data = home.resolve("data");
        TypicalLearner.writeInto(data);
        try (var folder = DataFolder.open(data, TypicalLearner.clock())) {
            folder.settings().put(Setting.THEME, "dark");
            folder.files().roadmaps().save("mine", "title: Mine");
            var workspace = TypicalLearner.open(folder);
            var recorded = workspace.snapshot().progress().entries();
            var copy = folder.backups().make(TypicalLearner.NOW);
            assertThat(folder.backups().newest()).contains(copy);
            workspace.apply(new Event.StatusSet(SkillId.of("jenkins"), Status.DONE));
            try (var opened = DataFolder.open(copy, TypicalLearner.clock())) {
                assertThat(opened.notices()).isEmpty();
                assertThat(opened.settings().get(Setting.THEME)).contains("dark");
                assertThat(copy.resolve("roadmaps")).isDirectoryContaining("glob:**mine-*.yaml");
                var copied = TypicalLearner.open(opened).snapshot().progress();
                assertThat(copied.entries()).isEqualTo(recorded).isNotEmpty();
            }
        }
    }

    @Test
    void whatIsThereAlreadyIsNeverWrittenOver() throws IOException {
        var data = home.resolve("data");
        TypicalLearner.writeInto(data);
        var taken = Files.createDirectories(home.resolve("taken"));
        var letter = Files.writeString(taken.resolve("letter.txt"), "dear");
        assertThatThrownBy(() -> new Backups(data).copyTo(taken))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("as it was");
        assertThat(taken).isDirectoryContaining("glob:**letter.txt");
        assertThat(letter).hasContent("dear");
        assertThat(home).isDirectoryNotContaining("glob:**/.backup*");
    }
}
