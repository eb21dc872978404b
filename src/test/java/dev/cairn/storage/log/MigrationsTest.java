// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.log;

import static dev.cairn.Typical.NOON;
import static dev.cairn.Typical.done;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.progress.Entry;
import dev.cairn.progress.Event;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.DataFolder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class MigrationsTest {
    private static final String FIRST = "0001-events.sql";

    @TempDir private Path home;
    private Connection connection;

    @BeforeEach
    void open() throws Exception {
        connection = Database.open(home.resolve("cairn.db"));
        migrate(FIRST);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO event (id, at, device, step, kind, about, value) VALUES"
                        + " ('01890000-0000-7000-8000-000000000001', '2026-01-01T10:00:00Z', 'me',"
                        + " '01890000-0000-7000-8000-000000000000', 'note', 'a', 'Old words.')");
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void migrate(String... scripts) throws Exception {
        new Migrations(List.of(scripts)).run(connection, home.resolve("backups"), NOON);
    }

    @Test
    void theDatabaseIsCopiedBeforeAScriptTouchesIt() throws Exception {
        migrate(FIRST, "made-up.sql");
        assertThat(Database.version(connection)).isEqualTo(2);
        assertThat(names(connection)).contains("event", "made_up", "made_up_by_word");
        try (var files = Files.list(home.resolve("backups"));
                var copy = Database.openToRead(files.toList().getFirst())) {
            assertThat(Database.version(copy)).isEqualTo(1);
            assertThat(names(copy)).contains("event").doesNotContain("made_up");
            try (var statement = copy.createStatement();
                    var rows = statement.executeQuery("SELECT about FROM event")) {
                assertThat(rows.getString(1)).isEqualTo("a");
            }
        }
        assertThat(home.resolve("backups")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aScriptThatFailsLeavesEverythingAsItWas() throws Exception {
        assertThatThrownBy(() -> migrate(FIRST, "made-up.sql", "broken.sql"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("half");
        assertThat(Database.version(connection)).isEqualTo(1);
        assertThat(names(connection)).contains("event").doesNotContain("half", "made_up");
    }

    @Test
    void noCopyIsMadeWhereNothingIsToDo() throws Exception {
        migrate(FIRST);
        assertThat(home.resolve("backups")).doesNotExist();
    }

    @Test
    void aDatabaseOfTheFirstVersionIsBroughtUpAndReadOn() throws Exception {
        connection.close();
        try (var folder =
                DataFolder.open(home, InstantSource.fixed(NOON).withZone(ZoneOffset.UTC))) {
            folder.log().append(List.of(done("b")), Optional.empty());
            assertThat(folder.log().read())
                    .extracting(Entry::event)
                    .containsExactly(new Event.NoteSet(SkillId.of("a"), "Old words."), done("b"));
        }
        assertThat(home.resolve("backups"))
                .isDirectoryContaining(
                        file -> file.getFileName().toString().startsWith("before-version-2-"));
        connection = Database.open(home.resolve("cairn.db"));
    }

    private static List<String> names(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT name FROM sqlite_schema")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
