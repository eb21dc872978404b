// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import static dev.cairn.Typical.done;
import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.TypicalLearner;
import dev.cairn.format.Library;
import dev.cairn.format.LibraryReader;
import dev.cairn.progress.Event;
import dev.cairn.progress.Event.CheckSet;
import dev.cairn.progress.Event.NoteSet;
import dev.cairn.progress.Event.ProofSet;
import dev.cairn.progress.Event.StatusSet;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.DataFolder;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Undo and redo on the real log.
class UndoRedoTest {
    private static final Library LIBRARY = LibraryReader.shipped();

    private Path home;
    private DataFolder folder;
    private Workspace workspace;

    @BeforeTry
    @BeforeEach
    void start() throws IOException {
        home = Files.createTempDirectory("undo");
        open();
    }

    @AfterTry
    @AfterEach
    void end() throws IOException {
        folder.close();
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void open() {
        folder = DataFolder.open(home, TypicalLearner.clock());
        workspace = workspace(folder);
    }

    private static Workspace workspace(DataFolder folder) {
        return new Workspace(folder.log(), folder.files(), LIBRARY, TypicalLearner.clock());
    }

    private void reopen() {
        folder.close();
        open();
    }

    /// What one may do, one after the other.
    sealed interface Move {
        record Change(List<Event> events) implements Move {}

        enum Key implements Move {
            UNDO,
            REDO,
            RESTART
        }
    }

    /// The oracle: what any editor does, with whole states on two stacks.
    private static final class Editor {
        private final Deque<Map<Object, Object>> before = new ArrayDeque<>();
        private final Deque<Map<Object, Object>> after = new ArrayDeque<>();
        private Map<Object, Object> now = new HashMap<>();

        void change(List<Event> events) {
            var next = new HashMap<>(now);
            events.forEach(event -> set(next, event));
            if (!next.equals(now)) {
                before.push(now);
                after.clear();
                now = next;
            }
        }

        void undo() {
            move(before, after);
        }

        void redo() {
            move(after, before);
        }

        private void move(Deque<Map<Object, Object>> from, Deque<Map<Object, Object>> to) {
            if (!from.isEmpty()) {
                to.push(now);
                now = from.pop();
            }
        }

        private static void set(Map<Object, Object> state, Event event) {
            switch (event) {
                case StatusSet set ->
                        put(state, "status " + set.skill(), set.status(), Status.TODO);
                case CheckSet set ->
                        put(state, "check " + set.skill() + set.check(), set.ticked(), false);
                case NoteSet set -> put(state, "note " + set.skill(), set.text(), "");
                case ProofSet set ->
                        put(state, "proof " + set.skill() + set.link(), set.present(), false);
                default -> throw new AssertionError(event);
            }
        }

        private static void put(
                Map<Object, Object> state, String about, Object value, Object blank) {
            if (value.equals(blank)) {
                state.remove(about);
            } else {
                state.put(about, value);
            }
        }
    }

    @Property(tries = 60)
    void walksLikeAnyEditorAlsoAcrossRestarts(@ForAll("moves") List<Move> moves) {
        var editor = new Editor();
        for (var move : moves) {
            switch (move) {
                case Move.Change change -> {
                    workspace.apply(change.events);
                    editor.change(change.events);
                }
                case Move.Key.UNDO -> {
                    workspace.undo();
                    editor.undo();
                }
                case Move.Key.REDO -> {
                    workspace.redo();
                    editor.redo();
                }
                case Move.Key.RESTART -> reopen();
            }
            assertThat(state(workspace.snapshot().progress())).isEqualTo(editor.now);
            var history = workspace.snapshot().history();
            assertThat(history.undoable().isPresent()).isEqualTo(!editor.before.isEmpty());
            assertThat(history.redoable().isPresent()).isEqualTo(!editor.after.isEmpty());
        }
    }

    private static Map<Object, Object> state(Progress progress) {
        var state = new HashMap<Object, Object>();
        progress.records()
                .forEach(
                        (skill, record) -> {
                            Editor.set(state, new StatusSet(skill, record.status()));
                            Editor.set(state, new NoteSet(skill, record.note()));
                            record.checks()
                                    .forEach(
                                            check ->
                                                    Editor.set(
                                                            state,
                                                            new CheckSet(skill, check, true)));
                            record.proofs()
                                    .forEach(
                                            link ->
                                                    Editor.set(
                                                            state,
                                                            new ProofSet(skill, link, true)));
                        });
        return state;
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        var skills = Arbitraries.of("linux-cli", "docker-cli").map(SkillId::of);
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
        Arbitrary<Move> change =
                Arbitraries.oneOf(status, check, note, proof)
                        .list()
                        .uniqueElements(Event::target)
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(Move.Change::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(5, change),
                        Tuple.of(5, Arbitraries.just(Move.Key.UNDO)),
                        Tuple.of(4, Arbitraries.just(Move.Key.REDO)),
                        Tuple.of(1, Arbitraries.just(Move.Key.RESTART)))
                .list()
                .ofMaxSize(40);
    }

    /// The date of a skill is that of its tick, not of its redo.
    @Test
    void whatIsDoneAgainKeepsItsDate() {
        var then = TypicalLearner.NOW.minusSeconds(86_400);
        workspace.apply(new StatusSet(id("linux-cli"), Status.DONE, Optional.of(then)));
        workspace.undo();
        workspace.redo();
        assertThat(workspace.snapshot().progress().record(id("linux-cli")).since()).contains(then);
    }

    @Test
    void aHundredStepsOfFormerStartsCanBeTakenBackAndAllOfThisOne() {
        for (int step = 0; step < 130; step++) {
            workspace.apply(done("made-up-" + step));
        }
        reopen();
        workspace.apply(done("linux-cli"));
        int undone = 0;
        while (!workspace.undo().isEmpty()) {
            undone++;
        }
        assertThat(undone).isEqualTo(101);
        while (!workspace.redo().isEmpty()) {
            undone--;
        }
        assertThat(undone).isZero();
        assertThat(workspace.snapshot().progress().records()).hasSize(131);
    }

    /// A step is taken back by its notice, then Redo and Undo are pressed.
    @Test
    void aStepOutOfTurnComesBackToo() {
        var first = workspace.apply(new StatusSet(id("linux-cli"), Status.LEARNING));
        workspace.apply(done("docker-cli"));
        workspace.apply(done("linux-cli"));
        assertThat(workspace.undo(first.getFirst().step())).isEqualTo(first);
        assertThat(state(workspace.snapshot().progress())).hasSize(2);
        workspace.undo();
        assertThat(workspace.snapshot().progress().status(id("linux-cli"))).isEqualTo(Status.TODO);
        workspace.redo();
        assertThat(workspace.redo()).isEqualTo(first);
        assertThat(workspace.snapshot().progress().isDone(id("linux-cli"))).isTrue();
        assertThat(workspace.undo(first.getFirst().step())).isEqualTo(first);
        assertThat(workspace.undo(first.getFirst().step())).isEmpty();
        assertThat(workspace.snapshot().progress().isDone(id("linux-cli"))).isTrue();
    }

    /// Another device's steps are neither taken back nor overwritten, nor do they end the redo
    /// line.
    @Test
    void whatAnotherDeviceDidStays() throws IOException {
        workspace.apply(new StatusSet(id("linux-cli"), Status.LEARNING));
        workspace.apply(done("docker-cli"));
        workspace.undo();
        workspace.undo();
        elsewhere(done("linux-cli"));
        assertThat(workspace.redo()).hasSize(1);
        assertThat(workspace.snapshot().progress().isDone(id("linux-cli"))).isTrue();
        assertThat(workspace.redo()).hasSize(1);
        assertThat(workspace.undo()).hasSize(1);
        assertThat(workspace.undo()).hasSize(1);
        assertThat(workspace.undo()).isEmpty();
        assertThat(workspace.snapshot().progress().isDone(id("linux-cli"))).isTrue();
        assertThat(workspace.snapshot().progress().isDone(id("docker-cli"))).isFalse();
    }

    /// A second program on the same data is the same device: its change ends the redo line, too.
    @Test
    void anotherProgramsChangeEndsTheRedoLine() {
        workspace.apply(done("linux-cli"));
        workspace.undo();
        try (var other = DataFolder.open(home, TypicalLearner.clock())) {
            workspace(other).apply(done("docker-cli"));
        }
        assertThat(workspace.redo()).isEmpty();
        assertThat(workspace.snapshot().progress().isDone(id("linux-cli"))).isFalse();
    }

    @Test
    void whatAnotherProgramTookBackIsNotInTheWay() {
        workspace.apply(done("linux-cli"));
        workspace.apply(done("docker-cli"));
        try (var second = DataFolder.open(home, TypicalLearner.clock())) {
            workspace(second).undo();
        }
        workspace.undo();
        assertThat(workspace.snapshot().progress().isDone(id("linux-cli"))).isFalse();
    }

    private void elsewhere(Event event) throws IOException {
        var device = home.resolve("device");
        var name = Files.readString(device);
        Files.writeString(device, "elsewhere");
        try (var other = DataFolder.open(home, TypicalLearner.clock())) {
            workspace(other).apply(event);
        } finally {
            Files.writeString(device, name);
        }
    }
}
