// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps;

import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Status;
import dev.cairn.ui.ModelBench;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class RoadmapsModelTest {
    @TempDir private Path home;
    private ModelBench bench;
    private RoadmapsModel model;

    @BeforeEach
    void open() {
        bench = new ModelBench(home);
        model = new RoadmapsModel(bench.changes, bench.tasks, _ -> {});
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void withoutASearchEverySkillHasItsPlace() {
        assertThat(model.tree().get().roadmaps()).hasSize(8);
        assertThat(rows()).hasSize(210);
    }

    @Test
    void searchLooksIntoTitlesAliasesAndNotes() {
        model.search().set("eks");
        assertThat(rows()).contains("managed-kubernetes");
        model.search().set("notes API 74");
        assertThat(rows()).containsExactly("dockerfile-authoring");
        model.search().set("xyzzy");
        assertThat(model.tree().get().roadmaps()).isEmpty();
        model.show(id("docker-cli"));
        assertThat(model.search().get()).isEmpty();
        assertThat(rows()).hasSize(210);
    }

    /// Linux was done long ago, the shell now; pressing done once more on Linux changes nothing.
    @Test
    void undoIsOfferedOnlyForWhatChanged() {
        model.setStatus(id("linux-cli"), Status.DONE);
        assertThat(bench.said).isEmpty();
        model.setStatus(id("jenkins"), Status.DONE);
        assertThat(bench.said).containsExactly("Done: Jenkins");
        var undoJenkins = bench.lastUndo;
        model.setStatus(id("gitlab-ci"), Status.DONE);
        undoJenkins.run();
        var progress = bench.workspace.snapshot().progress();
        assertThat(progress.status(id("jenkins"))).isEqualTo(Status.SKIPPED);
        assertThat(progress.isDone(id("gitlab-ci"))).isTrue();
    }

    private List<String> rows() {
        return model.tree().get().roadmaps().stream()
                .flatMap(branch -> branch.sections().stream())
                .flatMap(twig -> twig.skills().stream())
                .map(row -> row.skill().id().value())
                .toList();
    }
}
