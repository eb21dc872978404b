// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.cairn.format.Arrival;
import dev.cairn.format.Intake;
import dev.cairn.format.Source;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Section;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the learner changes in a preview, and several files at once.
class ChosenInPreviewTest extends WorkspaceInFolder {
    private static final String LIST =
            """
            # Harbour
            ## Boats
            - [ ] Tie knots
            - [x] Mend sails
            ## Work
            - [ ] Count crates
            ## Shore
            - [ ] Cook soup
            """;

    @Test
    void skillsAreMovedToTheEndOfAnotherSection() {
        var intake =
                workspace
                        .preview(new Source("harbour.md", LIST))
                        .moving(Set.of(id("harbour-cook-soup"), id("harbour-mend-sails")), 1);
        workspace.importFile(intake);
        reopen();
        assertThat(sections("harbour"))
                .extracting(Section::title, Section::skills)
                .containsExactly(
                        tuple("Boats", List.of(id("harbour-tie-knots"))),
                        tuple(
                                "Work",
                                List.of(
                                        id("harbour-count-crates"),
                                        id("harbour-mend-sails"),
                                        id("harbour-cook-soup"))));
        assertThat(workspace.snapshot().progress().status(id("harbour-mend-sails")))
                .isEqualTo(Status.DONE);
    }

    @Test
    void whatIsMovedIsNoLongerPlacedByTheDrawing() throws IOException {
        var file = Path.of("src/test/resources/foreign/roadmapsh/document.json");
        var intake =
                workspace.preview(Arrival.of(file, "document.json"), Optional.empty(), Map.of());
        var placed = intake.placed().keySet().iterator().next();
        var moved = intake.moving(Set.of(placed), 0);
        assertThat(moved.placed()).doesNotContainKey(placed).hasSize(intake.placed().size() - 1);
        assertThat(moved.roadmap().orElseThrow().sections().getFirst().skills()).contains(placed);
        assertThat(moved.roadmap().orElseThrow().skills())
                .containsExactlyInAnyOrderElementsOf(intake.roadmap().orElseThrow().skills());
    }

    private List<Section> sections(String roadmap) {
        return workspace
                .snapshot()
                .catalog()
                .roadmap(RoadmapId.of(roadmap))
                .orElseThrow()
                .sections();
    }

    @Test
    void allRoadmapsOfAFolderComeInAsOneStep() throws IOException {
        var files = Files.createDirectory(home.resolve("lists"));
        Files.writeString(files.resolve("a.md"), LIST);
        Files.writeString(
                files.resolve("b.md"), "# Galley\n## Pots\n- [x] Cook soup\n- [ ] Bake bread\n");
        Files.writeString(files.resolve("c.txt"), "Just words.");
        var arrivals = Arrival.of(files, "lists").each();
        assertThat(arrivals).extracting(each -> each.file().orElseThrow().name()).hasSize(2);

        var before = workspace.snapshot().catalog().roadmaps().size();
        var all = preview(arrivals);
        assertThat(all.getLast().intake().matched()).containsExactly(id("harbour-cook-soup"));
        workspace.importFiles(all);
        assertThat(workspace.snapshot().problems()).isEmpty();
        assertThat(workspace.snapshot().catalog().roadmaps()).hasSize(before + 2);
        assertThat(workspace.snapshot().progress().status(id("harbour-cook-soup")))
                .isEqualTo(Status.DONE);

        workspace.undo();
        assertThat(workspace.snapshot().catalog().roadmaps()).hasSize(before);
        assertThat(workspace.snapshot().progress().status(id("harbour-mend-sails")))
                .isEqualTo(Status.TODO);
    }

    private List<Incoming> preview(List<Arrival> arrivals) {
        var before = new ArrayList<Intake>();
        var all = new ArrayList<Incoming>();
        for (var arrival : arrivals) {
            var intake =
                    workspace.preview(arrival, Optional.empty(), Map.of(), List.copyOf(before));
            before.add(intake);
            all.add(new Incoming(intake, arrival));
        }
        return all;
    }

    @Test
    void severalFilesAreReadAsIfTheyLayInOneFolder() throws IOException {
        var list = Files.writeString(home.resolve("a.md"), LIST);
        var picture =
                Files.write(home.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        var arrival = Arrival.of(List.of(picture, list), "both");
        assertThat(arrival.file().orElseThrow().name()).isEqualTo("a.md");
        assertThat(arrival.problems()).isEmpty();
        assertThat(arrival.repairs()).hasSize(1);
        assertThat(arrival.each()).containsExactly(arrival);
    }

    @Test
    void oneWithErrorsKeepsAllOut() {
        var good = Arrival.of(new Source("a.md", LIST));
        var broken = Arrival.of(new Source("b.yaml", "format: 1\nid: x\nsections: []\n"));
        var entries = workspace.snapshot().progress();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workspace.importFiles(preview(List.of(good, broken))));
        assertThat(workspace.snapshot().progress()).isSameAs(entries);
    }
}
