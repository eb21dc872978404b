// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import static dev.cairn.Typical.done;
import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.FlakyLog;
import dev.cairn.TypicalLearner;
import dev.cairn.format.LibraryReader;
import dev.cairn.format.Source;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.storage.DataFolder;
import dev.cairn.text.Message;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

class WorkspaceTest extends WorkspaceInFolder {
    private static final Source LIST =
            new Source(
                    "list.md",
                    "# My list\n- [x] Own thing\n- [x] Docker Compose\n- [ ] Other thing\n");

    @Test
    void aChangeIsPublishedOnceAndThereAfterARestart() {
        var seen = new ArrayList<Snapshot>();
        workspace.onChange(seen::add);
        workspace.apply(List.of(done("linux-cli"), done("docker-cli")));
        assertThat(seen).singleElement().isSameAs(workspace.snapshot());
        reopen();
        assertThat(workspace.snapshot().progress().isDone(id("docker-cli"))).isTrue();
    }

    @Test
    void whatChangesNothingLeavesNoTrace() {
        workspace.apply(done("linux-cli"));
        workspace.apply(done("linux-cli"));
        workspace.apply(new Event.NoteSet(id("linux-cli"), ""));
        assertThat(workspace.snapshot().progress().entries()).hasSize(1);
    }

    @Test
    void aResourceIsReadAlsoAfterARestartAndUntilThatIsTakenBack() {
        var read = new Event.ResourceSet(id("linux-cli"), "https://example.org/a", true);
        workspace.apply(read);
        workspace.apply(read);
        workspace.apply(new Event.ResourceSet(id("linux-cli"), "https://example.org/b", true));
        reopen();
        assertThat(workspace.snapshot().progress().entries()).hasSize(2);
        assertThat(workspace.snapshot().progress().record(id("linux-cli")).read())
                .containsExactlyInAnyOrder("https://example.org/a", "https://example.org/b");
        workspace.undo();
        reopen();
        assertThat(workspace.snapshot().progress().record(id("linux-cli")).read())
                .containsExactly("https://example.org/a");
    }

    @Test
    void undoTakesBackWholeStepsAlsoAfterARestart() {
        workspace.apply(List.of(done("linux-cli"), done("docker-cli")));
        workspace.apply(new Event.StatusSet(id("docker-cli"), Status.SKIPPED));
        reopen();
        assertThat(workspace.undo()).hasSize(1);
        assertThat(workspace.snapshot().progress().status(id("docker-cli"))).isEqualTo(Status.DONE);
        assertThat(workspace.undo()).hasSize(2);
        assertThat(workspace.snapshot().progress().isDone(id("linux-cli"))).isFalse();
        assertThat(workspace.undo()).isEmpty();
    }

    @Test
    void anotherProgramsTicksComeInWithTheNextChange() {
        try (var other = DataFolder.open(home, TypicalLearner.clock())) {
            TypicalLearner.open(other).apply(done("git-version-control"));
        }
        assertThat(workspace.snapshot().progress().isDone(id("git-version-control"))).isFalse();
        workspace.apply(done("linux-cli"));
        assertThat(workspace.snapshot().progress().isDone(id("git-version-control"))).isTrue();
    }

    @Test
    void refreshTakesInAnotherProgramsTicks() {
        var seen = new ArrayList<Snapshot>();
        workspace.onChange(seen::add);
        workspace.refresh();
        assertThat(seen).isEmpty();
        try (var other = DataFolder.open(home, TypicalLearner.clock())) {
            TypicalLearner.open(other).apply(done("git-version-control"));
        }
        workspace.refresh();
        assertThat(seen).hasSize(1);
        assertThat(workspace.snapshot().progress().isDone(id("git-version-control"))).isTrue();
    }

