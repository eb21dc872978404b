// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import static dev.cairn.Typical.NOON;
import static dev.cairn.Typical.done;
import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.progress.Entry;
import dev.cairn.progress.Event;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.RoadmapId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

class EventLogTest {
    private static final Clock CLOCK = InstantSource.fixed(NOON).withZone(ZoneOffset.UTC);

    @TempDir private Path home;

    @Test
    void everyKindOfEventComesBackAsItWas() {
        List<Entry> written;
        List<Event> events =
                List.of(
                        done("git"),
                        new Event.StatusSet(
                                id("git"), Status.SKIPPED, Optional.of(NOON.minusSeconds(5))),
                        new Event.CheckSet(id("git"), "Made a “commit”.", true),
                        new Event.CheckSet(id("git"), "Made a “commit”.", false),
                        new Event.NoteSet(id("git"), "line one\nline two ä 🪨"),
                        new Event.ProofSet(id("git"), "https://example.org/?a=b", true),
                        new Event.ProofSet(id("git"), "https://example.org/?a=b", false),
                        new Event.RoadmapSet(RoadmapId.of("mine"), Optional.of("mine-1.yaml")),
                        new Event.RoadmapSet(RoadmapId.of("mine"), Optional.empty()),
                        new Event.FreshSet(id("git"), Optional.of(NOON)),
                        new Event.FreshSet(id("git"), Optional.empty()),
                        new Event.PathSet("devops-engineer", Optional.of("devops-1.yaml")),
                        new Event.PathSet("devops-engineer", Optional.empty()),
                        new Event.ResourceSet(id("git"), "https://git-scm.com/book?a=b#c", true),
                        new Event.ResourceSet(id("git"), "https://git-scm.com/book?a=b#c", false));
        try (var folder = DataFolder.open(home, CLOCK)) {
            var step = folder.log().append(events, Optional.empty());
            written = folder.log().read();
            assertThat(written).allMatch(entry -> entry.step().equals(step));
        }
        try (var folder = DataFolder.open(home, CLOCK)) {
            var read = folder.log().read();
            assertThat(read).isEqualTo(written);
            assertThat(read).extracting(Entry::event).isEqualTo(events);
            assertThat(folder.log().read()).isEmpty();
        }
    }

    @Test
    void eachOfTwoLogsSeesWhatTheOtherAdds() {
        try (var one = DataFolder.open(home, CLOCK);
                var two = DataFolder.open(home, CLOCK)) {
            one.log().append(List.of(done("a")), Optional.empty());
            two.log().append(List.of(done("b")), Optional.empty());
            one.log().append(List.of(done("c")), Optional.empty());
            assertThat(one.log().read())
                    .extracting(Entry::event)
                    .containsExactly(done("a"), done("b"), done("c"));
            assertThat(two.log().read())
                    .extracting(Entry::event)
                    .containsExactly(done("a"), done("b"), done("c"));
            assertThat(one.log().read()).isEmpty();
        }
    }

    @Test
    @Timeout(60)
    void programsOnOneFolderLoseNothingAndSeeEachOther() throws Exception {
        int steps = 200;
        try (var folder = DataFolder.open(home, CLOCK)) {
            var one = Ticker.start(home, "one", steps);
            var two = Ticker.start(home, "two", steps);
            var seen = new ArrayList<Entry>();
            int own = 0;
            while (one.isAlive() || two.isAlive()) {
                folder.log().append(List.of(done("own-" + own++)), Optional.empty());
                seen.addAll(folder.log().read());
            }
            seen.addAll(folder.log().read());
            assertThat(one.exitValue() + two.exitValue()).isZero();
            assertThat(seen)
                    .extracting(Entry::event)
                    .containsAll(ticks("one", "two", steps))
                    .hasSize(2 * steps + own)
                    .doesNotHaveDuplicates();
            assertThat(stored()).isEqualTo(2 * steps + own);
        }
    }

