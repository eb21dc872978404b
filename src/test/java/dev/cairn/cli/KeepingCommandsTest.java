// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class KeepingCommandsTest {
    @TempDir private Path home;
    private CommandLineRun.On here;
    private CommandLineRun.On there;
    private String file;

    @BeforeEach
    void start() {
        here = new CommandLineRun.On(home.resolve("here"));
        there = new CommandLineRun.On(home.resolve("there"));
        file = home.resolve("all.zip").toString();
        here.run("tick", "docker-cli", "--note", "From here.");
    }

    private int done(CommandLineRun.On machine) {
        int done = 0;
        for (var roadmap : machine.run("status", "--json").json().get("roadmaps")) {
            done += roadmap.get("done").asInt();
        }
        return done;
    }

    @Test
    void aBackupIsRestoredAndTheRestoreTakenBack() {
        assertThat(here.run("backup", "-o", file).out()).contains(file);
        here.run("tick", "linux-cli");
        var dry = here.run("restore", file, "--dry-run");
        assertThat(dry.out()).contains("done -> todo").contains("Nothing was changed.");
        assertThat(done(here)).isEqualTo(2);
        var run = here.run("restore", file, "--json").json();
        assertThat(run.get("restored").asBoolean()).isTrue();
        assertThat(run.get("statuses").get(0).get("skill").asString()).isEqualTo("linux-cli");
        assertThat(done(here)).isEqualTo(1);
        assertThat(here.run("restore", file).out()).contains("already");
        here.run("undo");
        assertThat(done(here)).isEqualTo(2);
    }

    @Test
    void withoutANameItGoesToTheBackups() {
        var made = here.run("backup", "--json").json().get("file").asString();
        assertThat(Path.of(made)).exists().hasParent(home.resolve("here/backups"));
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException {
        Files.writeString(Path.of(file), "a letter");
        var run = here.run("restore", file);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("all.zip").contains("Nothing was changed.");
        assertThat(here.run("merge", home.resolve("gone.zip").toString()).exit()).isEqualTo(1);
    }

    @Test
    void anotherMachineIsMergedIn() {
        here.run("backup", "-o", file);
        there.run("tick", "linux-cli");
        assertThat(there.run("merge", file, "--json").json().get("newEvents").asInt()).isEqualTo(2);
        assertThat(there.run("merge", file).out()).contains("All of it was here already.");
        assertThat(done(there)).isEqualTo(2);
    }

    @Test
    void twoMachinesKeepInStepByAFolderThatIsRemembered() throws IOException {
        var shared = Files.createDirectories(home.resolve("shared")).toString();
        assertThat(here.run("sync").exit()).isEqualTo(2);
        assertThat(here.run("sync", shared, "--json").json().get("wrote").asBoolean()).isTrue();
        there.run("tick", "linux-cli");
        assertThat(there.run("sync", shared, "--json").json().get("newEvents").asInt())
                .isEqualTo(2);
        assertThat(here.run("sync").out()).contains("Came in: 1 event and 0 own files.");
        assertThat(done(here)).isEqualTo(2);
        Files.writeString(Path.of(shared, "cairn-half.zip"), "PK half");
        var half = here.run("sync");
        assertThat(half.exit()).isZero();
        assertThat(half.err()).contains("cairn-half.zip").contains("not all there");
        here.run("sync", "--off");
        assertThat(here.run("sync").exit()).isEqualTo(2);
    }
}
