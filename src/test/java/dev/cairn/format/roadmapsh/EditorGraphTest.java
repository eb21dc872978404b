// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh;

import static dev.cairn.format.roadmapsh.Fixtures.file;
import static dev.cairn.format.roadmapsh.Fixtures.item;
import static dev.cairn.format.roadmapsh.Fixtures.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cairn.format.draft.Draft.Outline;
import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Item.Placed;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.roadmap.Resource;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// A drawing of 25 boxes: every figure here was counted by hand on its sketch.
class EditorGraphTest {
    private static final String IMAGES = "images-00000000000000";

    @Test
    void topicsBecomeSectionsInTheOrderInWhichOneReadsTheDrawing() {
        var outline = read(file("document.json"), Setting.ALONE);
        assertThat(outline.title()).isEqualTo("Harbour operations");
        assertThat(outline.summary()).isEqualTo("What keeps the ships running.");
        assertThat(Fixtures.sections(outline))
                .containsExactly(
                        "Containers > Containers, Images, Layer caching, Registries",
                        "Delivery > Delivery, Pipelines, Images",
                        "Harbour operations > Read the manual, Wrap up",
                        "Clusters > Clusters, Pods, Run a pod twice, I can read a manifest,"
                                + " I can drain a node, Namespaces",
                        "Observability > Observability, Logs");
    }

    @Test
    void everyRepairIsSaidOnce() {
        var outline = read(file("document.json"), Setting.ALONE);
        assertThat(Fixtures.repairs(outline))
                .containsExactly(
                        "11 skills got a section by the drawing: 4 by a line, 6 by a frame, 1 by"
                                + " what lies nearest.",
                        "2 boxes without a text were left out: line 377, 428.",
                        "7 drawn lines show what belongs together and were not taken as what must"
                                + " be learned before.",
                        "2 drawn lines without two ends were left out.",
                        "One drawn line to a box that is not in the file was left out.",
                        "One drawn line closes a circle; the order is that of the boxes from top"
                                + " to bottom.",
                        "One former id belongs to another box as well, from which the box was"
                                + " copied, and was not taken over.");
    }

    @Test
    void itemsSayHowTheyWerePlacedAndNeedNothing() {
        var outline = read(file("document.json"), Setting.ALONE);
        assertThat(outline.sections().get(1).items())
                .extracting(Item::title, item -> item.placed().orElse(null))
                .containsExactly(
                        tuple("Delivery", null),
                        tuple("Pipelines", Placed.BY_FRAME),
                        tuple("Images", Placed.BY_EDGE));
        assertThat(outline.sections())
                .flatMap(section -> section.items())
                .allSatisfy(item -> assertThat(item.needs()).isEmpty());
    }

    @Test
    void legendsLinksAndFormerIdsAreKeptWhereTheyMeanSomething() {
        var outline = read(file("document.json"), Setting.ALONE);
        assertThat(item(outline, IMAGES).why()).isEqualTo("Alternative: pick one");
        assertThat(item(outline, IMAGES).formerly()).containsExactly("former-00000000000000");
        assertThat(item(outline, "images-again-00000000").why()).isEqualTo("Can wait");
        assertThat(item(outline, "pods-0000000000000000").formerly()).isEmpty();
        assertThat(item(outline, "containers-0000000000").resources())
                .extracting(Resource::title, link -> link.url().toString())
                .containsExactly(tuple("Containers", "https://example.org/containers"));
        assertThat(item(outline, "registries-0000000000").resources()).isEmpty();
    }

    @Test
    void whatLiesBesideTheDrawingIsTakenIn() {
        var texts = file("images@" + IMAGES + ".md", "c/content/images@" + IMAGES + ".md");
        var outline =
                read(
                        file("document.json"),
                        beside(texts, file("migration-mapping.json"), file("texts.json")));
        var images = item(outline, IMAGES);
        assertThat(images.why())
                .isEqualTo(
                        "Alternative: pick one. An image is a sealed box of files. It never"
                                + " changes.");
        assertThat(images.resources())
                .extracting(Resource::title, Resource::kind)
                .containsExactly(
                        tuple("Images by hand", "docs"),
                        tuple("Small images", "article"),
                        tuple("A builder", "project"),
                        tuple("News", "link"),
                        tuple("Plain link", "link"));
        assertThat(images.formerly()).containsExactly("former-00000000000000", "containers:images");
        var pods = item(outline, "pods-0000000000000000");
        assertThat(pods.why()).isEqualTo("A pod is the smallest thing a cluster runs.");
        assertThat(pods.resources())
                .extracting(Resource::title, Resource::kind)
                .containsExactly(tuple("Pods, explained", "docs"));
        assertThat(pods.formerly()).containsExactly("clusters:pods");
    }

    @Test
    void withoutTopicsOrATitleThereIsOneSectionNamedAfterTheFile() {
        var drawing =
                "{\"nodes\":[{\"type\":\"subtopic\",\"position\":{\"x\":0,\"y\":90},\"data\":"
                        + "{\"label\":\"Lower\"}},{\"type\":\"subtopic\",\"position\":{\"x\":0},"
                        + "\"data\":{\"label\":\"Upper\"}}],\"edges\":[]}";
        var outline = read(text("maps/two-boxes.json", drawing), Setting.ALONE);
        assertThat(outline.title()).isEmpty();
        assertThat(Fixtures.sections(outline)).containsExactly("Two boxes > Upper, Lower");
        assertThat(outline.repairs()).isEmpty();
    }

