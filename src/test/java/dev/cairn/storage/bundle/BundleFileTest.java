// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.TypicalLearner;
import dev.cairn.storage.DataFolder;
import dev.cairn.storage.Setting;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

class BundleFileTest {
    @TempDir private Path home;
    private Path data;
    private Path file;

    @BeforeEach
    void fill() {
        data = home.resolve("data");
        file = home.resolve("all.zip");
        TypicalLearner.writeInto(data);
        try (var folder = DataFolder.open(data, TypicalLearner.clock())) {
            folder.settings().put(Setting.THEME, "dark");
            folder.files().roadmaps().save("mine", "title: Mine\n");
        }
    }

    @Test
    void whatIsWrittenIsReadBackEqual() throws IOException {
        var bundle = new Everything(data).read();
        BundleFile.write(bundle, TypicalLearner.NOW, file);
        assertThat(BundleFile.read(file)).isEqualTo(bundle);
        assertThat(bundle.rows()).isNotEmpty();
        assertThat(bundle.files()).hasSize(1).containsValue("title: Mine\n");
        assertThat(bundle.settings()).hasValueSatisfying(text -> assertThat(text).contains("dark"));
    }

    /// The oracle is what other tools see: a zip, and a line of JSON for each row of the table.
    @Test
    void aStockToolReadsIt() throws Exception {
        BundleFile.write(new Everything(data).read(), TypicalLearner.NOW, file);
        int rows;
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + data.resolve("cairn.db"));
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM event")) {
            rows = row.getInt(1);
        }
        try (var zip = new ZipFile(file.toFile());
                var lines = zip.getInputStream(zip.getEntry("events.jsonl"))) {
            assertThat(new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSize(rows)
                    .allMatch(line -> line.startsWith("{\"id\":\"") && line.endsWith("}"));
        }
    }

    @Test
    void inAnEmptyFolderEverythingIsThereAgain() throws IOException {
        var bundle = new Everything(data).read();
        var other = home.resolve("other");
        try (var folder = DataFolder.open(other, TypicalLearner.clock())) {
            assertThat(new Everything(other).add(bundle))
                    .isEqualTo(new Everything.Added(bundle.rows().size(), 1));
            assertThat(new Everything(other).add(bundle)).isEqualTo(new Everything.Added(0, 0));
            try (var mine = DataFolder.open(data, TypicalLearner.clock())) {
                assertThat(folder.log().read()).isEqualTo(mine.log().read()).isNotEmpty();
            }
        }
    }

    /// As a service leaves it that has not yet brought all of it.
    @Test
    void everyCutOffFileIsRefused() throws IOException {
        BundleFile.write(new Everything(data).read(), TypicalLearner.NOW, file);
        var bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length; length += 1 + bytes.length / 50) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> BundleFile.read(file))
                    .isInstanceOf(BundleFile.Unreadable.class)
                    .hasMessageContaining("all.zip");
        }
    }

    @Test
    void everyDamagedByteIsSeenOrHarmless() throws IOException {
        var bundle = new Everything(data).read();
        BundleFile.write(bundle, TypicalLearner.NOW, file);
        var bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at += 1 + bytes.length / 200) {
            var damaged = bytes.clone();
            damaged[at] ^= 0x55;
            Files.write(file, damaged);
            try {
                assertThat(BundleFile.read(file).rows()).isEqualTo(bundle.rows());
            } catch (BundleFile.Unreadable _) {
                // Said.
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "{}",
                "{\"format\":1}",
                "{\"format\":1,\"events\":1}",
                "{\"format\":2}"
            })
    void anotherZipIsRefused(String head) throws IOException {
        zip(Map.of("cairn.json", head));
        assertThatThrownBy(() -> BundleFile.read(file)).isInstanceOf(BundleFile.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "x", "{\"id\":1}", "null", "\"\""})
    void aLineThatIsNoEventIsRefusedByItsNumber(String line) throws IOException {
        zip(Map.of("cairn.json", "{\"format\":1,\"events\":1}", "events.jsonl", line + "\n"));
        assertThatThrownBy(() -> BundleFile.read(file)).hasMessageContaining("line 1");
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws IOException {
        zip(
                Map.of(
                        "cairn.json", "{\"format\":1,\"events\":0}",
                        "roadmaps/../../evil.yaml", "x",
                        "/roadmaps/evil.yaml", "x",
                        "roadmaps/a/b.yaml", "x",
                        "roadmaps/good.yaml", "x"));
        assertThat(BundleFile.read(file).files()).containsOnlyKeys("roadmaps/good.yaml");
    }

    private void zip(Map<String, String> texts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var each : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
