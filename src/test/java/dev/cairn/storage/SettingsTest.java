// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SettingsTest {
    @TempDir private Path home;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = home.resolve("settings.json");
    }

    @Test
    void whatIsRememberedIsThereAtTheNextStart() {
        var settings = new Settings(file);
        settings.update(now -> now.withPlace("careers", "git").withTheme("dark"));
        settings.update(
                now ->
                        now.withWindow(1.0, 2.0, 3.0, 4.5, true)
                                .withHoursPerWeek(7)
                                .withTarget("ml-engineer"));
        assertThat(new Settings(file).current())
                .isEqualTo(
                        new Preferences(
                                "dark",
                                "careers",
                                "git",
                                1.0,
                                2.0,
                                3.0,
                                4.5,
                                true,
                                7,
                                "ml-engineer"));
        assertThat(new Settings(file).notice()).isEmpty();
    }

    @Test
    void whatANewerVersionAddedIsKept() throws IOException {
        Files.writeString(file, "{\"theme\": \"light\", \"font\": {\"size\": 120}}");
        var settings = new Settings(file);
        assertThat(settings.current().theme()).isEqualTo("light");
        settings.update(now -> now.withTheme("dark"));
        assertThat(file).content().contains("\"size\" : 120", "\"dark\"").doesNotContain("light");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{\"theme\":", "{\"width\": \"wide\"}"})
    void aDamagedFileIsKeptAsideAndTheDefaultsHold(String damaged) throws IOException {
        Files.writeString(file, damaged);
        var settings = new Settings(file);
        assertThat(settings.notice().orElseThrow()).contains("settings.json.damaged");
        assertThat(settings.current()).isEqualTo(Preferences.NONE);
        assertThat(home.resolve("settings.json.damaged")).hasContent(damaged);
    }

    @Test
    void aReaderFindsTheOldFileOrTheNewNeverAPart() throws Exception {
        var settings = new Settings(file);
        settings.update(now -> now.withTheme("dark"));
        var writer =
                Thread.startVirtualThread(
                        () -> {
                            for (int hours = 1; hours <= 40; hours++) {
                                int next = hours;
                                settings.update(now -> now.withHoursPerWeek(next));
                            }
                        });
        while (writer.isAlive()) {
            assertThat(Files.readString(file)).startsWith("{").endsWith("}").contains("dark");
        }
        writer.join();
        assertThat(home).isDirectoryNotContaining("glob:**.part");
        assertThat(new Settings(file).current().hoursPerWeek()).isEqualTo(40);
    }

    @Test
    void whereNothingCanBeWrittenAChangeHoldsForThisStart() throws IOException {
        var inTheWay = Files.writeString(home.resolve("file"), "not a folder");
        var settings = new Settings(inTheWay.resolve("settings.json"));
        settings.update(now -> now.withTheme("dark"));
        assertThat(settings.current().theme()).isEqualTo("dark");
        assertThat(inTheWay).hasContent("not a folder");
    }
}
