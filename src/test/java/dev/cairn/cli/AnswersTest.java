// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.format.LibraryReader;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class AnswersTest {
    @TempDir private Path folder;

    private CommandLineRun.On cairn;

    @BeforeEach
    void start() {
        cairn = new CommandLineRun.On(folder);
    }

    private static List<String> fields(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    @Test
    void statusHasTheFieldsThatScriptsRead() {
        var json = cairn.run("status", "--json").json();
        assertThat(fields(json)).containsExactly("roadmaps", "paths");
        assertThat(fields(json.get("roadmaps").get(0)))
                .containsExactly(
                        "id", "title", "skills", "done", "learning", "skipped", "coverage");
        assertThat(fields(json.get("paths").get(0)))
                .containsExactly("id", "title", "verdict", "must");
    }

    @Test
    void readyHasTheFieldsThatScriptsRead() {
        var json = cairn.run("ready", "mlops-engineer", "--json").json();
        assertThat(json.get("paths")).hasSize(1);
        var path = json.get("paths").get(0);
        assertThat(fields(path))
                .containsExactly(
                        "id",
                        "title",
                        "verdict",
                        "must",
                        "plus",
                        "anyOf",
                        "portfolio",
                        "blockers",
                        "missing",
                        "route",
                        "postings",
                        "why",
                        "gains",
                        "requirements");
        assertThat(fields(path.get("route"))).containsExactly("skills", "hours");
        assertThat(fields(path.get("route").get("hours"))).containsExactly("low", "high");
        assertThat(fields(path.get("postings")))
                .containsExactly(
                        "sample", "silent", "median", "atLeast60", "first", "last", "small");
        assertThat(path.get("verdict").asString()).isEqualTo("NOT_YET");
        assertThat(path.get("postings").get("sample").asInt()).isEqualTo(185);
        assertThat(path.get("gains")).hasSize(5);
        assertThat(fields(path.get("gains").get(0)))
                .containsExactly("skill", "newMedian", "moreAtLeast60", "asked");
        assertThat(cairn.run("ready", "--json").json().get("paths"))
                .allSatisfy(other -> assertThat(other.has("gains")).isFalse());
    }

    @Test
    void readySaysHowManyPostingsThereAreHowOldAndFromWhere() {
        assertThat(cairn.run("ready", "llmops-ai-engineer").out().replaceAll("\\s+", " "))
                .contains(
                        "1191 postings from January 2024 to February 2026; 3 more name no skill",
                        "from alexeygrigorev/ai-engineering-field-guide: Built In, search word"
                                + " “AI Engineer”, mostly January and February 2026.",
                        "189 from RemoteWLB/remote-jobs: remote jobs, January 2024 to March 2025.",
                        "Source: TalentWorks");
    }

    @Test
    void roadmapsAndNextHaveTheFieldsThatScriptsRead() {
        var roadmap = cairn.run("roadmaps", "--json").json().get("roadmaps").get(0);
        assertThat(fields(roadmap))
                .containsExactly("id", "title", "skills", "prerequisites", "hours", "after", "own");
        var next = cairn.run("next", "--json", "--limit", "3").json().get("next");
        assertThat(next).hasSize(3);
        assertThat(fields(next.get(0)))
                .containsExactly(
                        "skill", "title", "roadmap", "hours", "paths", "shares", "opens", "status",
                        "why");
    }

    @Test
    void nextForAPathNamesOnlyThatPath() {
        var next = cairn.run("next", "--path", "ml-engineer", "--json").json().get("next");
        assertThat(next)
                .isNotEmpty()
                .allSatisfy(
                        one ->
                                assertThat(one.get("paths").toString())
                                        .isEqualTo("[\"ml-engineer\"]"));
    }

    @Test
    void anUnknownPathOffersTheNearest() {
        for (var line : List.of(List.of("ready", "mlops"), List.of("next", "--path", "mlops"))) {
            var run = cairn.run(line.toArray(String[]::new));
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err())
                    .startsWith("There is no career path “mlops”. Nearest: mlops-engineer");
        }
    }

    @Test
    void textStaysWithinEightyColumns() {
        for (var line : List.of("status", "roadmaps", "next", "ready", "ready ml-engineer")) {
            assertThat(cairn.run(line.split(" ")).out().lines())
                    .isNotEmpty()
                    .allMatch(text -> text.codePointCount(0, text.length()) <= 80);
        }
    }

    @Test
    void whoHasDoneAndProvedEverythingIsStrongEverywhere() {
        var all =
                LibraryReader.shipped().catalog().skills().stream()
                        .map(skill -> skill.id().value());
        var arguments = Stream.concat(Stream.of("tick", "--proof", "https://example.org"), all);
        assertThat(cairn.run(arguments.toArray(String[]::new)).exit()).isZero();
        assertThat(cairn.run("ready", "--json").json().get("paths"))
                .hasSize(5)
                .allSatisfy(
                        path -> {
                            assertThat(path.get("verdict").asString()).isEqualTo("STRONG");
                            assertThat(path.get("must").asDouble()).isEqualTo(1);
                            assertThat(path.get("plus").asDouble()).isEqualTo(1);
                            assertThat(path.get("missing")).isEmpty();
                            assertThat(path.get("route").get("skills")).isEmpty();
                            assertThat(path.get("route").get("hours").get("high").asInt()).isZero();
                            assertThat(path.get("postings").get("median").asDouble()).isEqualTo(1);
                        });
        assertThat(cairn.run("next", "--json").json().get("next")).isEmpty();
        assertThat(cairn.run("status").out())
                .doesNotContain("○", "left")
                .contains("●  DevOps", "Strong");
    }
}
