// SPDX-License-Identifier: Apache-2.0
package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.Typical;
import dev.cairn.cli.desk.Terminal;
import dev.cairn.report.PathStanding;
import dev.cairn.report.Sample;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

class PostingsTextTest {
    private final PathStanding standing =
            PathStanding.of(
                    Sample.path(),
                    Typical.standpoint(Sample.catalog(), Sample.progress()),
                    Sample.postings());

    /// By hand from the three postings of [Sample], with shell done: 1/1, 1/2, 1/4.
    @Test
    void aSmallSampleSaysHowLittleItIsAndWhereItComesFrom() {
        assertThat(PostingsText.brief(standing.postings().orElseThrow()))
                .isEqualTo(
                        "Of what the median of 3 postings asks: 50 %. 1 of them is held to 60 % or"
                                + " more.");
        assertThat(printed())
                .contains(
                        "between 37 % and 75 % of what is asked.",
                        "3 postings from January 2026 to March 2026.",
                        "That is little: one posting alone is 33 % of them.",
                        "3 from A board: jobs at sea, early 2026.");
    }

    /// Images makes it 1/1, 2/2, 2/4; compose or swarm only the last 2/4.
    @Test
    void theSkillThatBringsMostStandsFirst() {
        assertThat(printed())
                .containsPattern("Images +100 % +\\+1 +asked by 66 % +images")
                .containsPattern("Compose +50 % +\\+0 +asked by 33 % +compose");
    }

    /// What was printed, on one line.
    private String printed() {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        var gains = Sample.postings().gains(standing.path(), Sample.progress()::isDone);
        new PostingsText(new Terminal(out, out), 2)
                .print(standing, Sample.postings(), List.copyOf(gains));
        return bytes.toString(StandardCharsets.UTF_8).replaceAll("\\n +", " ");
    }
}
