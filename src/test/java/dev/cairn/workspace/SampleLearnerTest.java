// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.TypicalLearner;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.storage.DataFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SampleLearnerTest {
    @TempDir private Path home;

    @Test
    void everySkillOfTheSampleIsInTheShippedRoadmapsAndNoTickLiesAhead() {
        try (var folder = DataFolder.open(home, TypicalLearner.clock())) {
            var workspace = TypicalLearner.open(folder);
            var events = SampleLearner.events(TypicalLearner.NOW);
            workspace.apply(events);
            var snapshot = workspace.snapshot();
            assertThat(snapshot.progress().records().keySet())
                    .isNotEmpty()
                    .allSatisfy(skill -> assertThat(snapshot.catalog().find(skill)).isPresent());
            assertThat(events)
                    .filteredOn(event -> event instanceof Event.StatusSet)
                    .map(event -> (Event.StatusSet) event)
                    .filteredOn(set -> set.status() == Status.DONE)
                    .allSatisfy(
                            set ->
                                    assertThat(set.since())
                                            .hasValueSatisfying(
                                                    when ->
                                                            assertThat(when)
                                                                    .isBefore(TypicalLearner.NOW)));
        }
    }
}
