// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.detail;

import static dev.cairn.Typical.done;
import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.FlakyLog;
import dev.cairn.TypicalLearner;
import dev.cairn.format.LibraryReader;
import dev.cairn.progress.Event;
import dev.cairn.progress.Evidence;
import dev.cairn.progress.SkillHistory.Moment;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Places.Place;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.ModelBench;
import dev.cairn.ui.common.Changes;
import dev.cairn.workspace.Workspace;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class DetailModelTest {
    private static final SkillId DOCKERFILE = id("dockerfile-authoring");

    @TempDir private Path home;
    private ModelBench bench;
    private final Tree tree = new Tree();
    private DetailModel model;
    private final List<URI> opened = new ArrayList<>();

    private static final class Tree implements TreeGuide {
        private final ObjectProperty<SkillId> selected = new SimpleObjectProperty<>();

        @Override
        public ObjectProperty<SkillId> selected() {
            return selected;
        }

        @Override
        public void show(SkillId skill) {
            selected.set(skill);
        }

        @Override
        public void show(RoadmapId roadmap) {}

        @Override
        public void show(Place place) {}
    }

    @BeforeEach
    void open() {
        bench = new ModelBench(home);
        model = model(bench.changes);
    }

    private DetailModel model(Changes changes) {
        return new DetailModel(changes, bench.tasks, opened::add, tree, ZoneOffset.UTC);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theDetailFollowsTheChosenSkill() {
        assertThat(model.detail().get()).isNull();
        tree.show(DOCKERFILE);
        var detail = model.detail().get();
        assertThat(detail.places().getFirst().roadmap().title()).isEqualTo("Docker and containers");
        assertThat(detail.evidence()).contains(Evidence.PROVED);
        assertThat(detail.missing()).isEmpty();
        assertThat(detail.had()).isNotEmpty();
        var check = detail.skill().doneWhen().getFirst();
        model.setCheck(DOCKERFILE, check, true);
        assertThat(model.detail().get().record().checks()).containsExactly(check);
    }

    @Test
    void onlyWhatIsMissingIsMissing() {
        tree.show(id("helm"));
        assertThat(model.detail().get().missing())
                .isNotEmpty()
                .extracting(SkillDetail.Related::status)
                .doesNotContain(Status.DONE);
        for (var need : model.detail().get().missing()) {
            bench.workspace.apply(done(need.id().value()));
        }
        bench.changes.refresh();
        assertThat(model.detail().get().missing()).isEmpty();
    }

    /// From the first skill of all forward to the last, and back: each once.
    @Test
    void stepsLeadThroughTheWholeJourney() {
        var catalog = bench.workspace.snapshot().catalog();
        var first = catalog.roadmaps().getFirst().skills().getFirst();
        tree.show(first);
        model.showBefore();
        assertThat(tree.selected().get()).isEqualTo(first);
        var walked = new ArrayList<SkillId>();
        while (walked.isEmpty() || !walked.getLast().equals(tree.selected().get())) {
            walked.add(tree.selected().get());
            model.showAfter();
        }
        assertThat(walked).doesNotHaveDuplicates().hasSize(catalog.skills().size());
        model.showBefore();
        assertThat(tree.selected().get()).isEqualTo(walked.get(walked.size() - 2));
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

    @Test
    void onlyWebAddressesAreOpened() {
        for (var address :
                List.of(
                        "javascript:alert(1)",
                        "file:///etc/passwd",
                        "ftp://example.org/a",
                        "mailto:a@example.org",
                        "https:example.org",
                        "https:///a",
                        "data:text/html,x",
                        "docs/a.md")) {
            model.open(URI.create(address));
        }
        assertThat(opened).isEmpty();
        model.open(URI.create("HTTPS://example.org/a"));
        model.open(URI.create("http://example.org"));
        assertThat(opened).hasSize(2);
    }

    @Test
    void whatIsReadIsRememberedAndTakenBackByUndo() {
        tree.show(DOCKERFILE);
        var address = model.detail().get().skill().resources().getFirst().url().toString();
        model.setRead(DOCKERFILE, address, true);
        assertThat(model.detail().get().record().read()).containsExactly(address);
        assertThat(bench.said.getLast()).isEqualTo("Resource of Writing Dockerfiles");
        bench.lastUndo.run();
        assertThat(model.detail().get().record().read()).isEmpty();
    }

    /// Linux was done long ago; pressing done once more changes nothing.
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
    void theHistoryIsThatOfTheChosenSkill() {
        model.setStatus(id("helm"), Status.LEARNING);
        tree.show(DOCKERFILE);
        model.writeNote(DOCKERFILE, "Smaller now.");
        assertThat(model.history().get().skill()).isEqualTo(DOCKERFILE);
        assertThat(model.history().get().moments())
                .extracting(Moment::event)
                .hasSize(3)
                .first(InstanceOfAssertFactories.type(Event.NoteSet.class))
                .extracting(Event.NoteSet::text)
                .isEqualTo("Smaller now.");
        tree.show(id("helm"));
        assertThat(model.history().get().moments())
                .extracting(Moment::event)
                .containsExactly(new Event.StatusSet(id("helm"), Status.LEARNING));
    }

    @Test
    void aNoteThatCannotBeSavedIsKeptUntilItCan() {
        var log = new FlakyLog(bench.folder.log());
        var workspace =
                new Workspace(
                        log, bench.folder.files(), LibraryReader.shipped(), TypicalLearner.clock());
        model = model(new Changes(workspace, bench.tasks, bench));
        log.full = true;
        model.writeNote(DOCKERFILE, "not to be lost");
        assertThat(model.draft(DOCKERFILE)).contains("not to be lost");
        log.full = false;
        model.writeNote(DOCKERFILE, "not to be lost");
        assertThat(model.draft(DOCKERFILE)).isEmpty();
        assertThat(workspace.snapshot().progress().record(DOCKERFILE).note())
                .isEqualTo("not to be lost");
    }

    @Test
    void pathsAskForASkillInTheirWeightiestWay() {
        var paths = bench.workspace.snapshot().paths();
        for (var demand : Demand.of(id("linux-cli"), paths)) {
            var path =
                    paths.stream().filter(it -> it.title().equals(demand.path())).findFirst().get();
            assertThat(path.skills()).contains(id("linux-cli"));
        }
        assertThat(Demand.of(id("linux-cli"), paths))
                .hasSize(
                        (int)
                                paths.stream()
                                        .filter(path -> path.skills().contains(id("linux-cli")))
                                        .count());
    }
}
