// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
            var model = new CareersModel(bench.changes, bench.tasks, bench);
            var devops = model.standings().get().getFirst();
            assertThat(model.standings().get()).hasSize(5);
            assertThat(devops.readiness().verdict()).isEqualTo(Verdict.ALMOST);
            assertThat(devops.readiness().must()).isCloseTo(810 / 815.0, within(1e-9));
            assertThat(devops.groups().getFirst().requirements())
                    .filteredOn(requirement -> !requirement.met())
                    .extracting(PathStanding.Requirement::skill)
                    .containsExactly(id("kubectl-manifests"));
            assertThat(devops.groups().getFirst().met()).isFalse();

            bench.changes.setStatus(id("kubectl-manifests"), Status.DONE);
            assertThat(model.standings().get().getFirst().readiness().must()).isEqualTo(1.0);
            model.open(id("aws-core"));
            assertThat(bench.led).containsExactly(id("aws-core"));
        }
    }
}
