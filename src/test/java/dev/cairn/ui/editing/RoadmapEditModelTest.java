// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing;

import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cairn.format.Arrival;
import dev.cairn.format.Source;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Section;
import dev.cairn.ui.ModelBench;
import dev.cairn.ui.editing.RoadmapEditModel.Keeping;
import dev.cairn.ui.editing.draft.Draft;
import dev.cairn.ui.editing.draft.Drafting;
import dev.cairn.ui.editing.draft.Drafts;
import dev.cairn.ui.editing.draft.Fields.Link;
import dev.cairn.ui.editing.draft.Finding;
import dev.cairn.ui.editing.draft.Finding.Field;
import dev.cairn.ui.editing.draft.Item;
import dev.cairn.ui.editing.draft.Part;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class RoadmapEditModelTest {
    private static final RoadmapId RUST = RoadmapId.of("rust");
    private static final String FILE =
            """
            format: 1
            id: rust
            title: Rust at work
            sections:
              - title: Language
                skills:
                  - {id: ownership, title: Ownership, hours: 8-12}
                  # hardest
                  - {id: lifetimes, title: Lifetimes, needs: [ownership]}
                  - use: linux-cli
              - title: Tools
                skills:
                  - {id: cargo, title: Cargo}
            """;

    @TempDir private Path home;
    private ModelBench bench;
    private RoadmapEditModel model;
    private Drafting drafting;

    @BeforeEach
    void open() {
        bench = new ModelBench(home);
        var source = new Source("rust.yaml", FILE);
        bench.workspace.importFile(bench.workspace.preview(source), Arrival.of(source));
        bench.changes.refresh();
        edit(drafts().of(rust()));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Drafts drafts() {
        return new Drafts(bench.workspace.snapshot());
    }

    private Roadmap rust() {
        return bench.workspace.snapshot().catalog().roadmap(RUST).orElseThrow();
    }

    private void edit(Draft draft) {
        model = new RoadmapEditModel(bench.changes, bench, draft);
        drafting = model.drafting();
    }

    private int key(String skill) {
        return model.draft()
                .items()
                .filter(item -> item.id().equals(id(skill)))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private List<String> shown() {
        return model.draft().parts().stream().map(RoadmapEditModelTest::shown).toList();
    }

    private static String shown(Part part) {
        return part.title()
                + part.items().stream().map(item -> item.id().value()).toList().toString();
    }

    private List<String> sentences() {
        return model.findings().get().stream().map(Finding::sentence).toList();
    }

    @Test
    void everyRoadmapComesOutAsItWentIn() {
        for (var roadmap : bench.workspace.snapshot().catalog().roadmaps()) {
            assertThat(drafts().of(roadmap).roadmap()).isEqualTo(roadmap);
        }
        assertThat(model.isChanged()).isFalse();
        assertThat(model.canSave().get()).isFalse();
        assertThat(model.findings().get()).isEmpty();
    }

    @Test
    void aNewRoadmapTakesItsIdsFromItsTitlesUntilItIsSaved() {
        edit(drafts().blank());
        assertThat(model.canSave().get()).isTrue();
        drafting.entitle("Go: the language");
        var skill = key("new-skill");
        drafting.entitle(skill, "Linux CLI");
        assertThat(key("linux-cli-2")).isEqualTo(skill);
        drafting.entitle(skill, "Goroutines");
        drafting.addSkill();
        drafting.entitle(drafting.chosen().get(), "Channels");
        drafting.change(
                drafting.chosen().get(),
                null,
                fields -> fields.withNeeds(List.of(id("goroutines"))));
        drafting.entitle(skill, "Go routines");
        assertThat(shown()).containsExactly("New section[go-routines, channels]");
        assertThat(model.draft().roadmap().defined().get(1).needs())
                .containsExactly(id("go-routines"));
        model.save();
        assertThat(bench.said.getLast()).isEqualTo("Roadmap saved: Go: the language");
        assertThat(bench.led.getLast()).isEqualTo(RoadmapId.of("go-the-language"));
        var saved =
                bench.workspace
                        .snapshot()
                        .catalog()
                        .roadmap(RoadmapId.of("go-the-language"))
                        .orElseThrow();
        edit(drafts().of(saved));
        drafting.entitle(key("channels"), "Something else");
        drafting.entitle("Else");
        assertThat(model.draft().roadmap().skills()).isEqualTo(saved.skills());
        assertThat(model.draft().id()).isEqualTo(saved.id());
    }

    @Test
    void aCopySharesEveryTick() {
        var docker = bench.workspace.snapshot().catalog().roadmaps().get(1);
        edit(drafts().copy(docker));
        var first = docker.skills().getFirst();
        drafting.step(key(first.value()), 1);
        drafting.remove(key(docker.skills().get(1).value()));
        model.save();
        var copy = bench.workspace.snapshot().catalog().roadmap(model.draft().id()).orElseThrow();
        assertThat(copy.defined()).isEmpty();
        assertThat(copy.skills()).hasSize(docker.skills().size() - 1).contains(first);
        assertThat(copy.title()).isEqualTo("Copy of " + docker.title());
    }

    @Test
    void aSaveIsOneStepThatKeepsTheCommentsAndIsTakenBack() {
        drafting.entitle(key("ownership"), "Who owns what");
        drafting.step(key("lifetimes"), -1);
        model.save();
        assertThat(rust().defined().getLast().title()).isEqualTo("Cargo");
        assertThat(bench.workspace.written(rust()).text())
                .contains("      # hardest\n      - {id: lifetimes,");
        assertThat(rust().sections().getFirst())
                .isEqualTo(
                        new Section(
                                "Language",
                                List.of(id("lifetimes"), id("ownership"), id("linux-cli"))));
        bench.lastUndo.run();
        assertThat(rust().defined().getFirst().title()).isEqualTo("Ownership");
    }

    @Test
    void stepsAreTakenBackAndDoneAgain() {
        drafting.entitle(key("cargo"), "C");
        drafting.entitle(key("cargo"), "Ca");
        drafting.addSection();
        drafting.undo();
        assertThat(shown()).hasSize(2);
        drafting.undo();
        assertThat(model.isChanged()).isFalse();
        drafting.redo();
        assertThat(model.draft().item(key("cargo")).orElseThrow().fields().orElseThrow().title())
                .isEqualTo("Ca");
        drafting.redo();
        assertThat(shown()).hasSize(3);
        assertThat(drafting.steps().redoable().get()).isFalse();
    }

    @Test
    void skillsAndSectionsAreMovedByKeysAndByDragging() {
        drafting.step(key("cargo"), -1);
        assertThat(shown())
                .containsExactly("Language[ownership, lifetimes, linux-cli, cargo]", "Tools[]");
        drafting.drop(key("cargo"), key("lifetimes"), false);
        drafting.drop(key("ownership"), key("linux-cli"), true);
        assertThat(shown().getFirst())
                .isEqualTo("Language[cargo, lifetimes, linux-cli, ownership]");
        var tools = model.draft().parts().getLast().key();
        drafting.drop(key("lifetimes"), tools, false);
        drafting.step(tools, -1);
        assertThat(shown())
                .containsExactly("Tools[lifetimes]", "Language[cargo, linux-cli, ownership]");
        drafting.step(key("lifetimes"), -1);
        drafting.drop(tools, key("cargo"), false);
        assertThat(shown())
                .containsExactly("Language[cargo, linux-cli, ownership]", "Tools[lifetimes]");
    }

    @Test
    void whatIsWrongIsSaidWhereItIs() {
        drafting.entitle(key("ownership"), " ");
        drafting.change(
                key("ownership"), null, fields -> fields.withNeeds(List.of(id("lifetimes"))));
        drafting.change(key("cargo"), "hours", fields -> fields.withHours("6-4"));
        drafting.addSection();
        var empty = drafting.chosen().get();
        assertThat(model.canSave().get()).isFalse();
        assertThat(model.findings().get())
                .extracting(Finding::key)
                .contains(key("ownership"), key("cargo"), empty);
        assertThat(sentences())
                .anySatisfy(text -> assertThat(text).contains("Lifetimes → "))
                .anySatisfy(text -> assertThat(text).contains("not “6-4”"));
        drafting.undo();
        drafting.undo();
        drafting.undo();
        drafting.undo();
        assertThat(model.findings().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"www.example.org, false", "https://example.org, true", "https://a b, false"})
    void aResourceHasAWebAddress(String url, boolean fine) {
        drafting.change(
                key("cargo"),
                "url",
                fields -> fields.withLinks(List.of(new Link("Book", url, "book"))));
        assertThat(model.canSave().get()).isEqualTo(fine);
    }

    @Test
    void whatIsLearnedIsShelvedUnlessTheLearnerSaysOtherwise() {
        bench.workspace.apply(new Event.StatusSet(id("cargo"), Status.DONE));
        bench.changes.refresh();
        var asked = new ArrayList<String>();
        model.askBy(
                titles -> {
                    asked.addAll(titles);
                    return asked.size() == 1 ? Keeping.CANCEL : Keeping.SHELF;
                });
        var tools = model.draft().parts().getLast().key();
        assertThat(model.remove(tools)).isFalse();
        assertThat(model.isChanged()).isFalse();
        assertThat(model.remove(tools)).isTrue();
        assertThat(asked).containsExactly("Cargo", "Cargo");
        assertThat(shown()).last().isEqualTo("Shelf[cargo]");
        assertThat(model.remove(key("lifetimes"))).isTrue();
        assertThat(asked).hasSize(2);
        assertThat(shown()).containsExactly("Language[ownership, linux-cli]", "Shelf[cargo]");
        assertThat(model.canSave().get()).isTrue();
    }

    @Test
    void whatOthersRestOnMayNotGo() {
        bench.workspace.importFile(
                bench.workspace.preview(
                        new Source(
                                "other.yaml",
                                """
                                format: 1
                                id: other
                                title: Other
                                sections: [{title: One, skills: [{use: cargo}, {use: linux-cli}]}]
                                """)));
        bench.changes.refresh();
        drafting.step(key("linux-cli"), 1);
        drafting.remove(key("cargo"));
        assertThat(sentences())
                .containsExactly(
                        "“Cargo” is wanted by “Other”. Take it back with Undo, or change “Other”"
                                + " first.");
    }

    @Test
    void aProblemNamesTheFieldThatMendsIt() {
        drafting.entitle(key("cargo"), " ");
        drafting.change(key("cargo"), null, fields -> fields.withHours("6-4"));
        drafting.change(
                key("cargo"),
                null,
                fields -> fields.withLinks(List.of(new Link("Book", "", "book"))));
        drafting.change(
                key("ownership"), null, fields -> fields.withNeeds(List.of(id("lifetimes"))));
        var led = new ArrayList<Finding>();
        model.leadBy(led::add);
        model.save();
        assertThat(model.findings().get())
                .extracting(Finding::key, Finding::field)
                .containsExactly(
                        tuple(key("cargo"), Field.TITLE),
                        tuple(key("cargo"), Field.HOURS),
                        tuple(key("cargo"), Field.LINKS),
                        tuple(key("lifetimes"), Field.NEEDS));
        assertThat(sentences())
                .contains("The title is empty.")
                .last()
                .asString()
                .startsWith("These skills need each other in a ring: ");
        assertThat(led).containsExactly(model.findings().get().getFirst());
        assertThat(rust().defined().getLast().title()).isEqualTo("Cargo");
    }

    @Test
    void thingsOfOneNameAreOnlyWorthALook() {
        drafting.entitle(key("cargo"), "ownership ");
        var tools = model.draft().parts().getLast().key();
        drafting.rename(tools, "Language");
        drafting.entitle(bench.workspace.snapshot().catalog().roadmaps().getFirst().title());
        assertThat(model.findings().get())
                .extracting(Finding::key, Finding::field, Finding::blocks)
                .containsExactly(
                        tuple(Draft.HEAD, Field.TITLE, false),
                        tuple(tools, Field.TITLE, false),
                        tuple(key("cargo"), Field.TITLE, false));
        assertThat(model.canSave().get()).isTrue();
    }

    @Test
    void aCommentThatLosesItsPlaceIsToldBeforeSaving() {
        drafting.step(key("lifetimes"), -1);
        assertThat(model.findings().get()).isEmpty();
        drafting.remove(key("lifetimes"));
        assertThat(sentences()).singleElement().asString().contains("loses its place", "“hardest”");
        assertThat(model.canSave().get()).isTrue();
        model.save();
        assertThat(bench.workspace.written(rust()).text()).contains("# hardest");
    }

    @Test
    void whatComesBackIsChosen() {
        var cargo = key("cargo");
        drafting.chosen().set(cargo);
        model.remove();
        assertThat(drafting.chosen().get()).isNotEqualTo(cargo);
        drafting.undo();
        assertThat(drafting.chosen().get()).isEqualTo(cargo);
        drafting.chosen().set(Draft.HEAD);
        model.remove();
        assertThat(model.isChanged()).isFalse();
    }

    /// The rows are compared with the draft itself, after every way to move.
    @Test
    void theRowsOfTheTreeFollowTheDraft() {
        var rows = new EditRows(model::title);
        var tools = model.draft().parts().getLast().key();
        var steps =
                List.<Runnable>of(
                        () -> {},
                        () -> drafting.step(key("cargo"), -1),
                        () -> drafting.step(key("cargo"), 1),
                        () -> drafting.step(tools, -1),
                        () -> drafting.send(key("lifetimes"), tools),
                        () -> drafting.drop(key("ownership"), key("cargo"), true),
                        () -> drafting.addSection(),
                        () -> drafting.remove(key("linux-cli")),
                        () -> drafting.undo());
        for (var step : steps) {
            step.run();
            rows.show(model.draft(), model.findings().get());
            var root = rows.row(Draft.HEAD);
            assertThat(root.getChildren().stream().map(section -> section.getValue().title()))
                    .containsExactlyElementsOf(
                            model.draft().parts().stream().map(Part::title).toList());
            assertThat(root.getChildren())
                    .allSatisfy(
                            section ->
                                    assertThat(section.getChildren())
                                            .allMatch(row -> row.getParent() == section)
                                            .extracting(row -> row.getValue().key())
                                            .isEqualTo(
                                                    model
                                                            .draft()
                                                            .part(section.getValue().key())
                                                            .orElseThrow()
                                                            .items()
                                                            .stream()
                                                            .map(Item::key)
                                                            .toList()));
        }
    }

    @Test
    void skillsOfEveryRoadmapAreFound() {
        assertThat(model.find("owner", List.of())).extracting("title").containsExactly("Ownership");
        assertThat(model.find("docker com", List.of())).isNotEmpty();
        assertThat(model.find("cargo", List.of(id("cargo")))).isEmpty();
        assertThat(rust().defined().getFirst().hours()).isEqualTo(new Hours(8, 12));
    }
}
