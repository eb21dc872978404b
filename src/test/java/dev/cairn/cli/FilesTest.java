// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class FilesTest {
    private static final String RUST =
            """
            format: 1
            id: rust-at-work
            title: Rust at work
            summary: Small tools that never crash.
            sections:
              - title: First steps
                skills:
                  - id: rust-ownership
                    title: Ownership
                    why: Everything else rests on it.
                    level: foundation
                    hours: 10-20
                    needs: [linux-cli]
                    done-when: [A program of yours passes the borrow checker without clones.]
                  - use: docker-cli
            """;

    private static final String SHELL =
            """
            format: 1
            id: devops-engineer
            title: Shell hand
            must: [{skill: linux-cli, weight: 80, blocker: true}]
            almost: {must: 0.5}
            ready: {must: 0.8}
            strong: {must: 1.0}
            """;

    @TempDir private Path folder;

    private CommandLineRun.On cairn;
    private Path rust;

    @BeforeEach
    void start() throws IOException {
        cairn = new CommandLineRun.On(folder.resolve("data"));
        rust = Files.writeString(folder.resolve("rust.yaml"), RUST);
    }

    private int loaded() {
        return cairn.run("roadmaps", "--json").json().get("roadmaps").size();
    }

    @Test
    void aRoadmapComesInOnceItIsNotADryRun() {
        var dry = cairn.run("import", rust.toString(), "--dry-run", "--json");
        assertThat(dry.exit()).isZero();
        assertThat(loaded()).isEqualTo(8);
        var run = cairn.run("import", rust.toString(), "--json");
        assertThat(run.json()).isEqualTo(dry.json());
        assertThat(List.copyOf(run.json().propertyNames()))
                .containsExactly(
                        "format",
                        "roadmap",
                        "title",
                        "sections",
                        "skills",
                        "prerequisites",
                        "ticked",
                        "matched",
                        "review",
                        "repairs",
                        "problems",
                        "path",
                        "replaces");
        assertThat(run.json().get("skills").asInt()).isEqualTo(2);
        assertThat(run.json().get("prerequisites").asInt()).isEqualTo(1);
        assertThat(loaded()).isEqualTo(9);
    }

    @Test
    void aFileWithErrorsChangesNothingAndNamesThePlace() throws IOException {
        Files.writeString(rust, RUST.replace("[linux-cli]", "[linux-clj]"));
        var run = cairn.run("import", rust.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith(rust + ":").contains(": error: ");
        assertThat(run.err()).startsWith("Nothing was imported");
        var json = cairn.run("import", rust.toString(), "--json");
        assertThat(json.exit()).isEqualTo(1);
        assertThat(json.json().get("roadmap").isNull()).isTrue();
        assertThat(json.json().get("problems").get(0).get("severity").asString())
                .isEqualTo("error");
        assertThat(loaded()).isEqualTo(8);
    }

    @Test
    void aCareerPathComesInAndIsJudged() throws IOException {
        var path = Files.writeString(folder.resolve("shell.yaml"), SHELL);
        var json = cairn.run("import", path.toString(), "--json").json();
        assertThat(json.get("path").asString()).isEqualTo("devops-engineer");
        assertThat(json.get("replaces").asBoolean()).isTrue();
        assertThat(json.get("roadmap").isNull()).isTrue();
        assertThat(json.get("skills").asInt()).isEqualTo(1);
        cairn.run("tick", "linux-cli");
        assertThat(cairn.run("ready", "devops-engineer", "--json").json().get("paths"))
                .singleElement()
                .satisfies(
                        judged -> {
                            assertThat(judged.get("title").asString()).isEqualTo("Shell hand");
                            assertThat(judged.get("verdict").asString()).isEqualTo("STRONG");
                        });
        assertThat(cairn.run("import", path.toString(), "--dry-run").out())
                .contains("Would import the career path “Shell hand” (devops-engineer)")
                .contains("It takes the place of “Shell hand”.");
        cairn.run("undo");
        assertThat(cairn.run("undo").out())
                .isEqualTo("Taken back: the rule of the path devops-engineer\n");
        assertThat(cairn.run("ready").out()).contains("DevOps engineer");
    }

    @Test
    void validateGivesALineForEachProblem() throws IOException {
        assertThat(cairn.run("validate", rust.toString()).out())
                .isEqualTo("No problems in 1 file.\n");
        Files.writeString(
                rust,
                RUST.replace("[linux-cli]", "[linux-clj]")
                        .replace("level: foundation", "level: easy"));
        var run = cairn.run("validate", rust.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith(rust + ":") && line.contains(": error: "));
        assertThat(cairn.run("validate", rust.toString(), "--json").json().get("errors").asInt())
                .isPositive();
    }

    @Test
    void aFileThatCannotBeReadIsASentence() throws IOException {
        var latin =
                Files.write(
                        folder.resolve("latin.yaml"),
                        "title: Größe".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(cairn.run("validate", latin.toString()).err()).contains("is not text in UTF-8");
        assertThat(cairn.run("validate", folder.toString()).err()).contains("is a folder");
        assertThat(cairn.run("import", latin.toString()).out())
                .contains("latin.yaml:1:1: error: this is no file that Cairn reads");
        for (var command : List.of("validate", "import")) {
            var missing = cairn.run(command, "nowhere.yaml");
            assertThat(missing.err()).startsWith("There is no file nowhere.yaml.");
            assertThat(missing.exit()).isEqualTo(1);
        }
    }

    @Test
    void theReportGoesWhereItWasAsked() {
        cairn.run(
                "tick",
                "docker-cli",
                "--proof",
                "https://example.org/?a=1&b=<i>",
                "--note",
                "a secret");
        for (var name : List.of("report.html", "report.md", "report.json")) {
            var file = folder.resolve(name);
            assertThat(cairn.run("export", "-o", file.toString()).out())
                    .isEqualTo("The report is in " + file + ".\n");
            assertThat(file)
                    .content()
                    .contains("23")
                    .doesNotContain("a secret", "<script", "b=<i>\"");
        }
        var json =
                cairn.run(
                                "export",
                                "-o",
                                folder.resolve("x.txt").toString(),
                                "--format",
                                "md",
                                "--json")
                        .json();
        assertThat(json.get("format").asString()).isEqualTo("md");
    }

    @Test
    void aReportSaysWhatIsAskedFor() throws IOException {
        cairn.run("tick", "docker-cli", "--note", "a secret");
        var file = folder.resolve("report.json");
        var done =
                cairn.run(
                        "export",
                        "-o",
                        file.toString(),
                        "--for",
                        "DevOps engineer",
                        "--only",
                        "skills,verdicts",
                        "--plan",
                        "--roadmap",
                        "docker-containers",
                        "--since",
                        "2020-01-01",
                        "--notes",
                        "--name",
                        "Ada",
                        "--language",
                        "de",
                        "--paper",
                        "letter");
        assertThat(done.err()).isEmpty();
        var json = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(json.get("options").get("parts").toString())
                .isEqualTo("[\"verdicts\",\"skills\",\"plan\"]");
        assertThat(json.get("options").get("name").asString()).isEqualTo("Ada");
        assertThat(json.get("paths")).hasSize(1);
        assertThat(json.get("paths").get(0).get("headline").asString()).startsWith("Noch nicht");
        var sections = json.get("roadmaps").get(0).get("sections");
        assertThat(sections).hasSize(1);
        assertThat(sections.get(0).get("skills")).hasSize(1);
        assertThat(sections.get(0).get("skills").get(0).get("note").asString())
                .isEqualTo("a secret");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsAndUnknownNamesAreRefused() {
        var file = folder.resolve("report.html").toString();
        assertThat(
                        cairn.run(
                                        "export",
                                        "-o",
                                        file,
                                        "--since",
                                        "2026-11-02",
                                        "--until",
                                        "2026-11-01")
                                .err())
                .isEqualTo("The period ends on 2026-11-01, before it begins on 2026-11-02.\n");
        assertThat(cairn.run("export", "-o", file, "--roadmap", "dokcer").err())
                .startsWith("There is no roadmap “dokcer”. Known are devops-foundations, ");
        assertThat(cairn.run("export", "-o", file, "--for", "devop").err())
                .startsWith("There is no career path “devop”. Nearest: devops-engineer");
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    @Test
    void theSkillsForACvArePlainLines() throws IOException {
        assertThat(cairn.run("cv", "devops-engineer").err())
                .isEqualTo("Nothing that the path asks is done yet.\n");
        cairn.run("tick", "docker-cli");
        cairn.run("tick", "devops-capstone", "--proof", "https://example.org/ship");
        var file = folder.resolve("cv.txt");
        assertThat(cairn.run("cv", "devops-engineer", "-o", file.toString()).out())
                .isEqualTo("The skills are in " + file + ".\n");
        assertThat(file)
                .hasContent(
                        """
                        Docker and containers: Docker command line

                        Projects:
                        - Project: one service from commit to cluster: https://example.org/ship
                        """);
        assertThat(cairn.run("cv", "devops-engineer").out()).isEqualTo(Files.readString(file));
        assertThat(cairn.run("cv", "devops-engineer", "--json").json().get("projects")).hasSize(1);
    }

    @Test
    void aFolderIsNoPlaceForAReport() {
        var run = cairn.run("export", "-o", folder.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(folder + " is a folder. Name a file in it.\n");
    }
}
