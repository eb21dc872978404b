// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import static dev.cairn.Typical.done;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.career.Verdict;
import dev.cairn.format.LibraryReader;
import dev.cairn.format.Problem;
import dev.cairn.format.Source;
import dev.cairn.roadmap.SkillId;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class OwnRulesTest extends WorkspaceInFolder {
    private static final PathId DEVOPS = PathId.of("devops-engineer");
    private static final PathId MINE = PathId.of("shell-hand");
    private static final List<PathId> SHIPPED =
            LibraryReader.shipped().paths().stream().map(CareerPath::id).toList();
    private static final String SHELL =
            """
            format: 1
            id: shell-hand
            title: Shell hand
            must:
              - {skill: linux-cli, weight: 80, blocker: true}
              - {skill: bash-scripting, weight: 20}
            almost: {must: 0.5}
            ready: {must: 0.8}
            strong: {must: 1.0}
            """;

    private void take(String text) {
        workspace.importFile(workspace.preview(new Source("mine.yaml", text)));
    }

    private List<PathId> ids() {
        return workspace.snapshot().paths().stream().map(CareerPath::id).toList();
    }

    private CareerPath rule(PathId path) {
        return workspace.snapshot().library().path(path).orElseThrow();
    }

    private Path file() throws IOException {
        try (var files = Files.list(home.resolve("paths"))) {
            return files.toList().getFirst();
        }
    }

    @Test
    void anOwnRuleJudgesInThePlaceOfTheShippedOneAlsoAfterARestart() {
        workspace.apply(done("linux-cli"));
        take(SHELL.replace("shell-hand", "devops-engineer"));
        reopen();
        assertThat(ids()).isEqualTo(SHIPPED);
        assertThat(workspace.snapshot().isOwn(DEVOPS)).isTrue();
        // 80 of 100 by weight, and the blocker is done
        assertThat(workspace.snapshot().readiness(rule(DEVOPS)).verdict()).isEqualTo(Verdict.READY);
        assertThat(workspace.snapshot().shippedRule(DEVOPS).orElseThrow().must()).hasSize(17);
    }

    @Test
    void aRuleOfANewPathIsAddedWhereItsOrderSaysElseLast() {
        take(SHELL);
        assertThat(ids()).hasSize(6).endsWith(MINE);
        assertThat(workspace.snapshot().isOwn(MINE)).isTrue();
        assertThat(workspace.snapshot().shippedRule(MINE)).isEmpty();
        take(SHELL.replace("title:", "order: -1\ntitle:"));
        assertThat(ids()).hasSize(6).startsWith(MINE);
    }

    @Test
    void aSavedRuleKeepsThePlaceThatItsFileGaveIt() {
        take(SHELL.replace("title:", "order: -1\ntitle:"));
        workspace.saveRule(renamed(rule(MINE), "Shell expert"));
        reopen();
        assertThat(ids()).startsWith(MINE);
        assertThat(rule(MINE).title()).isEqualTo("Shell expert");
    }

    @Test
    void savingIsOneStepThatUndoTakesBack() {
        var shipped = rule(DEVOPS);
        assertThat(workspace.saveRule(renamed(shipped, "Mine"))).hasSize(1);
        assertThat(workspace.saveRule(renamed(shipped, "Mine"))).isEmpty();
        workspace.saveRule(renamed(shipped, "Mine again"));
        workspace.undo();
        assertThat(rule(DEVOPS).title()).isEqualTo("Mine");
        workspace.undo();
        assertThat(rule(DEVOPS)).isEqualTo(shipped);
        assertThat(workspace.snapshot().isOwn(DEVOPS)).isFalse();
    }

    @Test
    void restoringBringsTheShippedRuleBackAndUndoTheOwnOne() {
        var shipped = rule(DEVOPS);
        workspace.saveRule(renamed(shipped, "Mine"));
        workspace.restoreRule(DEVOPS);
        reopen();
        assertThat(rule(DEVOPS)).isEqualTo(shipped);
        assertThat(workspace.restoreRule(DEVOPS)).isEmpty();
        workspace.undo();
        assertThat(rule(DEVOPS).title()).isEqualTo("Mine");
    }

    @Test
    void restoringAPathThatIsOnlyOnesOwnTakesItOut() {
        take(SHELL);
        workspace.restoreRule(MINE);
        assertThat(ids()).isEqualTo(SHIPPED);
    }

    @Test
    void aFileBrokenByHandIsSaidWithLineAndColumnAndTheShippedRuleHolds() throws IOException {
        var shipped = rule(DEVOPS);
        take(SHELL.replace("shell-hand", "devops-engineer"));
        Files.writeString(
                file(), SHELL.replace("shell-hand", "devops-engineer").replace("80", "800"));
        reopen();
        assertThat(rule(DEVOPS)).isEqualTo(shipped);
        assertThat(workspace.snapshot().isOwn(DEVOPS)).isFalse();
        assertThat(workspace.snapshot().problems())
                .extracting(Problem::toString)
                .satisfiesExactly(
                        said ->
                                assertThat(said)
                                        .startsWith("paths/devops-engineer-")
                                        .contains(".yaml:5:32: error: “weight” is from 1 to 100"),
                        said ->
                                assertThat(said)
                                        .contains("warning")
                                        .endsWith("the shipped rule of “devops-engineer” holds"));
    }

    @Test
    void aFileEditedByHandHoldsAfterARestart() throws IOException {
        take(SHELL);
        Files.writeString(file(), SHELL.replace("Shell hand", "Shell master"));
        reopen();
        assertThat(rule(MINE).title()).isEqualTo("Shell master");
    }

    @Test
    void aFileThatIsGoneOrNamesAnotherPathIsLeftOutAndSaid() throws IOException {
        take(SHELL);
        Files.writeString(file(), SHELL.replace("shell-hand", "other"));
        reopen();
        assertThat(ids()).isEqualTo(SHIPPED);
        assertThat(workspace.snapshot().problems())
                .extracting(problem -> problem.message().toString())
                .anyMatch(said -> said.contains("names another, “other”"));
        Files.delete(file());
        reopen();
        assertThat(ids()).isEqualTo(SHIPPED);
        assertThat(workspace.snapshot().problems())
                .extracting(problem -> problem.message().toString())
                .anyMatch(said -> said.contains("is missing or cannot be read"));
    }

    /// The roadmap of the skill is taken back after the rule came to name it.
    @Test
    void aRuleWhoseSkillIsGoneIsLeftOutUntilItIsBack() {
        var step =
                workspace
                        .importFile(
                                workspace.preview(new Source("list.md", "# Tea\n- [ ] Pouring\n")))
                        .getFirst()
                        .step();
        take(SHELL.replace("bash-scripting", "tea-pouring"));
        assertThat(rule(MINE).skills()).contains(SkillId.of("tea-pouring"));
        workspace.undo(step);
        assertThat(ids()).isEqualTo(SHIPPED);
        assertThat(workspace.snapshot().problems())
                .extracting(problem -> problem.message().toString())
                .anyMatch(said -> said.contains("no roadmap describes the skill “tea-pouring”"));
    }

    @Test
    void thePreviewSaysWhichPathAFileReplacesAndWhatIsWrongWithIt() {
        var mine = workspace.preview(new Source("a.yaml", SHELL));
        assertThat(mine.title()).isEqualTo("Shell hand");
        assertThat(mine.rule().orElseThrow().replaces()).isEmpty();
        var other =
                workspace.preview(
                        new Source("b.json", json().replace("shell-hand", "devops-engineer")));
        assertThat(other.rule().orElseThrow().replaces().orElseThrow().title())
                .isEqualTo("DevOps engineer");
        var broken =
                workspace.preview(new Source("c.yaml", SHELL.replace("linux-cli", "linux-clii")));
        assertThat(broken.canImport()).isFalse();
        assertThat(broken.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.line()).isEqualTo(5);
                            assertThat(problem.column()).isEqualTo(13);
                            assertThat(problem.message().toString())
                                    .contains("did you mean linux-cli");
                        });
    }

    @Test
    void aRuleWithErrorsIsNeverSaved() {
        var shipped = rule(DEVOPS);
        var broken = renamed(shipped, " ");
        assertThatIllegalArgumentException().isThrownBy(() -> workspace.saveRule(broken));
        assertThat(workspace.problems(shipped)).isEmpty();
        assertThat(home.resolve("paths")).doesNotExist();
    }

    private static String json() {
        return """
        {"format": 1, "id": "shell-hand", "title": "Shell hand",
         "must": [{"skill": "linux-cli", "weight": 80}],
         "almost": {"must": 0.5}, "ready": {"must": 0.8}, "strong": {"must": 1}}
        """;
    }

    private static CareerPath renamed(CareerPath path, String title) {
        return new CareerPath(
                path.id(),
                title,
                path.summary(),
                path.caution(),
                path.growsFrom(),
                path.comparedWith(),
                path.must(),
                path.anyOf(),
                path.plus(),
                path.portfolio(),
                path.fading(),
                path.thresholds(),
                path.postings(),
                path.market());
    }
}