    private static List<Event> ticks(String one, String two, int steps) {
        return IntStream.range(0, steps)
                .boxed()
                .<Event>mapMulti(
                        (step, ticks) -> {
                            ticks.accept(done(one + "-" + step));
                            ticks.accept(done(two + "-" + step));
                        })
                .toList();
    }

    /// A program is killed while it ticks, again and again: what it had said is done is there.
    @Test
    void whatWasAcknowledgedOutlivesAKill() throws Exception {
        for (int round = 0; round < 4; round++) {
            var name = "round" + round;
            var ticker = Ticker.start(home, name, 100_000);
            String last = null;
            try (var acknowledged = ticker.inputReader()) {
                for (int line = 0; line < 10 + 15 * round; line++) {
                    last = acknowledged.readLine();
                }
            }
            ticker.destroyForcibly().waitFor();
            try (var folder = DataFolder.open(home, CLOCK)) {
                assertThat(folder.notices()).isEmpty();
                var progress = Progress.of(folder.log().read());
                for (int step = 0; step <= Integer.parseInt(last); step++) {
                    assertThat(progress.isDone(id(name + "-" + step)))
                            .as(name + "-" + step)
                            .isTrue();
                }
            }
        }
    }

    /// Rows as a newer version might write them, and one that somebody wrote by hand.
    @ParameterizedTest
    @CsvSource({
        "2026-01-01T00:00:00Z, badge,  b,      gold,   ",
        "2026-01-01T00:00:00Z, status, b,      paused, ",
        "2026-01-01T00:00:00Z, status, 'B/b',  done,   ",
        "2026-01-01T00:00:00Z, check,  b,      Ran it, ",
        "yesterday,            status, b,      done,   ",
    })
    void aRowThatCannotBeReadIsKeptAndHidesNoOther(
            String at, String kind, String about, String value, Integer flag) throws SQLException {
        tick("a");
        try (var connection = database();
                var insert =
                        connection.prepareStatement(
                                "INSERT INTO event (id, at, device, step, kind, about, value, flag)"
                                        + " VALUES (?, ?, 'elsewhere', ?, ?, ?, ?, ?)")) {
            var columns =
                    new Object[] {
                        UUID.randomUUID(), at, UUID.randomUUID(), kind, about, value, flag
                    };
            for (int column = 0; column < columns.length; column++) {
                insert.setString(column + 1, Objects.toString(columns[column], null));
            }
            insert.executeUpdate();
        }
        tick("c");
        try (var folder = DataFolder.open(home, CLOCK)) {
            assertThat(folder.log().read())
                    .extracting(Entry::event)
                    .containsExactly(done("a"), done("c"));
        }
        assertThat(stored()).isEqualTo(3);
    }

    @Test
    void eventsCanNeitherBeChangedNorRemoved() throws SQLException {
        tick("a");
        try (var connection = database();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM event"))
                    .hasMessageContaining("only ever added");
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE event SET value = 'x'"))
                    .hasMessageContaining("only ever added");
        }
    }

    @Test
    void theMigratedTablesAreTheOnesWrittenDown() throws SQLException, IOException {
        DataFolder.open(home, CLOCK).close();
        try (var connection = database();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY"
                                        + " name")) {
            var tables = new StringBuilder();
            while (rows.next()) {
                tables.append(rows.getString(1)).append(";\n");
            }
            assertThat(tables.toString())
                    .isEqualTo(
                            Files.readString(
                                    Path.of("src/test/resources/dev/cairn/storage/tables.sql")));
        }
    }

    private void tick(String skill) {
        try (var folder = DataFolder.open(home, CLOCK)) {
            folder.log().append(List.of(done(skill)), Optional.empty());
        }
    }

    private int stored() throws SQLException {
        try (var connection = database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM event")) {
            return rows.getInt(1);
        }
    }

    private Connection database() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + home.resolve("cairn.db"));
    }
}
