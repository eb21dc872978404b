// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.advice;

import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.career.PathId;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.Setting;
import dev.cairn.ui.ModelBench;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The expected orders are worked out by hand from the weights in `roadmaps/advice.yaml`; of
/// equals, the paths come as DevOps, cloud, MLOps, LLMOps, ML engineer.
class AdviceModelTest {
    /// For everybody: MLOps 2, DevOps, cloud and LLMOps 1 each, ML engineer -1.
    private static final List<String> GENERAL =
            List.of(
                    "mlops-engineer",
                    "devops-engineer",
                    "cloud-platform-engineer",
                    "llmops-ai-engineer",
                    "ml-engineer");

    @TempDir private Path home;
    private ModelBench bench;
    private AdviceModel model;

    @BeforeEach
    void open() {
        bench = new ModelBench(home);
        model = model();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void skippingEverythingGivesTheGeneralOrderAndSaysSo() {
        assertThat(order()).isEqualTo(GENERAL);
        assertThat(model.view().get().ranking().notes())
                .singleElement()
                .asString()
                .startsWith("No answer speaks for or against a path yet");
        assertThat(model.view().get().usual()).isEmpty();
    }

    /// A data scientist: LLMOps 1 + 3, MLOps 2 + 1 - 1, ML engineer -1 + 3, DevOps and cloud 1 - 1.
    @Test
    void anAnswerChangesTheOrderAndSkippingItAgainChangesItBack() {
        answer("start", "data-scientist");
        assertThat(order())
                .containsExactly(
                        "llmops-ai-engineer",
                        "mlops-engineer",
                        "ml-engineer",
                        "devops-engineer",
                        "cloud-platform-engineer");
        assertThat(model.view().get().ranking().notes()).isEmpty();

        model.answer("start", Optional.empty());
        assertThat(order()).isEqualTo(GENERAL);
    }

    /// The typical learner lacks some 300 h for any path; an hour a week makes 4 h in a month and
    /// 520 h in ten years.
    @Test
    void whenNoPathFitsTheWantedTimeItIsSaid() {
        model.hoursPerWeek("1");
        model.months("1");
        assertThat(model.view().get().ranking().notes())
                .anyMatch(note -> note.startsWith("No path fits"));
        model.months("120");
        assertThat(model.view().get().ranking().notes())
                .noneMatch(note -> note.startsWith("No path fits"));
    }

    /// Of the fifteen skills that a software engineer usually has, the typical learner lacks three.
    @Test
    void reviewedSkillsAreTickedInOneStepAndNoOthers() {
        answer("start", "software-engineer");
        assertThat(offered())
                .containsExactly(
                        id("second-language"),
                        id("agile-collaboration"),
                        id("ai-coding-assistants"));
        assertThat(model.reviewed()).isEmpty();
        var ticked = ticked();

        model.reviewed().add(id("second-language"));
        model.reviewed().add(id("agile-collaboration"));
        assertThat(ticked()).isEqualTo(ticked);

        model.tickReviewed();
        assertThat(ticked()).isEqualTo(ticked + 2);
        assertThat(offered()).containsExactly(id("ai-coding-assistants"));
        assertThat(model.reviewed()).isEmpty();
        assertThat(bench.said).singleElement().asString().endsWith("and 1 more");

        bench.lastUndo.run();
        assertThat(ticked()).isEqualTo(ticked);
        assertThat(offered()).hasSize(3);
        assertThat(model.reviewed()).isEmpty();
    }

    @Test
    void whatIsNoLongerOfferedIsNotTickedUnseen() {
        answer("start", "software-engineer");
        model.reviewed().add(id("second-language"));
        answer("start", "other");
        assertThat(model.reviewed()).isEmpty();
        model.tickReviewed();
        assertThat(bench.said).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "81", "-5", "1.5", "ten", "99999999999999"})
    void aWrongNumberIsSaidAndChangesNothing(String typed) {
        model.hoursPerWeek("10");
        var before = model.view().get();
        assertThat(model.hoursPerWeek(typed))
                .contains("Give a whole number from 1 to 80, or nothing. Until then 10 counts.");
        assertThat(model.answers().hoursPerWeek()).hasValue(10);
        assertThat(model.view().get()).isSameAs(before);
        assertThat(bench.folder.settings().get(Setting.HOURS_PER_WEEK)).contains(10);
        assertThat(model.months("121")).contains("Give a whole number from 1 to 120, or nothing.");
        assertThat(model.answers().months()).isEmpty();
    }

    @Test
    void theHoursAWeekAreRememberedAndCanBeLeftOut() {
        assertThat(model.answers().hoursPerWeek()).isEmpty();
        assertThat(model.hoursPerWeek(" 12 ")).isEmpty();
        assertThat(model().answers().hoursPerWeek()).hasValue(12);

        assertThat(model.hoursPerWeek("")).isEmpty();
        assertThat(model.answers().hoursPerWeek()).isEqualTo(OptionalInt.empty());

        bench.folder.settings().put(Setting.HOURS_PER_WEEK, 400);
        assertThat(model().answers().hoursPerWeek()).isEmpty();
    }

    @Test
    void aPathIsShownElsewhere() {
        model.open(PathId.of("mlops-engineer"));
        assertThat(bench.led).containsExactly(PathId.of("mlops-engineer"));
    }

    private AdviceModel model() {
        return new AdviceModel(bench.changes, bench.tasks, bench, bench.folder.settings());
    }

    private void answer(String question, String option) {
        model.answer(question, Optional.of(option));
    }

    private List<String> order() {
        return model.view().get().ranking().recommendations().stream()
                .map(one -> one.path().id().value())
                .toList();
    }

    private List<SkillId> offered() {
        return model.view().get().usual().stream().map(Skill::id).toList();
    }

    private long ticked() {
        var snapshot = bench.workspace.snapshot();
        return snapshot.catalog().skills().stream()
                .filter(skill -> snapshot.progress().isDone(skill.id()))
                .count();
    }
}
