// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.today;

import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.TypicalLearner;
import dev.cairn.career.PathId;
import dev.cairn.career.Verdict;
import dev.cairn.progress.Status;
import dev.cairn.ui.ModelBench;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

class TodayModelTest {
    @TempDir private Path home;
    private ModelBench bench;
    private TodayModel model;

    @BeforeEach
    void open() {
        bench = new ModelBench(home);
        model =
                new TodayModel(
                        bench.changes,
                        bench.tasks,
                        bench,
                        bench.folder.settings(),
                        TypicalLearner.clock());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /// The typical learner finished 31 skills, one every six days, the last one today, a Monday.
    @Test
    void countsWhatWasFinished() {
        var view = model.view().get();
        assertThat(view.today()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(view.doneThisWeek()).isEqualTo(1);
        assertThat(view.burnUp().total()).isEqualTo(31);
        assertThat(view.roadmaps().getFirst().coverage().done()).isEqualTo(18);
        // Jenkins is skipped, so 22 of the 23 skills of CI/CD count.
        assertThat(view.roadmaps().get(2).coverage().counted()).isEqualTo(22);
    }

    @Test
    void whatWasBegunStandsFirstAndCanBeFinished() {
        var first = model.view().get().next().getFirst();
        assertThat(first.skill().id()).isEqualTo(id("kubectl-manifests"));
        model.advance(first.skill().id());
        assertThat(bench.workspace.snapshot().progress().isDone(first.skill().id())).isTrue();
        assertThat(model.view().get().next().getFirst().skill().id())
                .isNotEqualTo(first.skill().id());
        assertThat(bench.said).containsExactly("Done: kubectl and manifests");
    }

    @Test
    void aCardFollowsATickAndItsUndo() {
        assertThat(cloud().verdict()).isEqualTo(Verdict.NOT_YET);
        bench.changes.setStatus(id("iam-access-control"), Status.DONE);
        assertThat(cloud().verdict()).isEqualTo(Verdict.ALMOST);
        bench.changes.undo();
        assertThat(cloud().verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(bench.said).last().asString().startsWith("Undone: tick ");
    }

    @Test
    void whatIsNextCanBeForOnePath() {
        model.aimAt(Optional.of(PathId.of("ml-engineer")));
        assertThat(model.view().get().next())
                .isNotEmpty()
                .allSatisfy(
                        next ->
                                assertThat(next.paths())
                                        .extracting(path -> path.id().value())
                                        .containsExactly("ml-engineer"));
        model.aimAt(Optional.empty());
        assertThat(model.view().get().next())
                .anySatisfy(next -> assertThat(next.paths()).hasSizeGreaterThan(1));
    }

    private TodayView.Card cloud() {
        return model.view().get().cards().get(1);
    }
}
