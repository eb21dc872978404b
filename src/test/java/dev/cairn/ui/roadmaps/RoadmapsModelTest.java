// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps;

import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Evidence;
import dev.cairn.progress.Status;
import dev.cairn.ui.ModelBench;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class RoadmapsModelTest {
    @TempDir private Path home;
    private ModelBench bench;
    private RoadmapsModel model;
    private final List<URI> opened = new ArrayList<>();

    @BeforeEach
    void open() {
        bench = new ModelBench(home);
        model = new RoadmapsModel(bench.changes, bench.tasks, opened::add);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theDetailFollowsTheChosenSkill() {
        model.show(id("dockerfile-authoring"));
        var detail = model.detail().get();
        assertThat(detail.roadmap()).isEqualTo("Docker and containers");
        assertThat(detail.evidence()).contains(Evidence.PROVED);
        assertThat(detail.needs())
                .extracting(SkillDetail.Related::status)
                .containsOnly(Status.DONE);
        var check = detail.skill().doneWhen().getFirst();
        model.setCheck(id("dockerfile-authoring"), check, true);
        assertThat(model.detail().get().record().checks()).containsExactly(check);
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

    @Test
    void onlyWebAddressesAndFilesAreProof() {
        assertThat(model.addProof(id("docker-cli"), "see my laptop")).isFalse();
        assertThat(model.addProof(id("docker-cli"), "javascript:alert(1)")).isFalse();
        assertThat(model.addProof(id("docker-cli"), ".")).isFalse();
        assertThat(model.addProof(id("docker-cli"), " https://example.org/run ")).isTrue();
        assertThat(model.addProof(id("docker-cli"), home.resolve("cairn.db").toString())).isTrue();
        assertThat(bench.workspace.snapshot().progress().record(id("docker-cli")).proofs())
                .hasSize(2);
        model.openProof("https://example.org/run");
        model.openProof("javascript:alert(1)");
        assertThat(opened).containsExactly(URI.create("https://example.org/run"));
    }
}
