// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.TypicalLearner;
import dev.cairn.career.Verdict;
import dev.cairn.progress.Status;
import dev.cairn.ui.ModelBench;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class CareersModelTest {
    @TempDir private Path home;

    /// The must-haves of the DevOps path weigh 815 in all; the typical learner lacks
    /// kubectl-manifests (5): 810 of 815.
    @Test
    void thePathsStandSideBySideWithWhatIsMissing() {
        try (var bench = new ModelBench(home)) {
            var model = new CareersModel(bench.changes, bench.tasks, bench, TypicalLearner.clock());
            var devops = model.standings().get().getFirst();
            assertThat(model.standings().get()).hasSize(5);
            assertThat(devops.readiness().verdict()).isEqualTo(Verdict.ALMOST);
            assertThat(devops.readiness().must()).isCloseTo(810 / 815.0, within(1e-9));
            assertThat(devops.groups().getFirst().asks())
                    .filteredOn(ask -> !ask.isMet())
                    .extracting(ask -> ask.skill().id())
                    .containsExactly(id("kubectl-manifests"));
            assertThat(devops.groups().getFirst().stand()).isEqualTo("99 % of 90 %");

            bench.changes.setStatus(id("kubectl-manifests"), Status.DONE);
            assertThat(model.standings().get().getFirst().readiness().must()).isEqualTo(1.0);
            model.open(id("aws-core"));
            assertThat(bench.led).containsExactly(id("aws-core"));
        }
    }

    @Test
    void twoPathsThatPeopleWeighStandAloneSideBySide() {
        try (var bench = new ModelBench(home)) {
            var model = model(bench);
            var pair = model.pairs().getFirst();
            model.compared().set(pair);
            assertThat(model.sideBySide())
                    .extracting(standing -> standing.path().id().value())
                    .containsExactly("mlops-engineer", "ml-engineer");
            assertThat(Matrix.of(model.sideBySide(), model.outlook().get().distances()).rows())
                    .filteredOn(Matrix.Asked.class::isInstance)
                    .allMatch(row -> ((Matrix.Asked) row).asks().size() == 2);
        }
    }

    /// Kubectl is all that the DevOps must-haves lack; nothing of the trial is in the log.
    @Test
    void aTrialIsShownEverywhereAndRecordedOnlyWhenKept() {
        try (var bench = new ModelBench(home)) {
            var model = model(bench);
            var entries = bench.workspace.snapshot().progress().entries().size();
            model.suppose(id("kubectl-manifests"));
            assertThat(model.standings().get().getFirst().readiness().must()).isEqualTo(1.0);
            assertThat(bench.workspace.snapshot().progress().entries()).hasSize(entries);

            bench.changes.dropTrial();
            assertThat(model.standings().get().getFirst().readiness().must()).isLessThan(1.0);

            model.suppose(id("kubectl-manifests"));
            model.suppose(id("aws-core"));
            model.suppose(id("aws-core"));
            bench.changes.keepTrial();
            assertThat(model.trial().getValue()).isNull();
            var progress = bench.workspace.snapshot().progress();
            assertThat(progress.isDone(id("kubectl-manifests"))).isTrue();
            assertThat(progress.isDone(id("aws-core"))).isFalse();
            assertThat(bench.said).containsExactly("Done: kubectl and manifests");
        }
    }

    private static CareersModel model(ModelBench bench) {
        return new CareersModel(bench.changes, bench.tasks, bench, TypicalLearner.clock());
    }
}
