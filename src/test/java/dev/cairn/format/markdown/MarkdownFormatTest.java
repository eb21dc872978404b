// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.markdown;

import static dev.cairn.progress.Status.DONE;
import static dev.cairn.progress.Status.LEARNING;
import static dev.cairn.progress.Status.SKIPPED;
import static dev.cairn.progress.Status.TODO;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cairn.format.Mutations;
import dev.cairn.format.Source;
import dev.cairn.format.draft.Draft.Outline;
import dev.cairn.format.draft.Draft.Section;
import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Resource;
import dev.cairn.text.Message;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;

class MarkdownFormatTest {
    private final MarkdownFormat markdown = new MarkdownFormat();

    @Test
    void boxesOfEveryKindAreRead() {
        var outline = fixture("garden.md");
        assertThat(outline.title()).isEqualTo("Garden of services");
        assertThat(items(outline.sections().getFirst()))
                .containsExactly(
                        tuple("Bare metal", DONE, new Hours(4, 4)),
                        tuple("Cables", TODO, new Hours(1, 1)),
                        tuple("Racks", LEARNING, new Hours(10, 20)),
                        tuple("Tape robots", SKIPPED, Hours.NONE),
                        tuple("Cooling", TODO, Hours.NONE),
                        tuple("Fire drill", TODO, Hours.NONE),
                        tuple("Earthing", TODO, Hours.NONE),
                        tuple("Lifts", TODO, Hours.NONE),
                        tuple("Labels", TODO, Hours.NONE),
                        tuple("Keys", TODO, Hours.NONE),
                        tuple("Power (video)", TODO, Hours.NONE),
                        tuple("21 > Days/day21.md", TODO, Hours.NONE),
                        tuple("Doors", TODO, Hours.NONE));
        assertThat(items(outline.sections().get(1)))
                .containsExactly(
                        tuple("Time", TODO, Hours.NONE),
                        tuple("Space", DONE, Hours.NONE),
                        tuple("Weight", LEARNING, Hours.NONE),
                        tuple("Colour", DONE, Hours.NONE));
        assertThat(outline.repairs())
                .extracting(Message::toString)
                .containsExactly(
                        "2 boxes were not quite written as “- [ ] text” and read all the same.",
                        "1 box without a text left out, in line 21.",
                        "2 entries with boxes below them became headings; their own mark or link"
                                + " was left out, in lines 36 and 38.");
    }

    @Test
    void sectionsFollowTheIndentsHoweverOdd() {
        assertThat(fixture("garden.md").sections().stream().skip(1))
                .extracting(
                        Section::title,
                        section -> section.items().stream().map(Item::title).toList())
                .containsExactly(
                        tuple("Soil: Stones", List.of("Time", "Space", "Weight", "Colour")),
                        tuple("Water: Pipes: https is spoken here", List.of("Valves")),
                        tuple("Water: Pipes: Taps", List.of("Drops")),
                        tuple("Water: Wells", List.of("Time", "Space")),
                        tuple("Water: plain parent", List.of("مضخة", "בריכה")));
    }

    @Test
    void colonsAndStrokesAreNoPartOfATitle() {
        var outline =
                read(
                        "# Plan\n"
                                + "## Beds\n"
                                + "- [ ] Not needed, but good::\n"
                                + "    - [ ] ~~[Old talk](https://example.org/t)~~\n"
                                + "- مثال：\n"
                                + "    - [x] ~~Weeds~~ a ~ b\n");
        assertThat(outline.title()).isEqualTo("Plan");
        assertThat(outline.sections())
                .extracting(Section::title, section -> section.items().getFirst().title())
                .containsExactly(
                        tuple("Beds: Not needed, but good", "Old talk"),
                        tuple("Beds: مثال", "Weeds a ~ b"));
    }

    @Test
    void linksBelowABoxAreItsOwn() {
        var outline =
                read(
                        "- [ ] Docker\n"
                                + "  - [Docs](https://example.org/d)\n"
                                + "  - link: [x] y](z)\n"
                                + "  - read it twice\n");
        var item = outline.sections().getFirst().items().getFirst();
        assertThat(item.resources()).extracting(Resource::title).containsExactly("Docs");
        assertThat(item.why()).isEqualTo("link: [x] y](z); read it twice");
    }

