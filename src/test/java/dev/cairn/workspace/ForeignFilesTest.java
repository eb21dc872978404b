// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.cairn.format.Arrival;
import dev.cairn.format.Intake;
import dev.cairn.format.Source;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Section;
import dev.cairn.text.Message;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Files of other programs, into a real folder: no tick is lost, whatever comes next.
class ForeignFilesTest extends WorkspaceInFolder {
    private static final Source LIST =
            new Source(
                    "harbour.md",
                    """
                    # Harbour
                    ## Boats
                    - [x] Tie knots
                    - [ ] Mend sails
                    ## Work
                    - [x] dockerfiles
                    - [ ] Registries of models
                    """);

    private Intake take(Source source) {
        var intake = workspace.preview(source);
        workspace.importFile(intake);
        return intake;
    }

    @Test
    void whatANewerEditionHasNoPlaceForIsOnTheShelf() {
        take(LIST);
        workspace.apply(new Event.NoteSet(id("harbour-tie-knots"), "Bowline first."));
        var newer =
                take(
                        new Source(
                                "harbour.md",
                                """
                                # Harbour
                                ## Sails
                                - [ ] mend SAILS
                                - [ ] Sew sails
                                """));
        assertThat(newer.repairs())
                .extracting(Message::toString)
                .contains(
                        "One skill of the former edition has no place in this one; with all that is"
                                + " recorded it is kept in the section “Shelf”.");
        reopen();
        var roadmap = workspace.snapshot().catalog().roadmap(RoadmapId.of("harbour")).orElseThrow();
        assertThat(roadmap.sections())
                .extracting(Section::title, section -> section.skills().size())
                .containsExactly(tuple("Sails", 2), tuple("Shelf", 1));
        assertThat(roadmap.skills()).contains(id("harbour-mend-sails"), id("harbour-tie-knots"));
        assertThat(status("harbour-tie-knots")).isEqualTo(Status.DONE);
        assertThat(workspace.snapshot().progress().record(id("harbour-tie-knots")).note())
                .isEqualTo("Bowline first.");
        assertThat(backups).isEqualTo(2);
        workspace.undo();
        assertThat(workspace.snapshot().catalog().roadmap(RoadmapId.of("harbour")).orElseThrow())
                .extracting(each -> each.sections().getFirst().title())
                .isEqualTo("Boats");
    }

    @Test
    void aSkillThatIsOneOfTheLedgerHasOneTick() {
        take(LIST);
        var own = id("harbour-registries-of-models");
        assertThat(workspace.review())
                .filteredOn(doubt -> doubt.skill().equals(own))
                .singleElement()
                .satisfies(
                        doubt ->
                                assertThat(doubt.candidates().getFirst())
                                        .isEqualTo(id("model-registry")));
        workspace.apply(new Event.StatusSet(own, Status.DONE));
        workspace.apply(new Event.NoteSet(own, "MLflow."));
        workspace.apply(new Event.StatusSet(id("model-registry"), Status.LEARNING));
        workspace.decide(own, id("model-registry"));
        assertThat(status("model-registry")).isEqualTo(Status.DONE);
        assertThat(workspace.snapshot().catalog().holds(own)).isFalse();
        assertThat(workspace.snapshot().progress().record(id("model-registry")).note())
                .isEqualTo("MLflow.");
        workspace.apply(new Event.StatusSet(id("model-registry"), Status.TODO));
        reopen();
        assertThat(status("model-registry")).isEqualTo(Status.TODO);
        workspace.undo();
        workspace.undo();
        assertThat(workspace.snapshot().catalog().holds(own)).isTrue();
        assertThat(workspace.snapshot().progress().isDone(own)).isTrue();
        assertThat(status("model-registry")).isEqualTo(Status.LEARNING);
    }

    /// Whichever of the two was changed last: done outweighs begun, begun outweighs skipped.
    @ParameterizedTest
    @CsvSource({
        "DONE, LEARNING, DONE",
        "LEARNING, DONE, DONE",
        "DONE, TODO, DONE",
        "TODO, DONE, DONE",
        "SKIPPED, LEARNING, LEARNING",
        "LEARNING, SKIPPED, LEARNING",
        "TODO, TODO, TODO"
    })
    void aMatchLosesNoTickWhateverCameLast(Status known, Status own, Status both) {
        take(LIST);
        var mine = id("harbour-registries-of-models");
        var theirs = id("model-registry");
        for (var ownLast : List.of(true, false)) {
            workspace.apply(new Event.StatusSet(ownLast ? theirs : mine, Status.DONE));
            workspace.apply(new Event.StatusSet(ownLast ? mine : theirs, Status.DONE));
            workspace.apply(new Event.StatusSet(ownLast ? theirs : mine, ownLast ? known : own));
            workspace.apply(new Event.StatusSet(ownLast ? mine : theirs, ownLast ? own : known));
            workspace.apply(new Event.NoteSet(theirs, "A"));
            workspace.apply(new Event.NoteSet(mine, "B"));
            workspace.apply(new Event.NoteSet(mine, ""));
            workspace.decide(mine, theirs);
            assertThat(status("model-registry")).isEqualTo(both);
            assertThat(workspace.snapshot().progress().record(theirs).note()).isEqualTo("A");
            workspace.undo();
            assertThat(workspace.snapshot().progress().status(mine)).isEqualTo(own);
            assertThat(status("model-registry")).isEqualTo(known);
        }
    }