    /// The pile hangs on “Far” by a stroke drawn under both, though “Near” is nearer to its end.
    @Test
    void strokesAndPilesHoldTogether() {
        var drawing =
                "{\"nodes\":["
                        + String.join(
                                ",",
                                box("topic", 0, 0, 49, "Far"),
                                box("topic", 0, 400, 49, "Near"),
                                box("vertical", 190, 30, 100, "stroke"),
                                box("subtopic", 150, 120, 49, "One"),
                                box("subtopic", 150, 173, 49, "Two"),
                                box("subtopic", 150, 226, 140, "Three"))
                        + "]}";
        var outline = read(text("pile.json", drawing), Setting.ALONE);
        assertThat(Fixtures.sections(outline))
                .containsExactly("Far > Far, One, Two, Three", "Pile > Near");
        assertThat(Fixtures.repairs(outline))
                .containsExactly(
                        "3 skills got a section by the drawing: 1 by a line, 0 by a frame, 2 by"
                                + " what lies nearest.");
    }

    /// The frame is as near to both topics; the stroke leads from the upper one up to its side.
    @Test
    void aStrokeFromATopicToTheSideOfAFrameHoldsThemTogether() {
        var drawing =
                "{\"nodes\":["
                        + String.join(
                                ",",
                                box("title", 250, -80, 40, "Quay"),
                                box("topic", 250, 10, 49, "Upper"),
                                box("topic", 250, 70, 49, "Lower"),
                                box("section", 0, 0, 130, ""),
                                box("horizontal", 204, 20, 20, "line")
                                        .replace("\"height\"", "\"width\":50,\"height\""),
                                box("subtopic", 0, 40, 49, "In the frame"))
                        + "]}";
        var outline = read(text("quay.json", drawing), Setting.ALONE);
        assertThat(outline.title()).isEqualTo("Quay");
        assertThat(Fixtures.sections(outline))
                .containsExactly("Upper > Upper, In the frame", "Quay > Lower");
        assertThat(Fixtures.repairs(outline).getFirst())
                .contains("0 by a line, 1 by a frame, 0 by what lies nearest");
    }

    /// The place of “Inner” is counted from the corner of its frame, and that from another's.
    @Test
    void boxesInFramesAreCountedFromTheirCorner() {
        var outer = box("section", 1_000, 1_000, 500, "").replaceFirst("\\{", "{\"id\":\"o\",");
        var frame =
                box("section", 10, 200, 200, "")
                        .replaceFirst("\\{", "{\"id\":\"f\",\"parentId\":\"o\",");
        var inner = box("subtopic", 5, 20, 49, "Inner").replaceFirst("\\{", "{\"parentId\":\"f\",");
        var ring = box("subtopic", 0, 60, 49, "Ring");
        var drawing =
                "{\"nodes\":["
                        + String.join(
                                ",",
                                inner,
                                frame,
                                outer,
                                box("topic", 0, 0, 49, "Here"),
                                box("topic", 1_100, 1_260, 49, "There"),
                                ring.replaceFirst("\\{", "{\"id\":\"r\",\"parentId\":\"r\","))
                        + "]}";
        assertThat(Fixtures.sections(read(text("nested.json", drawing), Setting.ALONE)))
                .containsExactly("Here > Here, Ring", "There > There, Inner");
    }

    private static String box(String type, int x, int y, int height, String label) {
        return "{\"type\":\"%s\",\"position\":{\"x\":%d,\"y\":%d},\"height\":%d,\"data\":{\"label\":\"%s\"}}"
                .formatted(type, x, y, height, label);
    }

    @Test
    void aDrawingWithoutSkillsIsAProblem() {
        var problems = new Problems("empty.json");
        Fixtures.format("roadmap-sh")
                .read(text("empty.json", "{\"nodes\":[],\"edges\":[]}"), Setting.ALONE, problems);
        assertThat(problems.all())
                .extracting(problem -> problem.message().toString())
                .containsExactly("the file names no skill");
    }

    @Test
    void otherProgramsNodesAreNotTakenForIt() {
        assertThat(
                        List.of(
                                "{\"nodes\":[{\"id\":\"a\",\"title\":\"A\",\"children\":[]}]}",
                                "{\"nodes\":[{\"id\":\"a\",\"type\":\"text\",\"text\":\"A\","
                                        + "\"x\":1}],\"edges\":[]}",
                                "{\"nodes\":\"none\"}",
                                "[\"nodes\"]",
                                "\"nodes\": 1"))
                .noneMatch(
                        content ->
                                Fixtures.format("roadmap-sh").recognises(text("a.json", content)));
    }

    private static Setting beside(Text... files) {
        return new Setting(List.of(files), Map.of());
    }

    private static Outline read(Text file, Setting setting) {
        var problems = new Problems(file.name());
        assertThat(Fixtures.format("roadmap-sh").recognises(file)).isTrue();
        var draft = Fixtures.format("roadmap-sh").read(file, setting, problems);
        assertThat(problems.all()).isEmpty();
        return (Outline) draft;
    }
}