    @Test
    void tablesWithAStatusAreLists() {
        var outline = fixture("portfolio.md");
        assertThat(outline.sections())
                .extracting(Section::title)
                .containsExactly("Ground", "Stages");
        assertThat(items(outline.sections().getFirst()))
                .containsExactly(
                        tuple("Sowing", DONE, Hours.NONE),
                        tuple("Weeding", TODO, Hours.NONE),
                        tuple("Watering", TODO, new Hours(2, 2)));
        var stages = outline.sections().getLast();
        assertThat(items(stages))
                .containsExactly(
                        tuple("1 Beds", DONE, new Hours(3, 5)),
                        tuple("2 Trellis", LEARNING, Hours.NONE),
                        tuple("3 Shed", TODO, new Hours(4, 4)),
                        tuple("4 Fence", DONE, Hours.NONE));
        assertThat(stages.items())
                .extracting(Item::why, Item::proofs, Item::note, Item::line)
                .containsExactly(
                        tuple("Straight rows", List.of("https://example.org/beds"), "", 16),
                        tuple("Beans climb", List.of(), "", 17),
                        tuple("Dry tools", List.of(), "soon", 18),
                        tuple(
                                "Hares stay out",
                                List.of("https://example.org/a", "https://example.org/b"),
                                "",
                                19));
        assertThat(outline.repairs())
                .extracting(Message::toString)
                .containsExactly(
                        "One mark was not understood and taken for “to do”: “maybe”.",
                        "One row without a title left out.");
    }

    @Test
    void bulletsBelowHeadingsAreAPlanWhereNothingElseIs() {
        var outline = fixture("plan.md");
        assertThat(outline.title()).isEqualTo("Plan of a gardener");
        assertThat(outline.sections())
                .extracting(
                        Section::title,
                        section -> section.items().stream().map(Item::title).toList())
                .containsExactly(
                        tuple("Tools", List.of("Spade", "Rake")),
                        tuple("Tools: Machines", List.of("Mower", "Shredder")),
                        tuple("Plants", List.of("Beans", "Peas")));
        assertThat(outline.sections().getFirst().items().getLast().resources()).hasSize(1);
        assertThat(outline.repairs())
                .extracting(Message::toString)
                .containsExactly(
                        "There is no box in the file; 6 bullets below headings were taken for what"
                                + " is to be learned.",
                        "2 headings that are about the file itself left out: “Table of contents”,"
                                + " “License”.");
    }

    @Test
    void fewBulletsAndProseAreNoPlan() {
        for (var text :
                List.of(
                        "# A\n- a\n- b\n- c\n- d\n- e\n",
                        "# A\n## B\n- a\n- b\n## C\n- c\n- d\n",
                        "- a\n- b\n- c\n- d\n- e\n",
                        "# A\n## B\n- a\n## Features\n- b\n- c\n- d\n- e\n",
                        "# A\n## B\n- a\n## C\n"
                                + ("- " + "long words ".repeat(20) + "\n").repeat(9))) {
            var problems = new Problems("x");
            markdown.read(file(text), Setting.ALONE, problems);
            assertThat(problems.all()).as(text).hasSize(1);
        }
    }

    @Test
    @Timeout(20)
    void endlessTextsAreReadInTime() {
        for (var text :
                List.of(
                        "\n".repeat(500_000) + "- [ ] a",
                        "*a ".repeat(100_000),
                        "- ".repeat(100_000),
                        "> ".repeat(100_000),
                        "[".repeat(100_000),
                        "- [ ] a (" + " ".repeat(200_000),
                        "**a_".repeat(50_000) + "_a**".repeat(50_000),
                        "|a".repeat(50_000) + "\n" + "|-".repeat(50_000) + "\n|b\n",
                        "- [ ] a\n" + " ".repeat(100_000) + "- [ ] b\n")) {
            markdown.recognises(file(text));
            assertThat(markdown.read(file(text), Setting.ALONE, new Problems("x"))).isNotNull();
        }
    }

    @Property(tries = 700)
    void nothingStopsTheReader(@ForAll long seed) {
        var mutations = new Mutations(seed);
        var words =
                new String[] {
                    "- [ ] ",
                    "- [x] ",
                    "\n    - [ ] a",
                    "\n# ",
                    "\n## b\n",
                    "```\n",
                    "| a | b |\n",
                    "|---|---|\n",
                    "](https://x.y)",
                    "(1-2 weeks)",
                    "(9999.99 hours)",
                    "- []",
                    "🟩",
                    "<b>",
                    "\n> ",
                    "Status",
                    "\t- ",
                    "**"
                };
        var name =
                List.of("garden.md", "portfolio.md", "plan.md").get((int) Math.floorMod(seed, 3L));
        var file = file(mutations.of(Mutations.fixture("markdown/" + name), words));
        markdown.recognises(file);
        var problems = new Problems("x");
        var draft = (Outline) markdown.read(file, Setting.ALONE, problems);
        assertThat(draft.items() > 0).isEqualTo(problems.isEmpty());
    }

    private Outline fixture(String name) {
        return read(Mutations.fixture("markdown/" + name));
    }

    private Outline read(String text) {
        assertThat(markdown.recognises(file(text))).isTrue();
        var problems = new Problems("x");
        var draft = markdown.read(file(text), Setting.ALONE, problems);
        assertThat(problems.all()).isEmpty();
        return (Outline) draft;
    }

    private static Text file(String text) {
        return new Text(new Source("x.md", text));
    }

    private static List<Tuple> items(Section section) {
        return section.items().stream()
                .map(item -> tuple(item.title(), item.tick().status(), item.hours()))
                .toList();
    }
}
