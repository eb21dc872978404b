// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.format.draft.Draft.Outline;
import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.format.roadmapsh.drawing.Box;
import dev.cairn.format.roadmapsh.drawing.Nearest;
import dev.cairn.format.roadmapsh.drawing.Rect;
import dev.cairn.format.roadmapsh.topic.TopicText;
import dev.cairn.format.tree.Node.Sequence;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Whatever comes in, every format says something and none fails.
class HostileFilesTest {
    private static final List<String> FILES =
            List.of(
                    "document.json",
                    "mockup.json",
                    "content-paths.json",
                    "progress.json",
                    "migration-mapping.json",
                    "texts.json",
                    "images@images-00000000000000.md",
                    "101-images.md",
                    "page.md");
    private static final List<String> CONTENTS = FILES.stream().map(Fixtures::content).toList();
    private static final List<String> PIECES =
            List.of(
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ":",
                    "\"",
                    "\\",
                    "null",
                    "true",
                    "1e999",
                    "-1e308",
                    "\"nodes\":",
                    "\"edges\":",
                    "\"data\":{",
                    "\"label\":\"\"",
                    "\"type\":\"topic\"",
                    "\"x\":NaN",
                    "\uD83D",
                    "\u0000",
                    "\uFEFF",
                    "\u202E",
                    "@",
                    "<BadgeLink ",
                    "](",
                    "- [ ] ",
                    "---\n",
                    "\n\n",
                    "*",
                    "> ",
                    "::",
                    "/content/",
                    ".md",
                    "99999999999");

    @Property(tries = 700)
    void aSpoiledFileNeverFails(@ForAll long seed) {
        var random = new Random(seed);
        var which = random.nextInt(FILES.size());
        var content = CONTENTS.get(which);
        for (int times = random.nextInt(6); times >= 0; times--) {
            content = spoil(content, random);
        }
        check(Fixtures.text(FILES.get(which), content), random);
    }

    @Property(tries = 300)
    void randomWordsNeverFail(@ForAll long seed) {
        var random = new Random(seed);
        var content =
                IntStream.range(0, random.nextInt(60))
                        .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                        .collect(Collectors.joining());
        check(Fixtures.text("x@" + content + ".md", "{" + content), random);
        check(Fixtures.text("x.json", content), random);
    }

