// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.log;

import static dev.cairn.Typical.NOON;
import static dev.cairn.Typical.done;
import static dev.cairn.Typical.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cairn.progress.Entry;
import dev.cairn.progress.Event;
import dev.cairn.progress.StorageException;
import dev.cairn.storage.DataFolder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// SQLite is told how many pages there are, and says that the disk is full when they are used up.
class FullDiskTest {
    private static final Clock CLOCK = InstantSource.fixed(NOON).withZone(ZoneOffset.UTC);

    @TempDir private Path home;
    private final List<Event> said = new ArrayList<>();

    @BeforeEach
    void make() {
        DataFolder.open(home, CLOCK).close();
    }

    @Test
    void isSaidLosesNothingAndIsOverWhenThereIsRoom() throws SQLException {
        try (var connection = Database.open(home.resolve("cairn.db"));
                var log = new SqliteEventLog(connection, "here", CLOCK, Optional.empty())) {
            pages(connection, 20);
            StorageException full = null;
            for (int step = 0; full == null; step++) {
                full = tick(log, step);
            }
            assertThat(full).hasMessageContainingAll("could not be saved", "safe", "has room");
            assertThat(stored()).isEqualTo(said).isNotEmpty();
            pages(connection, 200);
            assertThat(tick(log, 2_000)).isNull();
            assertThat(log.read()).extracting(Entry::event).isEqualTo(said);
        }
        assertThat(stored()).isEqualTo(said);
    }

    /// @return why not, if so
    private StorageException tick(SqliteEventLog log, int step) {
        var skill = "skill-" + step;
        List<Event> events =
                List.of(done(skill), new Event.NoteSet(id(skill), "long ".repeat(500)));
        var problem =
                catchThrowableOfType(
                        StorageException.class, () -> log.append(events, Optional.empty()));
        if (problem == null) {
            said.addAll(events);
        }
        return problem;
    }

    private List<Event> stored() {
        try (var folder = DataFolder.open(home, CLOCK)) {
            assertThat(folder.notices()).isEmpty();
            return folder.log().read().stream().map(Entry::event).toList();
        }
    }

    private static void pages(Connection connection, int most) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = " + most);
        }
    }
}
