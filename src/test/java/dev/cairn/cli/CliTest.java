// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class CliTest {
    @TempDir private Path folder;

    private Path data;
    private CommandLineRun.On cairn;

    @BeforeEach
    void start() {
        data = folder.resolve("data");
        cairn = new CommandLineRun.On(data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "status --help", "tick --version"})
    void helpAndVersionDoNotTouchTheData(String line) {
        var run = cairn.run(line.split(" "));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isNotBlank();
        assertThat(data).doesNotExist();
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(cairn.run("--version").out()).isEqualTo("cairn 1.2.3\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stauts",
                "status --jsn",
                "tick",
                "tick docker-cli --status finished",
                "next --limit 0",
                "next --limit x",
                "validate",
                "export",
                "export -o report.html --short",
                "export -o report.html --only verdicts,pictures",
                "export -o report.html --since yesterday",
                "export -o report.html --since 2026-11-31",
                "export -o report.html --language fr",
                "export -o report.html --paper a5",
                "cv",
                "cv devops-engineer --language fr",
                "export -o report",
                "export -o report.docx",
                "import x.md --as docx",
                "undo that",
                "status --data"
            })
    void wrongUsageIsASentenceAndExitTwo(String line) {
        var run = cairn.run(line.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(".\n").doesNotContain("Exception");
        assertThat(data).doesNotExist();
    }

    @Test
    void anEmptyDataFolderIsNotTheCurrentOne() {
        var run = cairn.run("--data", "", "status");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("--data takes the name of a folder");
    }

    @Test
    void globalOptionsStandBeforeOrAfterTheCommand() {
        var other = folder.resolve("other");
        cairn.run("tick", "docker-cli", "--data", other.toString());
        assertThat(cairn.run("--data", other.toString(), "--json", "status").json())
                .isEqualTo(cairn.run("status", "--json", "--data", other.toString()).json())
                .isNotEqualTo(cairn.run("status", "--json").json());
    }

    @Test
    void withoutACommandAndWithoutADisplayTheStatusIsGiven() {
        var run = cairn.run();
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEqualTo("No display was found.\n");
        assertThat(run.out()).isEqualTo(cairn.run("status").out());
    }

    @Test
    void aDamagedDatabaseIsSaidAndReadingStillWorks() throws IOException {
        Files.createDirectories(data);
        Files.writeString(
                data.resolve("cairn.db"),
                "this is no database, and long enough to be looked at closely");
        var status = cairn.run("status", "--json");
        assertThat(status.exit()).isZero();
        assertThat(status.json().get("roadmaps")).hasSize(8);
        assertThat(status.err()).contains("damaged");
        var tick = cairn.run("tick", "docker-cli");
        assertThat(tick.exit()).isEqualTo(1);
        assertThat(tick.err()).containsOnlyOnce("It was not changed.").doesNotContain("Exception:");
        assertThat(cairn.run("undo").exit()).isEqualTo(1);
    }
}