    /// One program begins a skill, the other finishes it, the first takes its beginning back.
    @Test
    void undoNeverTakesAwayWhatAnotherProgramDidLater() {
        workspace.apply(new Event.StatusSet(id("linux-cli"), Status.LEARNING));
        try (var other = DataFolder.open(home, TypicalLearner.clock())) {
            TypicalLearner.open(other).apply(done("linux-cli"));
        }
        workspace.undo();
        assertThat(workspace.snapshot().progress().isDone(id("linux-cli"))).isTrue();
        reopen();
        assertThat(workspace.snapshot().progress().isDone(id("linux-cli"))).isTrue();
    }

    @Test
    void aStepIsTakenBackOnceAndItsOwnOneOnly() {
        workspace.apply(done("linux-cli"));
        var step = workspace.apply(done("docker-cli")).getFirst().step();
        workspace.apply(done("git-version-control"));
        assertThat(workspace.undo(step)).hasSize(1);
        assertThat(workspace.undo(step)).isEmpty();
        var progress = workspace.snapshot().progress();
        assertThat(progress.isDone(id("docker-cli"))).isFalse();
        assertThat(progress.isDone(id("linux-cli"))).isTrue();
        assertThat(progress.isDone(id("git-version-control"))).isTrue();
    }

    @Test
    void whatChangesNothingSaysSo() {
        assertThat(workspace.apply(done("linux-cli"))).hasSize(1);
        assertThat(workspace.apply(done("linux-cli"))).isEmpty();
        assertThat(workspace.importFile(workspace.preview(LIST))).isNotEmpty();
        assertThat(workspace.importFile(workspace.preview(LIST))).isEmpty();
    }

    @Test
    void anImportNeverTakesAwayWhatIsDone() {
        workspace.apply(List.of(done("linux-cli"), done("bash-scripting")));
        workspace.apply(new Event.StatusSet(id("docker-cli"), Status.LEARNING));
        var text =
                """
                # Old list
                - [/] Linux command line
                - [-] bash-scripting
                - [-] docker-cli
                - [/] git-version-control
                """;
        var intake = workspace.preview(new Source("old.md", text));
        assertThat(intake.repairs())
                .extracting(Message::toString)
                .contains(
                        "“Linux command line” is marked learning in the file; it is done here and"
                                + " stays so.");
        workspace.importFile(intake);
        var progress = workspace.snapshot().progress();
        assertThat(progress.isDone(id("linux-cli"))).isTrue();
        assertThat(progress.isDone(id("bash-scripting"))).isTrue();
        assertThat(progress.status(id("docker-cli"))).isEqualTo(Status.LEARNING);
        assertThat(progress.status(id("git-version-control"))).isEqualTo(Status.LEARNING);
    }

    /// Another program's tick is read just before a save fails.
    @Test
    void aFailedSaveHidesNothingOfTheOtherProgram() {
        var flaky = new FlakyLog(folder.log());
        var here =
                new Workspace(
                        flaky, folder.files(), LibraryReader.shipped(), TypicalLearner.clock());
        try (var other = DataFolder.open(home, TypicalLearner.clock())) {
            TypicalLearner.open(other).apply(done("bash-scripting"));
        }
        flaky.full = true;
        assertThatThrownBy(() -> here.apply(done("linux-cli"))).hasMessage("disk full");
        assertThat(here.snapshot().progress().isDone(id("bash-scripting"))).isTrue();
        assertThat(here.snapshot().progress().isDone(id("linux-cli"))).isFalse();
    }

    @Test
    void anImportBringsRoadmapAndTicksAndIsUndoneAsOne() {
        workspace.apply(new Event.StatusSet(id("docker-compose"), Status.LEARNING));
        workspace.importFile(workspace.preview(LIST));
        var mine = RoadmapId.of("my-list");
        assertThat(workspace.snapshot().catalog().roadmap(mine)).isPresent();
        assertThat(workspace.snapshot().progress().isDone(id("my-list-own-thing"))).isTrue();
        assertThat(workspace.snapshot().progress().isDone(id("docker-compose"))).isTrue();
        reopen();
        assertThat(workspace.snapshot().catalog().roadmap(mine)).isPresent();
        workspace.undo();
        assertThat(workspace.snapshot().catalog().roadmap(mine)).isEmpty();
        assertThat(workspace.snapshot().progress().status(id("docker-compose")))
                .isEqualTo(Status.LEARNING);
        assertThat(home.resolve("roadmaps")).isNotEmptyDirectory();
    }

