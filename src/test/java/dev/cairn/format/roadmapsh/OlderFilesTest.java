// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh;

import static dev.cairn.format.roadmapsh.Fixtures.file;
import static dev.cairn.format.roadmapsh.Fixtures.item;
import static dev.cairn.format.roadmapsh.Fixtures.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.Draft.Marks;
import dev.cairn.format.draft.Draft.Outline;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.format.draft.Tick;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Resource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Mockups, lists of contents, progress and tables of ids.
class OlderFilesTest {
    @Test
    void aMockupIsReadByTheNamesOfItsGroups() {
        var outline = (Outline) read("roadmap-sh-mockup", file("mockup.json"));
        assertThat(Fixtures.sections(outline))
                .containsExactly(
                        "Containers > Containers, Images, Images again, Layers and caching",
                        "Storage > Volumes, Mounts",
                        "Harbour mockup > Delivery");
        assertThat(item(outline, "containers:images").title()).isEqualTo("Images");
        assertThat(Fixtures.repairs(outline))
                .containsExactly(
                        "One skill without a label was named after the id: storage:mounts.",
                        "One section is not in the file and named after the ids of what belongs"
                                + " there: storage.",
                        "One drawn line shows what belongs together and was not taken as what must"
                                + " be learned before.");
    }

    @Test
    void aListOfContentsIsOrderedByTheNumbersOfItsFiles() {
        var outline = (Outline) read("roadmap-sh-paths", file("content-paths.json"));
        assertThat(outline.title()).isEqualTo("Harbour ops");
        assertThat(Fixtures.sections(outline))
                .containsExactly(
                        "Storage > Volumes",
                        "Containers > Containers, Layers, Images",
                        "Delivery > Delivery, Rollout",
                        "Delivery: CI CD > CI CD, Runners",
                        "Harbour ops > Wrap up");
        assertThat(Fixtures.repairs(outline))
                .containsExactly(
                        "One section is not in the file and named after the ids of what belongs"
                                + " there: storage.");
    }

    @Test
    void anIdThatEndsInNothingIsATitleStill() {
        var text =
                Fixtures.text(
                        "content-paths.json",
                        """
                        {"boats": "/roadmaps/1-sea/content/boats.md",
                         "boats:": "/roadmaps/1-sea/content/100-boats/readme.md"}
                        """);
        var outline = (Outline) read("roadmap-sh-paths", text);
        assertThat(outline.sections())
                .flatMap(section -> section.items())
                .extracting(Item::title)
                .containsExactlyInAnyOrder("Boats", "Boats:");
    }

    @Test
    void olderTextsGiveTitlesAndLinks() {
        var text = file("101-images.md", "zip/content/101-containers/101-images.md");
        var outline = (Outline) read("roadmap-sh-paths", file("content-paths.json"), text);
        var images = item(outline, "containers:images");
        assertThat(images.title()).isEqualTo("Building images");
        assertThat(images.why()).isEmpty();
        assertThat(images.resources())
                .extracting(Resource::title, Resource::kind, link -> link.url().toString())
                .containsExactly(
                        tuple("By hand", "docs", "https://example.org/images"),
                        tuple("On film", "video", "https://example.org/watch"));
    }

    @Test
    void progressCountsForOldAndNewIds() {
        var since = Optional.of(Instant.parse("2025-03-01T10:00:00Z"));
        var done = new Tick(Status.DONE, since);
        var learning = new Tick(Status.LEARNING, since);
        var alone = (Marks) read("roadmap-sh-progress", file("progress.json"));
        assertThat(alone.ticks())
                .containsOnly(
                        Map.entry("containers-0000000000", done),
                        Map.entry("containers:images", done),
                        Map.entry("twice-000000000000000", done),
                        Map.entry("clusters:pods", learning),
                        Map.entry("7", learning),
                        Map.entry("logs-0000000000000000", new Tick(Status.SKIPPED, since)));
        assertThat(Fixtures.repairs(alone))
                .containsExactly(
                        "One entry was not understood and left out: line 10.",
                        "One skill stands in more than one list; done counts before learning,"
                                + " learning before skipped: twice-000000000000000.");
        var both =
                (Marks)
                        read(
                                "roadmap-sh-progress",
                                file("progress.json"),
                                file("migration-mapping.json"));
        assertThat(both.ticks())
                .hasSize(8)
                .containsEntry("images-00000000000000", done)
                .containsEntry("pods-0000000000000000", learning);
        assertThat(Fixtures.repairs(both))
                .contains("2 ticks under an old id also count for the id of today.");
    }

