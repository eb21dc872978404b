// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.format.LibraryReader;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

class TickCommandTest {
    @TempDir private Path folder;

    private CommandLineRun.On cairn;

    @BeforeEach
    void start() {
        cairn = new CommandLineRun.On(folder.resolve("data"));
    }

    private String docker(String field) {
        for (var roadmap : cairn.run("status", "--json").json().get("roadmaps")) {
            if (roadmap.get("id").asString().equals("docker-containers")) {
                return roadmap.get(field).asString();
            }
        }
        throw new AssertionError("no docker-containers");
    }

    @Test
    void idTitleAndAliasMeanTheSameSkill() {
        var titles =
                LibraryReader.shipped().catalog().skills().stream()
                        .filter(skill -> skill.id().value().equals("docker-cli"))
                        .map(skill -> skill.title())
                        .toList();
        assertThat(cairn.run("tick", "docker-cli").out())
                .isEqualTo("● Done: " + titles.getFirst() + "\n");
        var again = cairn.run("tick", titles.getFirst().toUpperCase(Locale.ROOT), "--json").json();
        assertThat(again.get("changed")).isEmpty();
        assertThat(again.get("unchanged").get(0).asString()).isEqualTo("docker-cli");
    }

    @Test
    void anUnknownIdTicksNothingAndOffersTheNearest() {
        var run = cairn.run("tick", "docker-cli", "dockr-cli", "--json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("There is no skill “dockr-cli”. Nearest: docker-cli");
        assertThat(docker("done")).isEqualTo("0");
    }

    @Test
    void aSlipInOneWordOfALongerNameIsFound() {
        assertThat(cairn.run("tick", "dockr").err()).contains("Nearest: docker-cli");
    }

    @Test
    void severalSkillsAreOneStepForUndo() {
        cairn.run("tick", "docker-cli", "container-concepts", "--note", "weekend");
        assertThat(docker("done")).isEqualTo("2");
        assertThat(cairn.run("undo", "--json").json().get("undone")).hasSize(4);
        assertThat(docker("done")).isEqualTo("0");
        assertThat(cairn.run("undo").out()).isEqualTo("There is nothing to take back.\n");
    }

    @Test
    void skippedLeavesTheTotal() {
        cairn.run("tick", "docker-cli");
        cairn.run("tick", "container-concepts", "--status", "skipped");
        // 19 skills, one skipped: one of 18
        assertThat(docker("skipped")).isEqualTo("1");
        assertThat(Double.parseDouble(docker("coverage"))).isEqualTo(1.0 / 18);
    }

    @Test
    void proofIsAWebAddressOrAFileThatExists() throws IOException {
        var file = Files.writeString(folder.resolve("proof.txt"), "x");
        assertThat(cairn.run("tick", "docker-cli", "--proof", file.toString()).exit()).isZero();
        assertThat(cairn.run("tick", "docker-cli", "--proof", "https://example.org/x").exit())
                .isZero();
        for (var wrong :
                new String[] {
                    "javascript:alert(1)", "ftp://example.org", "nowhere.txt", "https://"
                }) {
            var run = cairn.run("tick", "container-concepts", "--proof", wrong);
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err()).contains("neither a web address");
        }
        assertThat(docker("done")).isEqualTo("1");
    }

    @Test
    void aTickThatTurnsAVerdictSaysSo() {
        var path = LibraryReader.shipped().paths().getFirst();
        var all = path.must().stream().map(must -> must.skill().value()).toList();
        cairn.run(Stream.concat(Stream.of("tick"), all.stream().skip(1)).toArray(String[]::new));
        var verdicts = cairn.run("tick", all.getFirst(), "--json").json().get("verdicts");
        // the first must-have of the path is a blocker; with it all must-haves are done, the
        // portfolio is not
        assertThat(verdicts)
                .anySatisfy(
                        verdict -> {
                            assertThat(verdict.get("id").asString()).isEqualTo(path.id().value());
                            assertThat(verdict.get("before").asString()).isEqualTo("NOT_YET");
                            assertThat(verdict.get("after").asString()).isEqualTo("ALMOST");
                        });
    }
}
