// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What is said of a broken advice file; line and column were counted by hand. The schema and the
/// strict reader say the same.
class BrokenAdviceTest {
    private static final String SOUND =
            """
            format: 1
            sources:
              - {id: count, title: our count, detail: Counted by us, year: 2026}
            questions:
              - id: start
                text: What are you?
                options:
                  - id: tinkerer
                    text: Tinkerer
                    reasons:
                      - {path: mlops-engineer, weight: 3, because: Near., figure: 3 %, sources: [count]}
                    usual-skills: [linux-cli]
                    enter-through:
                      - {path: mlops-engineer, first: [devops-engineer]}
            time:
              hours-per-week: {text: Hours?, least: 1, most: 80}
              months: {text: Months?, least: 1, most: 120}
              within:
                - {from: 1, to: 12, reasons: [{path: ml-engineer, weight: -2, because: Far.}]}
              fit:
                - {up-to: 100, weight: 1, because: Fits.}
                - {weight: -3, because: Too long.}
              none-fits: No path fits.
            nothing-answered: The general order.
            """;

    private final Library shipped = LibraryReader.shipped();
    private final Schema schema = schema();

    @Test
    void theSoundFileIsSound() {
        assertThat(lines(SOUND)).isEmpty();
        assertThat(schema.validate(SOUND, InputFormat.YAML)).isEmpty();
    }

    @Test
    void theShippedAdviceFitsItsSchema() throws IOException {
        var text = Files.readString(Path.of("roadmaps/advice.yaml"));
        assertThat(schema.validate(text, InputFormat.YAML)).isEmpty();
    }

    @Test
    void unknownPathsSkillsAndSourcesAreSaidWithTheirPlace() {
        assertThat(
                        lines(
                                SOUND.replace("first: [devops-engineer]", "first: [dev-ops]")
                                        .replace("[linux-cli]", "[linux-clii]")
                                        .replace("sources: [count]", "sources: [hearsay]")))
                .containsExactly(
                        "advice.yaml:11:86: error: there is no source “hearsay”; known are count",
                        "advice.yaml:12:24: error: no roadmap describes the skill “linux-clii”; did"
                                + " you mean linux-cli?",
                        "advice.yaml:14:44: error: there is no career path “dev-ops”; known are"
                                + " cloud-platform-engineer, devops-engineer, llmops-ai-engineer,"
                                + " ml-engineer, mlops-engineer");
    }

    @Test
    void weightsFiguresAndFitsAreHeldToTheirRules() {
        assertThat(
                        lines(
                                SOUND.replace("weight: 3,", "weight: 4,")
                                        .replace(", sources: [count]", "")
                                        .replace("{weight: -3", "{up-to: 90, weight: -3")))
                .containsExactly(
                        "advice.yaml:11:44: error: “weight” is from -3 (against) to 3 (for) and not"
                                + " 0, not 4",
                        "advice.yaml:11:71: error: a figure wants “sources”: say where it comes"
                                + " from",
                        "advice.yaml:21:5: error: the last line of “fit” has no “up-to”: it takes"
                                + " what is longer",
                        "advice.yaml:22:15: error: “up-to” rises from line to line, and only the"
                                + " last has none");
    }

    /// Each is a change of the sound file that makes it wrong, as `from -> to`.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "format: 1 -> format: 2",
                "year: 2026 -> yaer: 2026",
                "detail: Counted by us, -> ",
                "id: start -> id: The start",
                "text: Tinkerer -> title: Tinkerer",
                "weight: 3, -> weight: 0,",
                "weight: 3, -> ",
                "because: Near., -> ",
                ", sources: [count] -> ",
                "usual-skills: [linux-cli] -> usual-skills: linux-cli",
                "first: [devops-engineer] -> first: []",
                "hours-per-week: -> hours-per-day:",
                ", most: 80 -> ",
                "up-to: 100 -> up-to: 0",
                "none-fits: -> nonefits:",
                "nothing-answered: -> nothing:",
            })
    void bothRefuseTheSame(String change) {
        var parts = change.split(" -> ", -1);
        var broken = SOUND.replace(parts[0], parts[1]);
        assertThat(broken).isNotEqualTo(SOUND);
        assertThat(schema.validate(broken, InputFormat.YAML)).as("schema").isNotEmpty();
        assertThat(lines(broken)).as("reader").isNotEmpty();
    }

    private List<String> lines(String text) {
        return LibraryReader.validate(List.of(new Source("advice.yaml", text)), shipped).stream()
                .map(Problem::toString)
                .toList();
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            Files.readString(Path.of("roadmaps/schema/advice.schema.json")),
                            InputFormat.JSON);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
