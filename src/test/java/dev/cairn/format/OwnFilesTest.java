// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.Typical;
import dev.cairn.career.Readiness;
import dev.cairn.career.route.Route;
import dev.cairn.progress.Progress;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whatever stands in the learner's own files, what ships is there, and what is left out is said.
class OwnFilesTest {
    private static final List<String> IDS =
            List.of("cicd", "docker-containers", "llmops", "mine", "yours", "docker-cli", "a", "b");

    private final Library shipped = LibraryReader.shipped();

    @Test
    void anOwnRoadmapOfAShippedIdIsLeftOut() {
        var read = join(source("own.yaml", "cicd", "{id: a, title: A}"));
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "own.yaml:2:5: error: a roadmap with the id “cicd” ships with Cairn; give"
                                + " yours another id");
        assertThat(read.library().catalog().roadmaps()).isEqualTo(shipped.catalog().roadmaps());
    }

    @Test
    void aSkillThatShipsIsToBeUsedNotDescribed() {
        var read =
                join(
                        source("mine.yaml", "mine", "{id: docker-cli, title: Mine, needs: [a]}"),
                        source("yours.yaml", "yours", "{id: a, title: A}"));
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "mine.yaml:7:14: error: the skill “docker-cli” is described in the roadmap"
                            + " “docker-containers” already; write “- use: docker-cli” here, and"
                            + " the tick is shared");
        assertThat(own(read)).containsExactly("yours");
    }

    @Test
    void ofTwoOwnRoadmapsWithOneIdTheFirstStays() {
        var read =
                join(
                        source("one.yaml", "mine", "{id: a, title: A}"),
                        source("two.yaml", "mine", "{id: b, title: B}"));
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "two.yaml:2:5: error: the roadmap in one.yaml has the id “mine” already;"
                                + " give this one another id");
        assertThat(own(read)).containsExactly("mine");
        assertThat(read.library().catalog().holds(SkillId.of("a"))).isTrue();
    }

    @Test
    void aRingAcrossOwnRoadmapsIsLeftOutWithWhatRestsOnIt() {
        var read =
                join(
                        source("one.yaml", "mine", "{id: a, title: A, needs: [docker-cli, b]}"),
                        source("two.yaml", "yours", "{id: b, title: B, needs: [a]}"));
        assertThat(read.problems()).hasSize(2);
        assertThat(own(read)).isEmpty();
    }

    @Test
    void validateSaysWhenTwoFilesHaveOneId() {
        assertThat(
                        LibraryReader.validate(
                                List.of(
                                        source("one.yaml", "mine", "{id: a, title: A}"),
                                        source("two.yaml", "mine", "{id: b, title: B}")),
                                shipped))
                .extracting(Problem::toString)
                .containsExactly(
                        "two.yaml:2:5: error: the roadmap in one.yaml has the id “mine” already;"
                                + " give this one another id");
    }

    @Property(tries = 500)
    void noFilesHoweverTheyMeetBringTheStartDown(@ForAll long seed) {
        var random = new Random(seed);
        var sources =
                IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(number -> meeting("own" + number + ".yaml", random))
                        .toList();
        var read = LibraryReader.join(shipped, sources, Map.of(), Map.of());
        assertThat(read.library().catalog().roadmaps()).containsAll(shipped.catalog().roadmaps());
        var said = read.problems().stream().map(Problem::file).distinct().count();
        assertThat(own(read).size() + said).isEqualTo(sources.size());
    }

    @Property(tries = 500)
    void noDamageToAFileBringsTheStartDown(@ForAll long seed) {
        var random = new Random(seed);
        var text = new StringBuilder(meeting("", random).text());
        for (int slips = 1 + random.nextInt(6); slips > 0; slips--) {
            var at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 ->
                        text.insert(
                                at,
                                "{}[]:,-&*!|>'\"%@`#?\n\t\u0000\uD83D".charAt(random.nextInt(23)));
                default -> text.insert(at, text.substring(random.nextInt(at + 1), at));
            }
        }
        var read = join(new Source("own.yaml", text.toString()));
        assertThat(read.library().catalog().roadmaps()).containsAll(shipped.catalog().roadmaps());
        assertThat(own(read).isEmpty()).isEqualTo(!read.problems().isEmpty());
        var standpoint = Typical.standpoint(read.library().catalog(), Progress.EMPTY);
        for (var path : read.library().paths()) {
            assertThat(Readiness.of(path, standpoint).verdict()).isNotNull();
        }
        var path = read.library().paths().getFirst();
        assertThat(Route.toReady(path, standpoint).isEmpty()).isFalse();
    }

    @Test
    void bracketsWithoutEndAreSaid() {
        for (var text :
                List.of("[".repeat(100_000), "{a: ".repeat(100_000), "- ".repeat(100_000))) {
            assertThat(join(new Source("own.yaml", text)).problems()).isNotEmpty();
        }
    }

    private static Source meeting(String file, Random random) {
        var id = pick(random);
        var skills = new ArrayList<String>();
        var names = new ArrayList<>(IDS);
        for (int number = 0; number < 1 + random.nextInt(3); number++) {
            var name = names.remove(random.nextInt(names.size()));
            skills.add(
                    random.nextInt(4) == 0
                            ? "{use: " + name + "}"
                            : "{id: "
                                    + name
                                    + ", title: T, needs: ["
                                    + otherThan(name, random)
                                    + "]}");
        }
        return source(file, id, skills.toArray(String[]::new));
    }

    private static String otherThan(String name, Random random) {
        var other = pick(random);
        return random.nextBoolean() || other.equals(name) ? "" : other;
    }

    private static String pick(Random random) {
        return IDS.get(random.nextInt(IDS.size()));
    }

    private static Source source(String file, String id, String... skills) {
        var lines = Stream.of(skills).map(skill -> "      - " + skill + "\n").toList();
        return new Source(
                file,
                "format: 1\nid: "
                        + id
                        + "\ntitle: Mine\nsections:\n  - title: S\n    skills:\n"
                        + String.join("", lines));
    }

    private LibraryReader.Read join(Source... own) {
        return LibraryReader.join(shipped, List.of(own), Map.of(), Map.of());
    }

    private List<String> own(LibraryReader.Read read) {
        return read.library().catalog().roadmaps().stream()
                .map(Roadmap::id)
                .filter(id -> shipped.catalog().roadmap(id).isEmpty())
                .map(RoadmapId::value)
                .toList();
    }
}