    @Test
    void aNewerEditionOfAListKeepsItsTicks() {
        workspace.importFile(workspace.preview(LIST));
        workspace.importFile(
                workspace.preview(
                        new Source(
                                "list.md", "# My list\n## New\n- [ ] Third\n- [ ] Own thing\n")));
        var roadmap = workspace.snapshot().catalog().roadmap(RoadmapId.of("my-list")).orElseThrow();
        assertThat(workspace.snapshot().coverage(roadmap).skills()).isEqualTo(2);
        assertThat(workspace.snapshot().coverage(roadmap).done()).isEqualTo(1);
    }

    /// As after an edit by hand, or when a newer program ships a roadmap of that id.
    @Test
    void anOwnRoadmapOfAShippedIdIsSaidAndTheRestStays() throws IOException {
        workspace.importFile(workspace.preview(LIST));
        try (var files = Files.list(home.resolve("roadmaps"))) {
            var file = files.findFirst().orElseThrow();
            Files.writeString(
                    file, Files.readString(file).replace("id: \"my-list\"", "id: \"cicd\""));
        }
        reopen();
        assertThat(workspace.snapshot().problems())
                .singleElement()
                .asString()
                .contains("a roadmap with the id “cicd” ships with Cairn");
        assertThat(workspace.snapshot().catalog().roadmaps())
                .hasSize(8 + 1)
                .last()
                .satisfies(shelf -> assertThat(shelf.skills()).contains(id("my-list-own-thing")));
        assertThat(workspace.snapshot().progress().isDone(id("my-list-own-thing"))).isTrue();
    }

    /// A file's name takes 255 bytes in most places, and a letter here takes three.
    @Test
    void aRoadmapWithAnEndlessNameIsKept() {
        var list = new Source("list.md", "# " + "界".repeat(300) + "\n- [x] 🚀\n");
        workspace.importFile(workspace.preview(list));
        var id = "r".repeat(300);
        workspace.importFile(
                workspace.preview(
                        new Source(
                                "own.yaml",
                                "format: 1\nid: "
                                        + id
                                        + "\ntitle: R\nsections:\n"
                                        + "  - {title: S, skills: [{use: docker-cli}]}\n")));
        reopen();
        assertThat(workspace.snapshot().problems()).isEmpty();
        assertThat(workspace.snapshot().catalog().roadmaps()).hasSize(10);
        assertThat(workspace.snapshot().catalog().roadmap(RoadmapId.of(id))).isPresent();
    }

    @Test
    void aFileWithErrorsChangesNothing() {
        var before = workspace.snapshot();
        var intake =
                workspace.preview(new Source("broken.yaml", "format: 1\nid: x\nsections: []\n"));
        assertThat(intake.canImport()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> workspace.importFile(intake));
        assertThat(workspace.snapshot()).isSameAs(before);
        assertThat(home.resolve("roadmaps")).doesNotExist();
    }

    @Test
    void anOwnRoadmapThatIsGoneIsSaidAndTheRestStays() throws IOException {
        workspace.importFile(workspace.preview(LIST));
        try (var files = Files.list(home.resolve("roadmaps"))) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        reopen();
        assertThat(workspace.snapshot().problems())
                .singleElement()
                .asString()
                .matches("[\\w-]+\\.yaml: error: The roadmap file .*");
        assertThat(workspace.snapshot().catalog().roadmaps())
                .hasSize(8 + 1)
                .last()
                .satisfies(shelf -> assertThat(shelf.skills()).contains(id("my-list-own-thing")));
        assertThat(workspace.snapshot().progress().isDone(id("my-list-own-thing"))).isTrue();
    }
}
