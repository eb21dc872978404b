// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.career.postings.Postings;
import dev.cairn.format.Source;
import dev.cairn.roadmap.SkillId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.YearMonth;
import java.util.Set;

class PostingsFileTest {
    private static final String SOUND =
            """
            # a comment
            docker-cli linux-cli
            devops 2024-03 board 0001
            devops 2024-04 board\s
            """;
    private static final String SOURCES =
            """
            format: 1
            sources:
              - {id: board, name: A board, about: jobs, dates: spring 2024}
            worth-applying: {figure: "60 %", fact: is enough, source: somebody, year: 2018}
            """;

    @Test
    void aLineIsAPostingWithItsSkills() {
        var postings = read(SOUND, SOURCES).all();
        assertThat(postings).hasSize(2);
        assertThat(postings.getFirst().group()).isEqualTo("devops");
        assertThat(postings.getFirst().month()).isEqualTo(YearMonth.of(2024, 3));
        assertThat(postings.getFirst().source().name()).isEqualTo("A board");
        assertThat(postings.getFirst().skills())
                .isEqualTo(Set.of(SkillId.of("docker-cli"), SkillId.of("linux-cli")));
        assertThat(postings.getLast().skills()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "devops 2024-03 board", // no field for skills
                "devops March board 00",
                "devops 2024-03 paper 00", // a source that the other file does not name
                "devops 2024-03 board 02", // only two skills
                "devops 2024-03 board 000",
                "devops 2024-03 board 0000",
            })
    void aLineOfAnotherFormIsRefusedWithItsPlace(String line) {
        assertThatThrownBy(() -> read(SOUND + line, SOURCES))
                .hasMessage("postings.txt:5: is no line of postings");
    }

    /// Each is a change of the sound file that makes it wrong, as `from -> to`.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "format: 1 -> format: 2",
                "sources: -> source:",
                "id: board -> id: A board",
                "about: jobs, -> ",
                "jobs, -> jobs, web: none,",
                "spring 2024} -> x}\n  - {id: board, name: x, about: x, dates: x}",
                "worth-applying: -> worth:",
                "source: somebody, -> ",
                ", year: 2018 -> ",
            })
    void sourcesAreReadStrictly(String change) {
        var parts = change.split(" -> ", -1);
        var broken = SOURCES.replace(parts[0], parts[1]);
        assertThat(broken).isNotEqualTo(SOURCES);
        assertThatThrownBy(() -> read(SOUND, broken)).hasMessageContaining("postings.yaml:");
    }

    private static Postings read(String lines, String sources) {
        return PostingsFile.read(
                new Source("postings.txt", lines), new Source("postings.yaml", sources));
    }
}
