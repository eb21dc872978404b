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
        settings.put(Setting.THEME, "dark");
        settings.change(
                now ->
                        now.put(Setting.WIDTH, 4.0)
                                .put(Setting.MAXIMISED, true)
                                .put(Setting.HOURS_PER_WEEK, 7)
                                .put(Setting.RECENT_COMMANDS, new String[] {"undo", "git"}));
        var again = new Settings(file);
        assertThat(again.get(Setting.THEME)).contains("dark");
        assertThat(again.get(Setting.WIDTH)).contains(4.0);
        assertThat(again.get(Setting.MAXIMISED)).contains(true);
        assertThat(again.get(Setting.HOURS_PER_WEEK)).contains(7);
        assertThat(again.get(Setting.RECENT_COMMANDS).orElseThrow()).containsExactly("undo", "git");
        assertThat(again.get(Setting.TARGET)).isEmpty();
        assertThat(again.notice()).isEmpty();
    }

    @Test
    void whatIsTakenOutIsGoneAtTheNextStart() {
        var settings = new Settings(file);
        settings.put(Setting.HOURS_PER_WEEK, 7);
        settings.remove(Setting.HOURS_PER_WEEK);
        assertThat(settings.get(Setting.HOURS_PER_WEEK)).isEmpty();
        assertThat(new Settings(file).get(Setting.HOURS_PER_WEEK)).isEmpty();
    }

    @Test
    void aValueOfAnotherTypeIsAsGoodAsNone() throws IOException {
        Files.writeString(
                file, "{\"width\": \"wide\", \"hoursPerWeek\": null, \"theme\": \"dark\"}");
        var settings = new Settings(file);
        assertThat(settings.get(Setting.WIDTH)).isEmpty();
        assertThat(settings.get(Setting.HOURS_PER_WEEK)).isEmpty();
        assertThat(settings.get(Setting.THEME)).contains("dark");
        assertThat(settings.notice()).isEmpty();
    }

    @Test
    void whatANewerVersionAddedIsKept() throws IOException {
        Files.writeString(file, "{\"theme\": \"light\", \"font\": {\"size\": 120}}");
        var settings = new Settings(file);
        assertThat(settings.get(Setting.THEME)).contains("light");
        settings.put(Setting.THEME, "dark");
        assertThat(file).content().contains("\"size\" : 120", "\"dark\"").doesNotContain("light");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{\"theme\":"})
    void aDamagedFileIsKeptAsideAndTheDefaultsHold(String damaged) throws IOException {
        Files.writeString(file, damaged);
        var settings = new Settings(file);
        assertThat(settings.notice().orElseThrow().toString()).contains("settings.json.damaged");
        assertThat(settings.get(Setting.THEME)).isEmpty();
        assertThat(home.resolve("settings.json.damaged")).hasContent(damaged);
    }

    /// Such as when the system has no more open files to give.
    @Test
    void aFileThatCannotBeReadJustNowStaysWhereItIs() throws IOException {
        Files.createDirectory(file);
        var settings = new Settings(file);
        assertThat(settings.notice().orElseThrow().toString()).contains("not used");
        settings.put(Setting.THEME, "dark");
        assertThat(settings.get(Setting.THEME)).contains("dark");
        assertThat(home).isDirectoryNotContaining("glob:**.damaged");
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void aReaderFindsTheOldFileOrTheNewNeverAPart() throws Exception {
        var settings = new Settings(file);
        settings.put(Setting.THEME, "dark");
        var writer =
                Thread.startVirtualThread(
                        () -> {
                            for (int hours = 1; hours <= 40; hours++) {
                                int next = hours;
                                settings.put(Setting.HOURS_PER_WEEK, next);
                            }
                        });
        while (writer.isAlive()) {
            assertThat(Files.readString(file)).startsWith("{").endsWith("}").contains("dark");
        }
        writer.join();
        assertThat(home).isDirectoryNotContaining("glob:**.part");
        assertThat(new Settings(file).get(Setting.HOURS_PER_WEEK)).contains(40);
    }

    @Test
    void whereNothingCanBeWrittenAChangeHoldsForThisStart() throws IOException {
        var inTheWay = Files.writeString(home.resolve("file"), "not a folder");
        var settings = new Settings(inTheWay.resolve("settings.json"));
        settings.put(Setting.THEME, "dark");
        assertThat(settings.get(Setting.THEME)).contains("dark");
        assertThat(inTheWay).hasContent("not a folder");
    }
}
