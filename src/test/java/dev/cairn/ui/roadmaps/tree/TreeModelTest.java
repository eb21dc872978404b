// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import static dev.cairn.Typical.id;
import static dev.cairn.Typical.ids;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.career.PathId;
import dev.cairn.format.Source;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Level;
import dev.cairn.ui.ModelBench;
import dev.cairn.workspace.filter.Criterion;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class TreeModelTest {
    private static final PathId CLOUD = PathId.of("cloud-platform-engineer");

    @TempDir private Path home;
    private ModelBench bench;
    private TreeModel model;

    @BeforeEach
    void open() {
        bench = new ModelBench(home);
        model = new TreeModel(bench.changes, bench.tasks, bench);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void withoutASearchEverySkillHasItsPlace() {
        assertThat(model.tree().get().roadmaps()).hasSize(8);
        assertThat(skills()).hasSize(210);
        assertThat(model.tree().get().finding().on()).isFalse();
    }

    @Test
    void atFirstTheFirstUnfinishedRoadmapStandsOpen() {
        var open = model.rows().get().stream().filter(row -> row instanceof TreeEntry.SkillRow);
        assertThat(open)
                .hasSize(
                        model.tree().get().roadmaps().getFirst().sections().stream()
                                .mapToInt(twig -> twig.skills().size())
                                .sum());
        model.foldAll(false);
        assertThat(model.rows().get()).hasSize(8);
        model.foldAll(true);
        assertThat(model.rows().get())
                .filteredOn(TreeEntry.SkillRow.class::isInstance)
                .hasSizeGreaterThanOrEqualTo(210);
    }

    @Test
    void whatIsFoldedWhileSearchingIsForgotten() {
        model.foldAll(false);
        model.search().set("docker");
        var all = model.rows().get().size();
        model.fold(model.rows().get().getFirst().key(), false);
        assertThat(model.rows().get().size()).isLessThan(all);
        model.search().set("");
        assertThat(model.rows().get()).hasSize(8);
        model.search().set("docker");
        assertThat(model.rows().get()).hasSize(all);
    }

    @Test
    void searchLooksIntoTitlesAliasesAndNotes() {
        model.search().set("eks");
        assertThat(skills()).contains("managed-kubernetes");
        model.search().set("notes API 74");
        assertThat(skills()).containsExactly("dockerfile-authoring");
        bench.changes.applyQuietly(List.of(new Event.NoteSet(id("jenkins"), "xyzzy")), () -> {});
        model.search().set("xyzzy");
        assertThat(skills()).containsExactly("jenkins");
        model.clear();
        assertThat(model.search().get()).isEmpty();
        assertThat(skills()).hasSize(210);
    }

    /// Counted by hand over the shipped files and the typical learner's ticks.
    @Test
    void filtersOfOneSortWidenAndOfAnotherNarrow() {
        model.set(new Criterion.OfStatus(Status.LEARNING), true);
        assertThat(skills()).containsExactly("kubectl-manifests");
        model.set(new Criterion.OfStatus(Status.SKIPPED), true);
        assertThat(skills()).containsExactlyInAnyOrder("kubectl-manifests", "jenkins");
        model.set(new Criterion.OfKind(Kind.PROJECT), true);
        assertThat(skills()).isEmpty();
        assertThat(model.tree().get().finding().found()).isZero();
        model.clear();
        model.set(new Criterion.OfStatus(Status.DONE), true);
        assertThat(model.tree().get().finding().found()).isEqualTo(31);
        model.set(new Criterion.OfLevel(Level.ADVANCED), true);
        model.set(new Criterion.OfStatus(Status.DONE), false);
        assertThat(model.tree().get().skills())
                .isNotEmpty()
                .allMatch(row -> row.skill().level() == Level.ADVANCED);
    }

    @Test
    void figuresOfRoadmapsAndSectionsStayThoseOfTheWhole() {
        var whole = model.tree().get().roadmaps().get(1).row().coverage();
        model.set(new Criterion.OfStatus(Status.DONE), true);
        model.search().set("docker");
        assertThat(model.tree().get().roadmaps())
                .extracting(branch -> branch.row().coverage())
                .contains(whole);
    }

    @Test
    void whatAPathLacksIsWhatItsReadinessSays() {
        var snapshot = bench.workspace.snapshot();
        var readiness = snapshot.readiness(snapshot.library().path(CLOUD).orElseThrow());
        model.set(new Criterion.MissingFor(CLOUD), true);
        assertThat(skills())
                .containsAll(readiness.missing().stream().map(skill -> skill.value()).toList())
                .doesNotContain("linux-cli");
        model.set(new Criterion.MissingFor(CLOUD), false);
        model.set(new Criterion.AskedBy(CLOUD), true);
        assertThat(skills())
                .containsExactlyInAnyOrderElementsOf(
                        readiness.path().skills().stream().map(skill -> skill.value()).toList());
    }

    /// What `next` offers for all paths can be started.
    @Test
    void whatCanStartNowHasNothingOpenBeforeIt() {
        model.set(new Criterion.CanStart(), true);
        var progress = bench.workspace.snapshot().progress();
        assertThat(model.tree().get().skills())
                .isNotEmpty()
                .allMatch(
                        row ->
                                row.skill().needs().stream()
                                        .map(progress::status)
                                        .allMatch(
                                                status ->
                                                        status == Status.DONE
                                                                || status == Status.SKIPPED));
        assertThat(skills())
                .containsAll(
                        bench.workspace.snapshot().next(bench.workspace.snapshot().paths()).stream()
                                .map(next -> next.skill().id().value())
                                .toList());
    }

    @Test
    void whatIsMissedIsOneStepAway() {
        model.search().set("docker");
        model.showMissed();
        assertThat(model.search().get()).isEmpty();
        assertThat(model.filter().get().criteria()).containsExactly(new Criterion.PassedOver());
        var missed = model.tree().get().finding().missed().orElseThrow();
        assertThat(skills()).isNotEmpty().allMatch(skill -> missed.holds(id(skill)));
        assertThat(FindBar.missed(missed))
                .isEqualTo("1 open skill is the last of a nearly finished section.");
    }

    @Test
    void severalAreTickedAsOneStep() {
        model.toggle(ids("helm", "linux-cli", "jenkins", "helm"));
        var progress = bench.workspace.snapshot().progress();
        assertThat(ids("helm", "linux-cli", "jenkins")).allMatch(progress::isDone);
        assertThat(bench.said).containsExactly("Done: " + title("helm") + " and 1 more");
        bench.changes.undo();
        var before = bench.workspace.snapshot().progress();
        assertThat(before.status(id("helm"))).isEqualTo(Status.TODO);
        assertThat(before.status(id("jenkins"))).isEqualTo(Status.SKIPPED);
        assertThat(before.isDone(id("linux-cli"))).isTrue();
        model.toggle(ids("linux-cli", "ssh-remote-access"));
        assertThat(bench.workspace.snapshot().progress().isDone(id("linux-cli"))).isFalse();
    }

    @Test
    void ownRoadmapsStandUnderTheirOwnHeading() {
        model.foldAll(false);
        bench.workspace.importFile(
                bench.workspace.preview(
                        new Source("own.md", "# Rust at work\n\n## Basics\n- [ ] Ownership\n")));
        bench.changes.refresh();
        var rows = model.rows().get();
        assertThat(rows.get(rows.size() - 2)).isInstanceOf(TreeEntry.OwnHeading.class);
        assertThat(((TreeEntry.RoadmapRow) rows.getLast()).title()).isEqualTo("Rust at work");
    }

    @Test
    void aSkillIsUnfoldedToBeSeen() {
        model.foldAll(false);
        var key = model.open(id("helm")).orElseThrow();
        assertThat(model.rows().get()).anyMatch(row -> row.key().equals(key));
        model.search().set("docker");
        assertThat(model.open(id("helm"))).isEmpty();
    }

    private String title(String skill) {
        return bench.workspace.snapshot().catalog().skill(id(skill)).title();
    }

    private List<String> skills() {
        return model.tree().get().skills().map(row -> row.skill().id().value()).toList();
    }
}
