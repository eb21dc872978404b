// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import static dev.cairn.Typical.id;
import static dev.cairn.Typical.ids;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.Status;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Section;
import dev.cairn.text.Message;

import org.junit.jupiter.api.Test;

import java.util.Map;

class MarkdownChecklistTest {
    private final Library shipped = LibraryReader.shipped();

    @Test
    void headingsBecomeSectionsAndBoxesSkills() {
        var intake =
                read(
                        """
                        # Rust at work
                        Some words.

                        ## Basics
                        - [x] Ownership (4-6 hours)
                        - [ ] [Traits](https://doc.rust-lang.org/book/ch10-02-traits.html)
                        * [/] Lifetimes
                        + [-] Macros
                        ## Around it
                        1. [X] docker compose
                        - [ ] C++
                        - plain bullet, no box
                        """);
        assertThat(intake.problems()).isEmpty();
        var roadmap = intake.roadmap().orElseThrow();
        assertThat(roadmap.title()).isEqualTo("Rust at work");
        assertThat(roadmap.sections())
                .containsExactly(
                        new Section(
                                "Basics",
                                ids(
                                        "rust-at-work-ownership",
                                        "rust-at-work-traits",
                                        "rust-at-work-lifetimes",
                                        "rust-at-work-macros")),
                        new Section("Around it", ids("docker-compose", "rust-at-work-c")));
        assertThat(intake.ticks())
                .isEqualTo(
                        Map.of(
                                id("rust-at-work-ownership"), Status.DONE,
                                id("rust-at-work-lifetimes"), Status.LEARNING,
                                id("rust-at-work-macros"), Status.SKIPPED,
                                id("docker-compose"), Status.DONE));
        assertThat(intake.matched()).containsExactly(id("docker-compose"));
        assertThat(roadmap.defined().getFirst().hours()).isEqualTo(new Hours(4, 6));
        assertThat(roadmap.defined().get(1).resources()).hasSize(1);
        // “C++” is an alias of two skills, so it does not decide
        assertThat(intake.review())
                .anyMatch(
                        doubt ->
                                doubt.title().equals("C++")
                                        && doubt.candidates()
                                                .containsAll(
                                                        ids("second-language", "cpp-performance")));
    }

    @Test
    void trapsOfRealListsAreRead() {
        var intake =
                read(
                        """
                        # Liste
                        ```
                        - [ ] a box in code is text
                        ```
                        - []Ohne Leerzeichen
                        - [C](https://example.org) is a link
                        - ☐ Erstes
                        - ✅ Zweites
                        - [ ] **Grundlagen**
                            - [x] Teil
                        - [ ] Teil
                        - [ ]
                        - [ ] مقدمة
                        """);
        var roadmap = intake.roadmap().orElseThrow();
        assertThat(titles(roadmap))
                .containsExactlyInAnyOrder(
                        "Ohne Leerzeichen", "Erstes", "Zweites", "Teil", "Teil", "مقدمة");
        assertThat(roadmap.sections()).extracting(Section::title).contains("Grundlagen");
        assertThat(roadmap.skills()).contains(id("liste-teil"), id("liste-liste-teil"));
        assertThat(intake.ticks()).containsOnlyKeys(id("liste-zweites"), id("liste-teil"));
        assertThat(intake.repairs()).hasSize(2);
    }

    @Test
    void aTextWithoutBoxesIsRefused() {
        assertThat(read("# Only words\n\nand more words\n").problems())
                .extracting(problem -> problem.message().toString())
                .containsExactly(
                        "the file holds no task box; a checklist is written as “- [ ] text” and “-"
                                + " [x] text”");
    }

    @Test
    void aRoadmapThatIsCalledAsOneThatShipsGetsANameOfItsOwn() {
        var intake = read("# cicd\n- [ ] one\n");
        assertThat(intake.roadmap().orElseThrow().id()).isEqualTo(RoadmapId.of("cicd-own"));
        assertThat(intake.repairs())
                .extracting(Message::toString)
                .containsExactly(
                        "A roadmap with the id “cicd” ships with Cairn; this one is called"
                                + " “cicd-own”.");
    }

    private static java.util.List<String> titles(Roadmap roadmap) {
        return roadmap.defined().stream().map(skill -> skill.title()).toList();
    }

    private Intake read(String text) {
        return Importer.read(new Source("list.md", text), shipped);
    }
}