    private static String spoil(String content, Random random) {
        var from = random.nextInt(content.length() + 1);
        var to = Math.min(content.length(), from + random.nextInt(80));
        var part = content.substring(from, to);
        var piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(5)) {
            case 0 -> content.substring(0, from) + content.substring(to);
            case 1 -> content.substring(0, from) + part + content.substring(from);
            case 2 -> content.substring(0, from) + piece + content.substring(to);
            case 3 -> swapped(content, random);
            default -> content.replace(random.nextBoolean() ? "\"x\"" : "49", piece);
        };
    }

    /// Two lines in each other's place, which mostly leaves valid JSON.
    private static String swapped(String content, Random random) {
        var lines = content.split("\n", -1);
        var one = random.nextInt(lines.length);
        var two = random.nextInt(lines.length);
        var kept = lines[one];
        lines[one] = lines[two];
        lines[two] = kept;
        return String.join("\n", lines);
    }

    private static void check(Text file, Random random) {
        var beside =
                IntStream.range(0, FILES.size())
                        .filter(_ -> random.nextBoolean())
                        .mapToObj(
                                at -> Fixtures.text(FILES.get(at), spoil(CONTENTS.get(at), random)))
                        .toList();
        RoadmapShFormats.isTopicText(file);
        for (var format : RoadmapShFormats.all()) {
            var problems = new Problems(file.name());
            format.recognises(file);
            var draft = format.read(file, new Setting(beside, Map.of()), problems);
            assertThat(draft.repairs()).allSatisfy(repair -> assertThat(repair).asString());
            if (draft instanceof Outline outline) {
                assertThat(outline.items() > 0 || !problems.isEmpty()).isTrue();
                assertThat(outline.sections())
                        .allSatisfy(section -> assertThat(section.items()).isNotEmpty())
                        .flatMap(section -> section.items())
                        .allSatisfy(item -> assertThat(item.title()).isNotBlank());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}",
                "[]",
                "null",
                "{\"nodes\":[],\"edges\":[]}",
                "{\"mockup\":{\"controls\":{}}}",
                "{\"done\":[],\"learning\":[]}",
                "\uFEFF{}"
            })
    void emptyFilesAreNoFailure(String content) {
        check(Fixtures.text("x.json", content), new Random(1));
    }

    @Test
    void deepNestingIsNoFailure() {
        for (var open : List.of("{\"nodes\":", "[", "{\"mockup\":{\"controls\":", "{\"a\":[")) {
            check(Fixtures.text("x.json", "{\"nodes\":[" + open.repeat(3_000)), new Random(1));
        }
        var group = "{\"children\":{\"controls\":{\"control\":[";
        check(
                Fixtures.text(
                        "x.json",
                        "{\"mockup\":{\"controls\":{\"control\":["
                                + group.repeat(100)
                                + "]}}}".repeat(100)
                                + "]}}}"),
                new Random(1));
        for (var mark : List.of("> ", "- ", "*a **b ", "[", "![a](", "<BadgeLink ", "`")) {
            TopicText.ofMarkdown(mark.repeat(10_000));
        }
    }

    @Test
    void aRoadmapOfEverydaySizeIsReadAtOnce() {
        var text = Fixtures.text("big.json", graph(43, 330, new Random(7)));
        var outline = read(text);
        assertThat(outline.items()).isEqualTo(373);
        assertThat(ids(outline)).hasSize(373);
        var took =
                LongStream.range(0, 10)
                        .map(_ -> nanos(() -> read(Fixtures.text("big.json", text.text()))))
                        .min()
                        .orElseThrow();
        assertThat(Duration.ofNanos(took)).isLessThan(Duration.ofMillis(300));
    }

    private static long nanos(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    @Test
    void theLargestRoadmapComesToAnEnd() {
        var outline = read(Fixtures.text("big.json", graph(2_000, 8_000, new Random(7))));
        assertThat(ids(outline)).hasSize(10_000);
    }

    @Property(tries = 200)
    void theNearestIsWhatLookingAtAllOfThemFinds(@ForAll long seed) {
        var random = new Random(seed);
        var boxes =
                IntStream.range(0, 1 + random.nextInt(30))
                        .mapToObj(at -> box(at, random.nextInt(8), random.nextInt(8)))
                        .toList();
        var place = new Rect(random.nextInt(8), random.nextInt(8), 0, 0);
        Predicate<Box> which = box -> box.index() % 3 != seed % 3;
        var expected =
                boxes.stream()
                        .filter(which)
                        .min(
                                Comparator.comparingDouble((Box box) -> box.rect().distance(place))
                                        .thenComparingInt(Box::index));
        assertThat(new Nearest(boxes).to(place, which)).isEqualTo(expected);
    }

    private static Box box(int at, int x, int y) {
        return new Box(
                at, Box.Kind.TOPIC, "", "", new Rect(x, y, 0, 0), new Sequence(1, 1, List.of()));
    }

    private static Outline read(Text file) {
        var problems = new Problems(file.name());
        var format = Fixtures.format("roadmap-sh");
        assertThat(format.recognises(file)).isTrue();
        var outline = (Outline) format.read(file, Setting.ALONE, problems);
        assertThat(problems.all()).isEmpty();
        return outline;
    }

    private static HashSet<String> ids(Outline outline) {
        return outline.sections().stream()
                .flatMap(section -> section.items().stream())
                .map(Item::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// Topics down the middle, the rest around them, a line for every fourth box, some frames.
    private static String graph(int topics, int subtopics, Random random) {
        var nodes =
                IntStream.range(0, topics + subtopics + topics / 4)
                        .mapToObj(
                                at ->
                                        at < topics
                                                ? node(at, "topic", 0, at * 150)
                                                : node(
                                                        at,
                                                        at < topics + subtopics
                                                                ? "subtopic"
                                                                : "section",
                                                        random.nextInt(2_000) - 1_000,
                                                        random.nextInt(topics * 150)));
        var edges =
                IntStream.range(0, subtopics / 4)
                        .mapToObj(
                                at ->
                                        "{\"source\":\"n"
                                                + random.nextInt(topics)
                                                + "\",\"target\":\"n"
                                                + (topics + random.nextInt(subtopics))
                                                + "\"}");
        return "{\"nodes\":["
                + nodes.collect(Collectors.joining(",\n"))
                + "],\"edges\":["
                + edges.collect(Collectors.joining(",\n"))
                + "]}";
    }

    private static String node(int at, String type, int x, int y) {
        return "{\"id\":\"n%d\",\"type\":\"%s\",\"position\":{\"x\":%d,\"y\":%d},\"width\":%d,\"height\":%d,\"data\":{\"label\":\"Box %d\",\"style\":{\"fontSize\":17}}}"
                .formatted(at, type, x, y, 250, type.equals("section") ? 300 : 49, at);
    }
}