    @Test
    void whatIsDecidedInThePreviewLosesNoTick() {
        workspace.apply(new Event.StatusSet(id("model-registry"), Status.DONE));
        take(LIST);
        var mine = id("harbour-registries-of-models");
        workspace.apply(new Event.StatusSet(mine, Status.LEARNING));
        var newer =
                workspace.preview(
                        new Source(LIST.name(), LIST.text().replace("[ ] Reg", "[/] Reg")));
        workspace.importFile(newer.deciding(Map.of(mine, id("model-registry"))));
        assertThat(status("model-registry")).isEqualTo(Status.DONE);
        workspace.undo();
        assertThat(workspace.snapshot().progress().status(mine)).isEqualTo(Status.LEARNING);
    }

    @Test
    void whatIsNoneOfTheLedgerIsNotAskedAgain() {
        take(LIST);
        var own = id("harbour-registries-of-models");
        workspace.decide(own, own);
        assertThat(workspace.review()).noneMatch(doubt -> doubt.skill().equals(own));
        assertThat(workspace.preview(LIST).review()).noneMatch(doubt -> doubt.skill().equals(own));
        assertThat(workspace.snapshot().catalog().holds(own)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workspace.decide(id("model-registry"), own));
    }

    /// The ids of another program stay with the skills, so that its progress finds them later.
    @Test
    void progressThatComesLaterFindsItsSkills() throws IOException {
        var files = Path.of("src/test/resources/foreign/roadmapsh");
        bring(files.resolve("document.json"));
        var progress = bring(files.resolve("progress.json"));
        assertThat(progress.ticks()).isNotEmpty();
        progress.ticks()
                .forEach(
                        (skill, status) ->
                                assertThat(workspace.snapshot().progress().status(skill))
                                        .isEqualTo(status));
    }

    private Intake bring(Path file) throws IOException {
        var arrival = Arrival.of(file, file.getFileName().toString());
        var intake = workspace.preview(arrival, Optional.empty(), Map.of());
        assertThat(intake.problems()).isEmpty();
        workspace.importFile(intake, arrival);
        return intake;
    }

    @Test
    void aTickKeepsTheDayThatTheFileHasForIt() {
        take(new Source("t.csv", "Topic,Done,Date\nKnots,yes,2025-03-04\nSails,no,\nRopes,yes,\n"));
        var knots = workspace.snapshot().progress().record(id("t-knots"));
        assertThat(knots.status()).isEqualTo(Status.DONE);
        assertThat(knots.since()).hasValue(Instant.parse("2025-03-04T12:00:00Z"));
        assertThat(status("t-ropes")).isEqualTo(Status.DONE);
        assertThat(status("t-sails")).isEqualTo(Status.TODO);
    }

    @Test
    void aNativeEditionWithANewIdKeepsTheTick() {
        var first = "format: 1\nid: own\ntitle: Own\nsections:\n  - title: S\n    skills:\n";
        take(new Source("own.yaml", first + "      - {id: own-old, title: Tie knots}\n"));
        workspace.apply(new Event.StatusSet(id("own-old"), Status.DONE));
        take(new Source("own.yaml", first + "      - {id: own-new, title: tie knot}\n"));
        assertThat(status("own-new")).isEqualTo(Status.DONE);
        workspace.undo();
        assertThat(status("own-old")).isEqualTo(Status.DONE);
    }

    @Test
    void needsThatGoInACircleAreOpened() {
        var intake = take(new Source("g.dot", "digraph g { a -> b; b -> c; c -> a; c -> d }"));
        assertThat(intake.repairs())
                .extracting(Message::toString)
                .anyMatch(repair -> repair.startsWith("A circle of needs was opened"));
        assertThat(intake.roadmap().orElseThrow().prerequisites()).isEqualTo(3);
        assertThat(workspace.snapshot().problems()).isEmpty();
    }

    @Test
    void signsThatTurnATextAroundAreTakenOut() {
        var intake = take(new Source("l.md", "# L\n- [ ] safe\u202Efdp.exe\u0007\n"));
        assertThat(intake.roadmap().orElseThrow().defined().getFirst().title())
                .isEqualTo("safefdp.exe");
        assertThat(intake.repairs())
                .extracting(Message::toString)
                .containsExactly("Invisible signs were taken out of one text.");
    }
}
