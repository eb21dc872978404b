// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import static dev.cairn.Typical.NOON;
import static dev.cairn.Typical.done;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.progress.Entry;
import dev.cairn.progress.StorageException;
import dev.cairn.roadmap.RoadmapId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class DataFolderTest {
    private static final Clock CLOCK = InstantSource.fixed(NOON).withZone(ZoneOffset.UTC);

    @TempDir private Path home;

    @Test
    void theFolderIsTheOneAskedForElseTheVariableElseThePlatforms() {
        var variable = Map.of("CAIRN_DATA", "/from/variable");
        assertThat(DataFolder.locate(Optional.of(Path.of("/asked")), variable))
                .isEqualTo(Path.of("/asked"));
        assertThat(DataFolder.locate(Optional.empty(), variable))
                .isEqualTo(Path.of("/from/variable"));
        assertThat(DataFolder.locate(Optional.empty(), Map.of("CAIRN_DATA", " "))).isAbsolute();
    }

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
            try (var folder = DataFolder.open(home, CLOCK)) {
                assertThat(folder.notices())
                        .singleElement()
                        .asString()
                        .contains(file.toString(), "damaged", "not changed");
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
    void aDatabaseOfANewerVersionIsShownAndNotTouched() throws SQLException, IOException {
        tick();
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + home.resolve("cairn.db"));
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
            folder.settings().update(now -> now.withTheme("dark"));
        }
        assertThat(home.resolve("settings.json.damaged")).hasContent("{\"theme\": ");
        try (var folder = DataFolder.open(home, CLOCK)) {
            assertThat(folder.notices()).isEmpty();
            assertThat(folder.settings().current().theme()).isEqualTo("dark");
        }
    }

    @Test
    void anOwnRoadmapIsNeverWrittenOver() {
        var roadmaps = new OwnRoadmaps(home);
        var first = roadmaps.save(RoadmapId.of("mine"), "one");
        var second = roadmaps.save(RoadmapId.of("mine"), "two");
        assertThat(second).isNotEqualTo(first).startsWith("mine-").endsWith(".yaml");
        assertThat(roadmaps.save(RoadmapId.of("mine"), "one")).isEqualTo(first);
        assertThat(roadmaps.read(first)).isEqualTo("one");
        assertThat(roadmaps.read(second)).isEqualTo("two");
        assertThatThrownBy(() -> roadmaps.read("../settings.json"))
                .isInstanceOf(StorageException.class);
    }

    private void tick() {
        try (var folder = DataFolder.open(home, CLOCK)) {
            folder.log().append(List.of(done("a")), Optional.empty());
        }
    }

    private List<Path> copies() throws IOException {
        try (var files = Files.list(home)) {
            return files.filter(
                            file -> file.getFileName().toString().startsWith("cairn.db.damaged-"))
                    .toList();
        }
    }
}
