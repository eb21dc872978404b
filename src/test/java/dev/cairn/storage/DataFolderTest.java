// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import static dev.cairn.Typical.NOON;
import static dev.cairn.Typical.done;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.progress.Entry;
import dev.cairn.progress.StorageException;
import dev.cairn.text.Message;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

class DataFolderTest {
    private static final Clock CLOCK = InstantSource.fixed(NOON).withZone(ZoneOffset.UTC);

    @TempDir private Path home;

    @Test
    void aDamagedDatabaseIsKeptAsideAndNeverReplaced() throws IOException {
        tick();
        var file = home.resolve("cairn.db");
        var damaged =
                "this is no database, though it once was one, long enough to be read"
                        .repeat(20)
                        .getBytes();
        Files.write(file, damaged);
        for (int start = 0; start < 2; start++) {
            var later = Clock.offset(CLOCK, Duration.ofHours(start));
            try (var folder = DataFolder.open(home, later)) {
                assertThat(folder.notices())
                        .singleElement()
                        .asString()
                        .contains(file + " is damaged", "not changed", file + ".damaged-20");
                assertThat(folder.log().read()).isEmpty();
                assertThatThrownBy(() -> folder.log().append(List.of(done("a")), Optional.empty()))
                        .isInstanceOf(StorageException.class);
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
            assertThat(copies())
                    .singleElement()
                    .satisfies(copy -> assertThat(Files.readAllBytes(copy)).isEqualTo(damaged));
        }
    }

    @Test
    void anEmptiedDatabaseIsDamagedAndNoNewStart() throws IOException {
        tick();
        Files.write(home.resolve("cairn.db"), new byte[0]);
        try (var folder = DataFolder.open(home, CLOCK)) {
            assertThat(folder.notices()).singleElement().asString().contains("damaged", "empty");
            assertThat(folder.log().readOnly()).isPresent();
        }
        assertThat(home.resolve("cairn.db")).isEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aDatabaseOfSomethingElseIsLeftAlone(int version) throws SQLException, IOException {
        try (var connection = database();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE recipe (title TEXT)");
            statement.execute("PRAGMA user_version = " + version);
        }
        var before = Files.readAllBytes(home.resolve("cairn.db"));
        try (var folder = DataFolder.open(home, CLOCK)) {
            assertThat(folder.notices())
                    .singleElement()
                    .asString()
                    .contains("not a database of Cairn");
            assertThat(folder.log().read()).isEmpty();
        }
        assertThat(Files.readAllBytes(home.resolve("cairn.db"))).isEqualTo(before);
    }

    @Test
    void aFolderInPlaceOfTheDatabaseIsSaid() throws IOException {
        Files.createDirectory(home.resolve("cairn.db"));
        try (var folder = DataFolder.open(home, CLOCK)) {
            assertThat(folder.notices())
                    .singleElement()
                    .asString()
                    .contains("is not a file", "cannot be shown", "not lost");
            assertThat(folder.log().readOnly()).isPresent();
        }
        assertThat(copies()).isEmpty();
    }

    @Test
    void manyOpeningsOfANewFolderAtOnceAgreeOnTheDevice() throws Exception {
        var devices = ConcurrentHashMap.<String>newKeySet();
        var notices = ConcurrentHashMap.<Message>newKeySet();
        var openings = new ArrayList<Thread>();
        for (int opening = 0; opening < 6; opening++) {
            openings.add(
                    Thread.startVirtualThread(
                            () -> {
                                try (var folder = DataFolder.open(home, CLOCK)) {
                                    devices.add(folder.log().device());
                                    notices.addAll(folder.notices());
                                }
                            }));
        }
        for (var opening : openings) {
            opening.join();
        }
        assertThat(notices).isEmpty();
        assertThat(devices).hasSize(1);
    }

    @Test
    void aDatabaseOfANewerVersionIsShownAndNotTouched() throws SQLException, IOException {
        tick();
        try (var connection = database();
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        var before = Files.readAllBytes(home.resolve("cairn.db"));
        try (var folder = DataFolder.open(home, CLOCK)) {
            assertThat(folder.notices())
                    .singleElement()
                    .asString()
                    .contains("newer Cairn", "version 99", "not touched");
            assertThat(folder.log().readOnly()).isPresent();
            assertThat(folder.log().read()).extracting(Entry::event).containsExactly(done("a"));
            assertThatThrownBy(() -> folder.log().append(List.of(done("b")), Optional.empty()))
                    .hasMessageContaining("newer Cairn");
        }
        assertThat(Files.readAllBytes(home.resolve("cairn.db"))).isEqualTo(before);
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidAndNothingIsRecorded() throws IOException {
        var inTheWay = Files.writeString(home.resolve("file"), "not a folder");
        try (var folder = DataFolder.open(inTheWay.resolve("data"), CLOCK)) {
            assertThat(folder.notices())
                    .singleElement()
                    .asString()
                    .contains("cannot be written", "--data");
            assertThat(folder.log().readOnly()).isPresent();
            assertThat(folder.log().read()).isEmpty();
        }
        assertThat(Files.readString(inTheWay)).isEqualTo("not a folder");
    }

    @Test
    void damagedSettingsAreKeptAsideAndSaid() throws IOException {
        Files.writeString(home.resolve("settings.json"), "{\"theme\": ");
        try (var folder = DataFolder.open(home, CLOCK)) {
            assertThat(folder.notices())
                    .singleElement()
                    .asString()
                    .contains("settings.json.damaged");
            folder.settings().put(Setting.THEME, "dark");
        }
        assertThat(home.resolve("settings.json.damaged")).hasContent("{\"theme\": ");
        try (var folder = DataFolder.open(home, CLOCK)) {
            assertThat(folder.notices()).isEmpty();
            assertThat(folder.settings().get(Setting.THEME)).contains("dark");
        }
    }

    @Test
    void anOwnRoadmapIsNeverWrittenOver() {
        var roadmaps = new OwnFolder(home, OwnFolder.Kind.ROADMAP);
        var first = roadmaps.save("mine", "one");
        var second = roadmaps.save("mine", "two");
        assertThat(second).isNotEqualTo(first).startsWith("mine-").endsWith(".yaml");
        assertThat(roadmaps.save("mine", "one")).isEqualTo(first);
        assertThat(roadmaps.read(first)).isEqualTo("one");
        assertThat(roadmaps.read(second)).isEqualTo("two");
    }

    @Test
    void anOwnRoadmapEditedByHandStaysBesideTheOneItWasMadeFrom() throws IOException {
        var roadmaps = new OwnFolder(home, OwnFolder.Kind.ROADMAP);
        var edited = roadmaps.save("mine", "one");
        Files.writeString(home.resolve(edited), "mended by hand");
        var again = roadmaps.save("mine", "one");
        assertThat(roadmaps.save("mine", "one")).isEqualTo(again);
        assertThat(roadmaps.read(again)).isEqualTo("one");
        assertThat(roadmaps.read(edited)).isEqualTo("mended by hand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../settings.json", "..\\settings.json", "..", "", "gone.yaml", "a\0b"})
    void aRoadmapFileThatIsNoneIsSaid(String file) {
        assertThatThrownBy(() -> new OwnFolder(home, OwnFolder.Kind.ROADMAP).read(file))
                .isInstanceOf(StorageException.class);
    }

    private void tick() {
        try (var folder = DataFolder.open(home, CLOCK)) {
            folder.log().append(List.of(done("a")), Optional.empty());
        }
    }

    private Connection database() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + home.resolve("cairn.db"));
    }

    private List<Path> copies() throws IOException {
        try (var files = Files.list(home)) {
            return files.filter(
                            file -> file.getFileName().toString().startsWith("cairn.db.damaged-"))
                    .toList();
        }
    }
}
