// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.career.postings.Posting;
import dev.cairn.career.postings.PostingSource;
import dev.cairn.career.postings.Postings;
import dev.cairn.career.postings.PostingsGain;
import dev.cairn.career.postings.PostingsMatch;
import dev.cairn.progress.Progress;
import dev.cairn.roadmap.SkillId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The shipped postings against figures that were counted outside the program, from the table of
/// postings that they were packed from.
class ShippedPostingsTest {
    /// Ten skills of somebody who comes from operations.
    private static final Set<SkillId> HELD =
            Stream.of(
                            "python-programming",
                            "git-version-control",
                            "linux-cli",
                            "docker-cli",
                            "ci-fundamentals",
                            "cloud-concepts",
                            "aws-core",
                            "k8s-architecture",
                            "terraform-basics",
                            "metrics-monitoring")
                    .map(SkillId::of)
                    .collect(Collectors.toSet());

    private final Library library = LibraryReader.shipped();
    private final Postings postings = library.postings();

    /// As the note on how the postings were gathered states them.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "devops            |  599 | 581 |   18 |   0 | 2024-01 | 2026-02",
                "cloud             |  275 | 274 |    1 |   0 | 2024-02 | 2026-02",
                "mlops             |   44 |  35 |    9 |   0 | 2024-01 | 2026-02",
                "mlops ml-platform |  185 |  85 |  100 |   0 | 2024-01 | 2026-02",
                "ml-engineer       |  605 | 384 |  221 |   0 | 2024-01 | 2026-02",
                "ai-llm            | 1194 | 189 | 1005 |   0 | 2024-01 | 2026-02",
                "linkedin-ml       |  504 |   0 |    0 | 504 | 2025-01 | 2025-05",
            })
    void everyGroupHasItsPostings(
            String groups,
            int all,
            int remote,
            int builtIn,
            int linkedIn,
            YearMonth first,
            YearMonth last) {
        var names = Set.of(groups.split(" "));
        var found = postings.all().stream().filter(one -> names.contains(one.group())).toList();
        assertThat(found).hasSize(all);
        assertThat(count(found, "remote-jobs")).isEqualTo(remote);
        assertThat(count(found, "built-in")).isEqualTo(builtIn);
        assertThat(count(found, "linkedin")).isEqualTo(linkedIn);
        var months = found.stream().map(Posting::month).sorted().toList();
        assertThat(months.getFirst()).isEqualTo(first);
        assertThat(months.getLast()).isEqualTo(last);
    }

    private static long count(List<Posting> postings, String source) {
        return postings.stream().filter(posting -> posting.source().id().equals(source)).count();
    }

    /// Counted by awk in the table, whose fourth column holds the skills: `awk -F, 'NR>1 && $4!=""
    /// {n+=split($4,a,";")} END {print n}'`
    @Test
    void everyMentionOfASkillIsThere() {
        assertThat(postings.all()).hasSize(3362);
        assertThat(postings.all().stream().mapToInt(posting -> posting.skills().size()).sum())
                .isEqualTo(56582);
        assertThat(postings.all().stream().filter(one -> one.skills().isEmpty())).hasSize(7);
    }

    @Test
    void postingsAskOnlyForSkillsThatAreTaught() {
        var taught =
                library.catalog().skills().stream()
                        .map(skill -> skill.id())
                        .collect(Collectors.toSet());
        assertThat(postings.all()).allMatch(posting -> taught.containsAll(posting.skills()));
    }

    /// Of what the postings ask, somebody with every skill holds all, and a beginner nothing.
    @ParameterizedTest
    @CsvSource({
        "devops-engineer, 599, 0",
        "cloud-platform-engineer, 275, 2",
        "mlops-engineer, 185, 0",
        "llmops-ai-engineer, 1194, 3",
        "ml-engineer, 605, 1"
    })
    void everyPathHasItsSample(String id, int sample, int silent) {
        var path = path(id);
        var nothing = match(id, _ -> false);
        assertThat(path.postings().size()).isEqualTo(sample);
        assertThat(nothing.sample()).isEqualTo(sample);
        assertThat(nothing.silent()).isEqualTo(silent);
        assertThat(nothing.isSmall()).isFalse();
        assertThat(nothing.histogram()).startsWith(sample - silent);
        assertThat(postings.median(path, Progress.EMPTY)).hasValue(0);
        assertThat(match(id, _ -> true).histogram()).endsWith(sample - silent);
        assertThat(match(id, _ -> true).median()).isEqualTo(1);
    }

    /// Computed by Python from the table with exact fractions:
    /// `statistics.quantiles([Fraction(len(ad & held), len(ad)) for ad in ads], n=4,
    /// method='inclusive')`
    @Test
    void quartilesAndHistogramAreThoseOfAnotherProgram() {
        var devops = match("devops-engineer", HELD::contains);
        assertThat(devops.lowerQuartile()).isCloseTo(125 / 434.0, within(1e-12));
        assertThat(devops.median()).isEqualTo(1 / 3.0);
        assertThat(devops.upperQuartile()).isCloseTo(9 / 22.0, within(1e-12));
        assertThat(devops.worthApplying()).isEqualTo(6);
        assertThat(devops.histogram()).containsExactly(3, 19, 153, 248, 120, 50, 5, 1, 0, 0);
        var llmops = match("llmops-ai-engineer", HELD::contains);
        assertThat(llmops.lowerQuartile()).isCloseTo(1 / 9.0, within(1e-12));
        assertThat(llmops.median()).isEqualTo(1 / 6.0);
        assertThat(llmops.upperQuartile()).isCloseTo(5 / 21.0, within(1e-12));
        assertThat(llmops.worthApplying()).isEqualTo(4);
        assertThat(llmops.histogram()).containsExactly(248, 450, 355, 103, 26, 5, 2, 0, 0, 2);
    }

    /// By the same program, with one skill more each time.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "devops-engineer    | 0 | second-language   | 3/8   | 364 | 22",
                "devops-engineer    | 2 | config-management | 10/27 | 307 | 10",
                "devops-engineer    | 4 | iac-concepts      | 4/11  | 329 |  4",
                "llmops-ai-engineer | 0 | llm-concepts      | 5/21  | 958 |  9",
                "llmops-ai-engineer | 3 | ml-concepts       | 5/24  | 639 |  3",
                "mlops-engineer     | 0 | ml-concepts       | 1/4   | 137 |  1",
                "mlops-engineer     | 4 | gcp-core          | 1/4   |  75 |  0",
            })
    void gainsAreThoseOfAnotherProgram(
            String path, int place, String skill, String newMedian, int asking, int more) {
        var gain = postings.gains(path(path), HELD::contains).get(place);
        var fraction = newMedian.split("/");
        assertThat(gain)
                .extracting(
                        one -> one.skill().value(),
                        PostingsGain::asking,
                        PostingsGain::moreWorthApplying)
                .containsExactly(skill, asking, more);
        assertThat(gain.newMedian())
                .isCloseTo(
                        Double.parseDouble(fraction[0]) / Double.parseDouble(fraction[1]),
                        within(1e-12));
    }

    @Test
    void sourcesAreNamedAndTheSixtyPerCentHaveTheirs() {
        assertThat(postings.all().stream().map(Posting::source).distinct())
                .extracting(PostingSource::name)
                .containsExactlyInAnyOrder(
                        "RemoteWLB/remote-jobs",
                        "alexeygrigorev/ai-engineering-field-guide",
                        "iamrobzy/in-demand");
        var why = postings.worthApplying().orElseThrow();
        assertThat(why.figure()).isEqualTo("60 %");
        assertThat(PostingsMatch.MATCH_WORTH_APPLYING).isEqualTo(0.6);
        assertThat(why.fact()).contains("6,348", "118 industries");
        assertThat(why.source()).contains("TalentWorks");
        assertThat(why.year()).isEqualTo(2018);
    }

    @Test
    void theSourcesFitTheirSchema() throws IOException {
        var roadmaps = Path.of("roadmaps");
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(roadmaps.resolve("schema/postings.schema.json")),
                                InputFormat.JSON);
        var file = Files.readString(roadmaps.resolve("market/postings.yaml"));
        assertThat(schema.validate(file, InputFormat.YAML)).isEmpty();
    }

    private PostingsMatch match(String path, Predicate<SkillId> held) {
        return postings.match(path(path), held).orElseThrow();
    }

    private CareerPath path(String id) {
        return library.path(PathId.of(id)).orElseThrow();
    }
}