    @ParameterizedTest
    @CsvSource({
        "1740823200000, 2025-03-01T10:00:00Z",
        "2025-03-01T11:00:00+01:00, 2025-03-01T10:00:00Z",
        "99999999999999999999,",
        "1990-01-01T00:00:00Z,",
        "yesterday,"
    })
    void theTimeOfProgressIsTakenWhereItIsOne(String stamp, String expected) {
        var content = "{\"done\":[\"a\"],\"timestamp\":\"" + stamp + "\"}";
        var marks = (Marks) read("roadmap-sh-progress", text("p.json", content));
        assertThat(marks.ticks().get("a").since())
                .isEqualTo(Optional.ofNullable(expected).map(Instant::parse));
    }

    @Test
    void aTableOfIdsAloneSaysWhatItNeeds() {
        var marks = (Marks) read("roadmap-sh-mapping", file("migration-mapping.json"));
        assertThat(marks.ticks()).isEmpty();
        assertThat(Fixtures.repairs(marks))
                .containsExactly(
                        "The table of 3 ids says nothing by itself: import it together with its"
                                + " roadmap or its progress.");
    }

    @ParameterizedTest
    @CsvSource({
        "document.json, roadmap-sh",
        "mockup.json, roadmap-sh-mockup",
        "content-paths.json, roadmap-sh-paths",
        "progress.json, roadmap-sh-progress",
        "migration-mapping.json, roadmap-sh-mapping",
        "texts.json,",
        "page.md,",
        "101-images.md,"
    })
    void everyFileIsOfOneKind(String name, String id) {
        assertThat(RoadmapShFormats.all())
                .filteredOn(format -> format.recognises(file(name)))
                .extracting(ForeignFormat::id)
                .isEqualTo(id == null ? List.of() : List.of(id));
    }

    @Test
    void labelsWrittenAsInAnAddressAreRead() {
        var group =
                "{\"typeID\":\"__group__\",\"y\":\"%d\",\"properties\":{\"controlName\":"
                        + "\"10%d-skill-%d\"},\"children\":{\"controls\":{\"control\":[{\"typeID\":"
                        + "\"Label\",\"properties\":{\"text\":\"%s\"}}]}}}";
        var labels = List.of("CI%2FCD%20by%20night", "50%20%2B%2050%25", "100%", "a %20 b", "C++");
        var groups =
                IntStream.range(0, labels.size())
                        .mapToObj(at -> group.formatted(at, at, at, labels.get(at)))
                        .collect(Collectors.joining(","));
        var mockup = "{\"mockup\":{\"controls\":{\"control\":[" + groups + "]}}}";
        var outline = (Outline) read("roadmap-sh-mockup", text("old.json", mockup));
        assertThat(outline.sections())
                .flatMap(section -> section.items())
                .extracting(item -> item.title())
                .containsExactlyInAnyOrder("CI/CD by night", "50 + 50%", "100%", "a %20 b", "C++");
    }

    @ParameterizedTest
    @CsvSource({
        "texts.json, texts.json, true",
        "page.md, harbour.md, true",
        "101-images.md, x.md, true",
        "images@images-00000000000000.md, content/images@images-00000000000000.md, true",
        "images@images-00000000000000.md, home@example.md, false",
        "images@images-00000000000000.md, content/100-containers/100-images.md, true",
        "images@images-00000000000000.md, content/images.md, false",
        "document.json, document.json, false",
        "migration-mapping.json, migration-mapping.json, false"
    })
    void textsThatBelongBesideARoadmapAreKnown(String name, String as, boolean expected) {
        assertThat(RoadmapShFormats.isTopicText(file(name, as))).isEqualTo(expected);
    }

    private static Draft read(String id, Text file, Text... beside) {
        var problems = new Problems(file.name());
        assertThat(Fixtures.format(id).recognises(file)).isTrue();
        var setting = new Setting(List.of(beside), Map.of());
        var draft = Fixtures.format(id).read(file, setting, problems);
        assertThat(problems.all()).isEmpty();
        return draft;
    }
}
