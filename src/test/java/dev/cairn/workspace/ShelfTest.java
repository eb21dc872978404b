// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.format.LibraryReader;
import dev.cairn.format.Source;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/// What is recorded of a skill that no roadmap holds any more is still there to see.
class ShelfTest extends WorkspaceInFolder {
    private static final Source KNOTS =
            new Source(
                    "knots.yaml",
                    """
                    format: 1
                    id: knots
                    title: Knots
                    sections:
                      - title: Loops
                        skills:
                          - id: bowline
                            title: The bowline
                            why: It never slips.
                            hours: 1-2
                            done-when: [Tied behind the back]
                          - id: sheet-bend
                            title: The sheet bend
                            needs: [bowline]
                    """);

    private Optional<Roadmap> shelf() {
        return workspace.snapshot().catalog().roadmap(RoadmapId.of("cairn-shelf"));
    }

    private List<SkillId> shelved() {
        return shelf().map(Roadmap::skills).orElse(List.of());
    }

    @Test
    void thereIsNoneWhereEverySkillHasItsRoadmap() {
        workspace.apply(new Event.StatusSet(id("docker-cli"), Status.DONE));
        reopen();
        assertThat(shelf()).isEmpty();
    }

    @Test
    void aShippedSkillThatIsGoneIsCalledByItsId() {
        workspace.apply(new Event.StatusSet(id("virtual-tape-drives"), Status.DONE));
        workspace.apply(new Event.CheckSet(id("virtual-tape-drives"), "A tape was read", true));
        reopen();
        assertThat(shelved()).containsExactly(id("virtual-tape-drives"));
        var skill = workspace.snapshot().catalog().skill(id("virtual-tape-drives"));
        assertThat(skill.title()).isEqualTo("Virtual tape drives");
        assertThat(skill.doneWhen()).containsExactly("A tape was read");
        assertThat(workspace.snapshot().coverage(shelf().orElseThrow()).isComplete()).isTrue();
    }

    @Test
    void aSkillOfARoadmapThatWasTakenOutIsAsThatSaidIt() {
        var step = workspace.importFile(workspace.preview(KNOTS)).getFirst().step();
        workspace.apply(new Event.NoteSet(id("sheet-bend"), "For two ropes."));
        workspace.undo(step);
        assertThat(shelved()).containsExactly(id("sheet-bend"));
        assertThat(workspace.snapshot().catalog().skill(id("sheet-bend")))
                .satisfies(skill -> assertThat(skill.title()).isEqualTo("The sheet bend"))
                .satisfies(skill -> assertThat(skill.needs()).isEmpty());
        reopen();
        assertThat(shelved()).containsExactly(id("sheet-bend"));
    }

    @Test
    void itIsEmptiedByTheRoadmapThatHoldsItsSkillsAgain() {
        workspace.apply(new Event.StatusSet(id("bowline"), Status.DONE));
        assertThat(shelved()).containsExactly(id("bowline"));
        assertThat(LibraryReader.validate(List.of(KNOTS), workspace.snapshot().filed())).isEmpty();
        var intake = workspace.preview(KNOTS);
        assertThat(intake.matched()).isEmpty();
        assertThat(intake.roadmap().orElseThrow().defined()).hasSize(2);
        workspace.importFile(intake);
        assertThat(shelf()).isEmpty();
        assertThat(workspace.snapshot().progress().isDone(id("bowline"))).isTrue();
        assertThat(workspace.snapshot().problems()).isEmpty();
        workspace.undo();
        assertThat(shelved()).containsExactly(id("bowline"));
    }

    @Test
    void whatHoldsNothingAnyMoreGoesAtTheNextStart() {
        workspace.apply(new Event.StatusSet(id("bowline"), Status.DONE));
        workspace.apply(new Event.StatusSet(id("bowline"), Status.TODO));
        assertThat(shelved()).containsExactly(id("bowline"));
        reopen();
        assertThat(shelf()).isEmpty();
    }

    @Test
    void aDamagedFileLeavesItsTicksInSight() throws Exception {
        workspace.importFile(workspace.preview(KNOTS));
        workspace.apply(new Event.StatusSet(id("bowline"), Status.DONE));
        try (var files = Files.walk(home)) {
            for (var file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                Files.writeString(file, "format: 1\nid: knots\n: [");
            }
        }
        reopen();
        assertThat(workspace.snapshot().problems()).isNotEmpty();
        assertThat(shelved()).containsExactly(id("bowline"));
    }
}
