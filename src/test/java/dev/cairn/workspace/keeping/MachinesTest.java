// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.format.Library;
import dev.cairn.format.LibraryReader;
import dev.cairn.progress.Event.NoteSet;
import dev.cairn.progress.Event.StatusSet;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.DataFolder;
import dev.cairn.workspace.Workspace;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Machines that record beside each other, whose clocks differ, and whose files arrive late, in any
/// order, twice, or cut off.
class MachinesTest {
    private static final int MACHINES = 3;
    private static final Library SHIPPED = LibraryReader.shipped();
    private static final List<SkillId> SKILLS =
            List.of(SkillId.of("linux-cli"), SkillId.of("docker-cli"));

    sealed interface Move {
        /// @param isNote whether the note is set, else the status
        record Change(int machine, int skill, Status status, boolean isNote) implements Move {}

        record Undo(int machine) implements Move {}

        /// The machine reads and writes its own place.
        record Exchange(int machine) implements Move {}

        /// The service brings what one machine wrote to another, perhaps not all of it yet.
        record Carry(int from, int to, boolean isCutOff) implements Move {}
    }

    @Property(tries = 40)
    void comeToKnowTheSameAndLoseNothing(@ForAll("moves") List<Move> moves) throws IOException {
        var home = Files.createTempDirectory("machines");
        var machines = new ArrayList<Machine>();
        for (int number = 0; number < MACHINES; number++) {
            machines.add(new Machine(home.resolve("" + number), number));
        }
        try {
            var truth = new Truth();
            for (var move : moves) {
                switch (move) {
                    case Move.Change change -> machines.get(change.machine).change(change, truth);
                    case Move.Undo undo -> machines.get(undo.machine).undo();
                    case Move.Exchange exchange -> machines.get(exchange.machine).exchange();
                    case Move.Carry carry ->
                            machines.get(carry.from)
                                    .carryTo(machines.get(carry.to), carry.isCutOff);
                }
            }
            settle(machines);
            var first = machines.getFirst();
            for (var machine : machines) {
                assertThat(machine.state()).isEqualTo(first.state());
                assertThat(machine.ids()).isEqualTo(first.ids()).doesNotHaveDuplicates();
                assertThat(machine.ids())
                        .hasSize(machines.stream().mapToInt(each -> each.made).sum());
            }
            if (moves.stream().noneMatch(Move.Undo.class::isInstance)) {
                truth.check(first);
            }
        } finally {
            machines.forEach(Machine::close);
            delete(home);
        }
    }

    /// Everybody writes and hears of everybody until nothing is new any more.
    private static void settle(List<Machine> machines) {
        for (int round = 0; round < 2; round++) {
            machines.forEach(Machine::exchange);
            for (var from : machines) {
                machines.forEach(to -> from.carryTo(to, false));
            }
        }
        machines.forEach(Machine::exchange);
        machines.forEach(machine -> assertThat(machine.exchange().broughtSomething()).isFalse());
    }

    /// What the test itself saw: which changes were made in the knowledge of which others.
    private static final class Truth {
        private final Map<String, Move.Change> all = new HashMap<>();
        private final Map<String, Set<String>> replaced = new HashMap<>();

        void made(String word, Move.Change change, Set<String> known) {
            all.put(word, change);
            replaced.put(word, Set.copyOf(known));
        }

        /// Of a status, one that no later one replaced holds; of notes, all such are kept.
        void check(Machine machine) {
            for (int skill = 0; skill < SKILLS.size(); skill++) {
                var record = machine.workspace.snapshot().progress().record(SKILLS.get(skill));
                var statuses = standing(skill, false);
                assertThat(record.status())
                        .isIn(
                                statuses.isEmpty()
                                        ? List.of(Status.TODO)
                                        : statuses.stream()
                                                .map(word -> all.get(word).status)
                                                .toList());
                assertThat(
                                Arrays.stream(record.note().split("\\W+"))
                                        .filter(word -> !word.isEmpty()))
                        .containsExactlyInAnyOrderElementsOf(standing(skill, true));
            }
        }

