// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.format.Arrival;
import dev.cairn.format.Source;
import dev.cairn.format.draft.Text;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.ModelBench;
import dev.cairn.ui.common.Watch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class PreviewModelTest {
    private static final String LIST =
            """
            # Harbour
            ## Boats
            - [x] Tie knots
            - [ ] Mend sails
            ## Work
            - [ ] dockerfiles
            - [ ] Registries of models
            """;

    private static final String TABLE =
            """
            Name,Group,Words
            Knots,Boats,Bowline first
            Sails,Boats,
            Crates,Shore,heavy
            """;

    @TempDir private Path home;
    private ModelBench bench;

    @BeforeEach
    void open() {
        bench = new ModelBench(home.resolve("data"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private PreviewModel preview(String name, String text) {
        return preview(Arrival.of(new Source(name, text)));
    }

    private PreviewModel preview(Arrival arrival) {
        var model =
                new PreviewModel(
                        "it",
                        arrival.each(),
                        bench.changes,
                        all ->
                                bench.changes.change(
                                        workspace -> workspace.importFiles(all), _ -> "taken"));
        model.begin(Watch.NONE, () -> {});
        return model;
    }

    private List<Section> sections(String roadmap) {
        return bench.workspace
                .snapshot()
                .catalog()
                .roadmap(RoadmapId.of(roadmap))
                .orElseThrow()
                .sections();
    }

    private boolean isThere(String roadmap) {
        return bench.workspace.snapshot().catalog().roadmap(RoadmapId.of(roadmap)).isPresent();
    }

    @Test
    void whatIsMovedAndDecidedReachesTheLedgerAsOneStep() {
        var model = preview("harbour.md", LIST);
        var file = model.shown().get();
        var knots = id("harbour-tie-knots");
        var mine = id("harbour-registries-of-models");
        assertThat(file.intake().get().review()).extracting(each -> each.skill()).contains(mine);
        file.move(Set.of(knots), 1);
        file.decide(mine, Optional.of(id("model-registry")));
        file.moveToNew(Set.of(id("harbour-mend-sails")), "Sails");
        assertThat(isThere("harbour")).isFalse();

        model.take();
        assertThat(sections("harbour")).extracting(Section::title).containsExactly("Work", "Sails");
        assertThat(sections("harbour").getFirst().skills())
                .containsExactly(id("dockerfile-authoring"), id("model-registry"), knots);
        assertThat(bench.workspace.snapshot().progress().isDone(knots)).isTrue();
        bench.workspace.undo();
        assertThat(isThere("harbour")).isFalse();
        assertThat(bench.workspace.snapshot().progress().status(knots)).isEqualTo(Status.TODO);
    }

    @Test
    void movesAreTakenBackOneByOne() {
        var file = preview("harbour.md", LIST).shown().get();
        var before = file.intake().get();
        file.move(Set.of(id("harbour-tie-knots")), 1);
        var once = file.intake().get();
        file.move(Set.of(id("harbour-mend-sails")), 1);
        assertThat(file.sections()).hasSize(1);
        file.undoMove();
        assertThat(file.intake().get()).isEqualTo(once);
        file.undoMove();
        assertThat(file.intake().get()).isEqualTo(before);
        assertThat(file.moved().get()).isFalse();
    }

    @Test
    void anotherColumnIsReadAnewAndWhatWasMovedStays() {
        var model = preview("boats.csv", TABLE);
        var file = model.shown().get();
        var roles = file.columns().orElseThrow();
        assertThat(roles.role(0)).hasValue("title");
        assertThat(roles.role(1)).hasValue("section");
        file.move(Set.of(id("boats-crates")), 0);

        file.setRole(2, Optional.of("why"));
        var roadmap = file.intake().get().roadmap().orElseThrow();
        assertThat(roadmap.defined().getFirst().why()).isEqualTo("Bowline first");
        assertThat(roadmap.sections()).extracting(Section::title).containsExactly("Boats");

        file.setRole(1, Optional.empty());
        assertThat(file.intake().get().roadmap().orElseThrow().sections()).hasSize(1);
        assertThat(file.columns().orElseThrow().role(1)).isEmpty();
        file.setRole(2, Optional.of("title"));
        assertThat(file.columns().orElseThrow().columns()).containsEntry("title", 2);
        assertThat(file.columns().orElseThrow().role(0)).isEmpty();
    }

    @Test
    void columnsWithoutNamesAreChosenByNumber() {
        var roles =
                ColumnRoles.of(new Text(new Source("t", ",Skill,Skill\n1,Knots,x\n")))
                        .orElseThrow();
        var chosen =
                new ColumnRoles(roles.guess(), Map.of())
                        .with(0, Optional.of("id"))
                        .with(1, Optional.of("title"))
                        .with(2, Optional.of("note"))
                        .chosen();
        assertThat(chosen)
                .containsEntry("id", "1")
                .containsEntry("title", "Skill")
                .containsEntry("note", "3");
    }

    @Test
    void aFileIsReadAsSomethingElse() {
        var model = preview("harbour.md", LIST);
        var file = model.shown().get();
        file.readAs(Optional.of("csv"));
        assertThat(file.columns()).isPresent();
        assertThat(file.recognised().orElseThrow().key()).isEqualTo("format.markdown");
        file.readAs(Optional.empty());
        assertThat(file.columns()).isEmpty();
        assertThat(model.ready().get()).isEqualTo(1);
        file.readAs(Optional.of("native"));
        assertThat(file.intake().get().problems()).isNotEmpty();
        assertThat(model.ready().get()).isZero();
        model.take();
        assertThat(bench.said).isEmpty();
    }

    @Test
    void ofSeveralFilesTheWantedOnesComeInTogether() throws IOException {
        var folder = Files.createDirectory(home.resolve("lists"));
        Files.writeString(folder.resolve("a.md"), LIST);
        Files.writeString(folder.resolve("b.md"), "# Galley\n## Pots\n- [x] Tie knots\n");
        Files.writeString(folder.resolve("c.md"), "# Harbour\n## Other\n- [ ] Something\n");
        var model = preview(Arrival.of(folder, "lists"));
        assertThat(model.files()).hasSize(3);
        assertThat(model.ready().get()).isEqualTo(2);
        assertThat(model.twin(model.files().getLast())).hasValue(model.files().getFirst());
        assertThat(model.files().get(1).intake().get().matched())
                .containsExactly(id("harbour-tie-knots"));
        assertThat(model.home(id("harbour-tie-knots"))).hasValue("Harbour");

        model.files().getFirst().taken().set(false);
        assertThat(model.ready().get()).isEqualTo(2);
        assertThat(model.files().get(1).intake().get().matched()).isEmpty();
        model.files().getLast().taken().set(false);
        model.files().getFirst().taken().set(true);
        model.take();
        assertThat(isThere("harbour")).isTrue();
        assertThat(isThere("galley")).isTrue();
        bench.lastUndo.run();
        assertThat(isThere("harbour")).isFalse();
        assertThat(isThere("galley")).isFalse();
    }

    @Test
    void rowsSayWhereASkillIsFrom() {
        var model = preview("harbour.md", LIST);
        var file = model.shown().get();
        var rows = SkillRow.of(model, file, Set.of("Boats"), false);
        assertThat(rows).extracting(SkillRow::title).hasSize(4).startsWith("Boats", "Work");
        assertThat(rows.get(2)).isInstanceOf(SkillRow.Leaf.class);
        assertThat(((SkillRow.Leaf) rows.get(2)).about())
                .isEqualTo("known: one tick with “Docker and containers”");
        SkillId mine = id("harbour-registries-of-models");
        assertThat(((SkillRow.Leaf) rows.get(3)).about()).isEqualTo("to decide");
        file.decide(mine, Optional.of(mine));
        assertThat(((SkillRow.Leaf) SkillRow.of(model, file, Set.of(), false).getLast()).about())
                .isEqualTo("A skill of its own");
    }
}
