// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import static dev.cairn.Typical.NOON;
import static dev.cairn.Typical.done;
import static dev.cairn.Typical.id;
import static dev.cairn.Typical.ids;
import static dev.cairn.Typical.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.Typical;
import dev.cairn.progress.Event.CheckSet;
import dev.cairn.progress.Event.NoteSet;
import dev.cairn.progress.Event.ProofSet;
import dev.cairn.progress.Event.ResourceSet;
import dev.cairn.progress.Event.StatusSet;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Level;
import dev.cairn.roadmap.Skill;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class ProgressTest {
    private final Skill skill =
            new Skill(
                    id("docker"),
                    "Docker",
                    Kind.SKILL,
                    "",
                    Level.CORE,
                    new Hours(4, 6),
                    List.of(),
                    List.of("Ran it.", "Built it."),
                    List.of(),
                    List.of(),
                    Optional.empty());

    @Test
    void evidenceGrowsFromClaimedOverPractisedToProved() {
        var claimed = progress(done("docker"), new CheckSet(id("docker"), "Ran it.", true));
        assertThat(claimed.evidence(skill)).contains(Evidence.CLAIMED);
        var checked =
                claimed.plus(
                        Typical.entries(List.of(new CheckSet(id("docker"), "Built it.", true))));
        assertThat(checked.evidence(skill)).contains(Evidence.PRACTISED);
        assertThat(
                        progress(done("docker"), new NoteSet(id("docker"), "Image of 70 MB"))
                                .evidence(skill))
                .contains(Evidence.PRACTISED);
        assertThat(
                        progress(
                                        done("docker"),
                                        new ProofSet(id("docker"), "https://example.org", true))
                                .evidence(skill))
                .contains(Evidence.PROVED);
        assertThat(
                        progress(new ProofSet(id("docker"), "https://example.org", true))
                                .evidence(skill))
                .isEmpty();
    }

    /// Of five skills one is skipped, so four count; two of them are done: 0.5.
    @Test
    void coverageLeavesSkippedSkillsOutOfTheTotal() {
        var catalog =
                Catalog.of(
                        List.of(
                                Typical.roadmap(
                                        "r",
                                        Typical.skill("a"),
                                        Typical.skill("b"),
                                        Typical.skill("c"),
                                        Typical.skill("d"),
                                        Typical.skill("e"))));
        var learned =
                progress(
                        done("a"),
                        done("b"),
                        new StatusSet(id("c"), Status.LEARNING),
                        new StatusSet(id("d"), Status.SKIPPED));
        var coverage = Coverage.of(ids("a", "b", "c", "d", "e"), catalog, learned);
        assertThat(coverage).isEqualTo(new Coverage(5, 2, 1, 1, new Hours(20, 20)));
        assertThat(coverage.share()).isEqualTo(0.5);
    }

    @Test
    void burnUpCountsEachSkillOnTheDayItBecameDone() {
        var learned =
                progress(
                        new StatusSet(
                                id("a"), Status.DONE, Optional.of(NOON.minusSeconds(86_400 * 3))),
                        new StatusSet(
                                id("b"), Status.DONE, Optional.of(NOON.minusSeconds(86_400 * 3))),
                        done("c"),
                        done("d"),
                        new StatusSet(id("d"), Status.TODO));
        var burnUp = BurnUp.of(ids("a", "b", "c", "d"), learned, ZoneOffset.UTC);
        assertThat(burnUp.points())
                .containsExactly(
                        new BurnUp.Point(LocalDate.of(2026, 2, 27), 2),
                        new BurnUp.Point(LocalDate.of(2026, 3, 2), 3));
        assertThat(burnUp.since(LocalDate.of(2026, 3, 1))).isEqualTo(1);
    }

    /// Whatever was done: undoing step by step leads back through each state one came by.
    @Property(tries = 200)
    void undoingEveryStepLeadsBackTheSameWay(@ForAll("steps") List<Event> events) {
        var states = new ArrayList<Progress>();
        var now = Progress.EMPTY;
        for (var entry : Typical.entries(events)) {
            states.add(now);
            now = now.plus(List.of(entry));
        }
        for (var before : states.reversed()) {
            var step = Steps.lastUndoable(now, "here").orElseThrow();
            var undo =
                    Steps.inverse(now, step).stream()
                            .map(
                                    event ->
                                            new Entry(
                                                    UUID.randomUUID(),
                                                    NOON.plusSeconds(999),
                                                    "here",
                                                    UUID.randomUUID(),
                                                    Optional.of(step),
                                                    event))
                            .toList();
            now = now.plus(undo);
            for (var name : List.of("a", "b")) {
                var was = before.record(id(name));
                var is = now.record(id(name));
                assertThat(is.status()).isEqualTo(was.status());
                assertThat(is.checks()).isEqualTo(was.checks());
                assertThat(is.note()).isEqualTo(was.note());
                assertThat(is.read()).isEqualTo(was.read());
                assertThat(is.proofs()).containsExactlyInAnyOrderElementsOf(was.proofs());
                was.since().ifPresent(since -> assertThat(is.since()).contains(since));
            }
        }
        assertThat(Steps.lastUndoable(now, "here")).isEmpty();
        assertThat(Steps.lastUndoable(now, "elsewhere")).isEmpty();
    }

    @Provide
    Arbitrary<List<Event>> steps() {
        var skills = Arbitraries.of("a", "b").map(name -> id(name));
        Arbitrary<Event> status =
                Combinators.combine(skills, Arbitraries.of(Status.class)).as(StatusSet::new);
        Arbitrary<Event> check =
                Combinators.combine(
                                skills, Arbitraries.of("one", "two"), Arbitraries.of(true, false))
                        .as(CheckSet::new);
        Arbitrary<Event> note =
                Combinators.combine(skills, Arbitraries.of("", "x", "y")).as(NoteSet::new);
        Arbitrary<Event> proof =
                Combinators.combine(skills, Arbitraries.of("p", "q"), Arbitraries.of(true, false))
                        .as(ProofSet::new);
        Arbitrary<Event> resource =
                Combinators.combine(skills, Arbitraries.of("x", "y"), Arbitraries.of(true, false))
                        .as(ResourceSet::new);
        return Arbitraries.oneOf(status, check, note, proof, resource).list().ofMaxSize(12);
    }
}