        private List<String> standing(int skill, boolean isNote) {
            var about =
                    all.keySet().stream()
                            .filter(word -> all.get(word).skill == skill)
                            .filter(word -> all.get(word).isNote == isNote)
                            .toList();
            return about.stream()
                    .filter(
                            word ->
                                    about.stream()
                                            .noneMatch(other -> replaced.get(other).contains(word)))
                    .toList();
        }
    }

    private static final class Machine {
        private final Path shared;
        private final DataFolder folder;
        private final Workspace workspace;
        private final Keeper keeper;
        private final int number;
        private Instant now;
        private int made;
        private Set<String> known = new HashSet<>();

        /// What is known to who reads the file that lies in a machine's place.
        private final Map<Integer, Set<String>> told = new HashMap<>();

        Machine(Path home, int number) throws IOException {
            this.number = number;
            // One runs a day behind, one a day ahead.
            now = Instant.parse("2026-11-23T12:00:00Z").plusSeconds((number - 1) * 86_400L);
            shared = Files.createDirectories(home.resolve("shared"));
            Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
            folder = DataFolder.open(home.resolve("data"), clock);
            workspace = new Workspace(folder.log(), folder.files(), SHIPPED, clock);
            keeper = new Keeper(folder, workspace, clock);
        }

        void change(Move.Change change, Truth truth) {
            now = now.plusSeconds(1);
            var skill = SKILLS.get(change.skill);
            var word = "m" + number + "x" + made;
            var entries =
                    workspace.apply(
                            change.isNote
                                    ? new NoteSet(skill, word)
                                    : new StatusSet(skill, change.status));
            made += entries.size();
            if (!entries.isEmpty()) {
                truth.made(word, change, known);
                known.add(word);
            }
        }

        void undo() {
            now = now.plusSeconds(1);
            var before = ids().size();
            workspace.undo();
            made += ids().size() - before;
        }

        SyncResult exchange() {
            now = now.plusSeconds(1);
            var exchange = keeper.sync(shared);
            told.values().forEach(known::addAll);
            told.put(number, new HashSet<>(known));
            return new SyncResult(exchange.broughtSomething(), exchange.problems().size());
        }

        void carryTo(Machine other, boolean isCutOff) {
            var name = "cairn-" + folder.log().device() + ".zip";
            var file = shared.resolve(name);
            if (other == this || !Files.exists(file)) {
                return;
            }
            try {
                var bytes = Files.readAllBytes(file);
                Files.write(
                        other.shared.resolve(name),
                        isCutOff ? Arrays.copyOf(bytes, bytes.length * 2 / 3) : bytes);
                if (isCutOff) {
                    other.told.remove(number);
                } else {
                    other.told.put(number, new HashSet<>(told.get(number)));
                }
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        List<Object> ids() {
            return workspace.snapshot().progress().entries().stream()
                    .map(entry -> (Object) entry.id())
                    .toList();
        }

        Map<String, String> state() {
            var state = new TreeMap<String, String>();
            SKILLS.forEach(
                    skill -> {
                        var record = workspace.snapshot().progress().record(skill);
                        state.put(skill.value(), record.status() + " " + record.note());
                    });
            return state;
        }

        void close() {
            folder.close();
        }
    }

    private record SyncResult(boolean broughtSomething, int problems) {}

    @Provide
    Arbitrary<List<Move>> moves() {
        var machine = Arbitraries.integers().between(0, MACHINES - 1);
        Arbitrary<Move> change =
                Combinators.combine(
                                machine,
                                Arbitraries.integers().between(0, SKILLS.size() - 1),
                                Arbitraries.of(Status.class),
                                Arbitraries.of(true, false))
                        .as(Move.Change::new);
        Arbitrary<Move> carry =
                Combinators.combine(machine, machine, Arbitraries.of(true, false, false))
                        .as(Move.Carry::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(6, change),
                        Tuple.of(1, machine.map(Move.Undo::new)),
                        Tuple.of(4, machine.map(Move.Exchange::new)),
                        Tuple.of(4, carry))
                .list()
                .ofMaxSize(30);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
