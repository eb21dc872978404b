// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;

class AdviseCommandTest {
    @TempDir private Path folder;

    private CommandLineRun.On cairn;

    @BeforeEach
    void start() {
        cairn = new CommandLineRun.On(folder);
    }

    private CommandLineRun advise(String line) {
        return cairn.run(("advise " + line).strip().split(" "));
    }

    private static List<String> fields(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    @Test
    void jsonHasTheFieldsThatScriptsRead() {
        var json =
                advise("--start self --no-loves-math --hours-per-week 12 --within 12 --json")
                        .json();
        assertThat(fields(json))
                .containsExactly("answers", "notes", "recommendations", "cautions", "usualSkills");
        assertThat(json.get("answers").toString())
                .isEqualTo(
                        "{\"start\":\"self-taught\",\"lovesMath\":false,\"researchDegree\":null,"
                                + "\"hoursPerWeek\":12,\"within\":12}");
        var first = json.get("recommendations").get(0);
        assertThat(fields(first))
                .containsExactly("id", "title", "score", "for", "against", "steps");
        assertThat(fields(first.get("for").get(0)))
                .containsExactly("because", "figure", "sources", "weight");
        assertThat(fields(first.get("for").get(0).get("sources").get(0)))
                .containsExactly("title", "detail", "year");
        assertThat(first.get("steps")).hasSize(2);
        assertThat(fields(first.get("steps").get(0)))
                .containsExactly(
                        "id", "title", "hours", "weeks", "wantedWeeks", "enoughPerWeek", "fits");
        assertThat(first.get("steps").get(0).get("wantedWeeks").asInt()).isEqualTo(52);
        assertThat(fields(json.get("cautions").get(0)))
                .containsExactly("text", "figure", "sources");
    }

    @Test
    void whoLovesMathematicsCanSaySo() {
        var json = advise("--loves-math --research-degree --json").json();
        assertThat(json.get("answers").get("lovesMath").asBoolean()).isTrue();
        assertThat(json.get("answers").get("researchDegree").asBoolean()).isTrue();
        assertThat(json.get("recommendations").get(0).get("id").asString())
                .isEqualTo("ml-engineer");
    }

    @Test
    void usualSkillsAreOfferedAndNothingIsTicked() {
        var out = advise("--start devops").out();
        assertThat(out).contains("Nothing was ticked.");
        var command = out.substring(out.indexOf("  cairn tick ")).replaceAll("\\\\\n", " ").strip();
        assertThat(command).doesNotContain("\n").contains(" linux-cli ", " k8s-architecture");
        assertThat(cairn.run("status", "--json").json().get("roadmaps"))
                .allMatch(roadmap -> roadmap.get("done").asInt() == 0);

        var arguments = command.split("\\s+");
        var tick =
                cairn.run(List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
        assertThat(tick.exit()).isZero();
        assertThat(advise("--start devops --json").json().get("usualSkills")).isEmpty();
    }

    @Test
    void reasonsNameFigureSourceAndYearWithinEightyColumns() {
        var out = advise("--start software --hours-per-week 5 --within 3").out();
        assertThat(out).startsWith("No path fits").contains("postings, 2026)", "article, 2025)");
        assertThat(out.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }

    @Test
    void whatAnOptionDoesNotTakeIsWrongUsageWithTheChoices() {
        var word = advise("--start wizard");
        assertThat(word.exit()).isEqualTo(2);
        assertThat(word.err())
                .isEqualTo(
                        "There is no starting point “wizard”. Choose one of: software-engineer,"
                                + " devops-engineer, data-scientist, self-taught, other.\n");
        assertThat(advise("--hours-per-week 0").err())
                .isEqualTo("--hours-per-week takes a number from 1 to 80, not 0.\n");
        assertThat(advise("--within 1000").exit()).isEqualTo(2);
        assertThat(advise("--within soon").exit()).isEqualTo(2);
    }
}
