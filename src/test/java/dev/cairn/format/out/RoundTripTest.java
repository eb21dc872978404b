// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.out;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;

import dev.cairn.format.Source;
import dev.cairn.format.dot.DotFormat;
import dev.cairn.format.dot.MermaidFormat;
import dev.cairn.format.draft.Draft.Outline;
import dev.cairn.format.draft.Draft.Section;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.format.markdown.MarkdownFormat;
import dev.cairn.format.outline.OpmlFormat;
import dev.cairn.format.plain.SpreadsheetCell;
import dev.cairn.format.table.TableFormat;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Level;
import dev.cairn.roadmap.Resource;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What goes out comes in again, whatever the titles hold.
class RoundTripTest {
    private static final List<String> PIECES =
            List.of(
                    "a",
                    "b c",
                    "[x] ",
                    "[ ]",
                    "(2 h)",
                    "(2-4 hours)",
                    "(1 week)",
                    "(30 min)",
                    "\"",
                    "'",
                    "\\",
                    "\n",
                    "|",
                    "<b>",
                    "</b>",
                    "<script>",
                    "a < b",
                    "List<String>",
                    "&amp;",
                    "&",
                    "#",
                    "#quot;",
                    "#35;",
                    "`",
                    "**",
                    "_",
                    "~~",
                    "->",
                    "-->",
                    "--",
                    "---",
                    "]",
                    "}",
                    "{",
                    ")",
                    ";",
                    ",",
                    ":",
                    "end",
                    "subgraph",
                    "%%",
                    "//",
                    "/*",
                    "=1+1",
                    "-1",
                    "@x",
                    "+",
                    "1. ",
                    "\\N",
                    "\\n",
                    "ä",
                    "日本",
                    "🪨",
                    "](x)",
                    "![",
                    "http://x.y",
                    ":::",
                    "😀");

    private record Case(Roadmap roadmap, Function<SkillId, Status> ticks) {
        List<String> sections() {
            return roadmap.sections().stream().map(section -> line(section.title())).toList();
        }

        List<List<String>> titles() {
            return roadmap.sections().stream()
                    .map(
                            section ->
                                    section.skills().stream()
                                            .map(id -> line(skill(id).title()))
                                            .toList())
                    .toList();
        }

        List<Status> statuses() {
            return roadmap.skills().stream().map(ticks).toList();
        }

        List<List<Object>> rows() {
            return roadmap.sections().stream()
                    .flatMap(
                            section ->
                                    section.skills().stream()
                                            .map(this::skill)
                                            .map(
                                                    skill ->
                                                            List.<Object>of(
                                                                    skill.id().value(),
                                                                    skill.title(),
                                                                    section.title(),
                                                                    ticks.apply(skill.id()),
                                                                    skill.level(),
                                                                    skill.hours(),
                                                                    skill.needs().stream()
                                                                            .map(SkillId::value)
                                                                            .toList(),
                                                                    skill.why(),
                                                                    skill.resources().stream()
                                                                            .map(Resource::url)
                                                                            .toList(),
                                                                    skill.alsoKnownAs())))
                    .toList();
        }

        private Skill skill(SkillId id) {
            return roadmap.defined().get(Integer.parseInt(id.value().substring(2)));
        }

        String write(OutFormat format) {
            return format.write(roadmap, Catalog.EMPTY, ticks);
        }
    }

    @Property(tries = 500)
    void outlinesAndGraphs(@ForAll long seed) {
        var it = random(seed);
        for (var format : List.of(OutFormat.OPML, OutFormat.DOT, OutFormat.MERMAID)) {
            var reader =
                    switch (format) {
                        case OPML -> new OpmlFormat();
                        case DOT -> new DotFormat();
                        default -> new MermaidFormat();
                    };
            var text = it.write(format);
            var back = read(reader, text);
            assertThat(back.title()).as(text).isEqualTo(line(it.roadmap().title()));
            assertThat(back.sections())
                    .as(text)
                    .extracting(Section::title)
                    .isEqualTo(it.sections());
            var titles =
                    back.sections().stream()
                            .map(section -> section.items().stream().map(Item::title).toList())
                            .toList();
            assertThat(titles).as(text).isEqualTo(it.titles());
            var items = back.sections().stream().flatMap(each -> each.items().stream()).toList();
            assertThat(items)
                    .as(text)
                    .extracting(item -> item.tick().status())
                    .isEqualTo(it.statuses());
            assertThat(items)
                    .as(text)
                    .extracting(
                            item ->
                                    item.needs().stream()
                                            .map(need -> need.replaceAll("^s_k_", "k-"))
                                            .sorted()
                                            .toList())
                    .isEqualTo(
                            it.roadmap().defined().stream()
                                    .map(
                                            skill ->
                                                    skill.needs().stream()
                                                            .map(SkillId::value)
                                                            .sorted()
                                                            .toList())
                                    .toList());
        }
    }

    @Property(tries = 500)
    void checklists(@ForAll long seed) {
        var it = random(seed);
        var text = it.write(OutFormat.MARKDOWN);
        var back = read(new MarkdownFormat(), text);
        assertThat(back.title()).as(text).isEqualTo(line(it.roadmap().title()));
        assertThat(back.repairs()).as(text).isEmpty();
        assertThat(back.sections()).as(text).extracting(Section::title).isEqualTo(it.sections());
        var boxes = back.sections().stream().flatMap(each -> each.items().stream()).toList();
        assertThat(boxes)
                .as(text)
                .extracting(Item::title)
                .isEqualTo(it.titles().stream().flatMap(List::stream).toList());
        assertThat(boxes)
                .as(text)
                .extracting(item -> item.tick().status())
                .isEqualTo(it.statuses());
        assertThat(boxes)
                .as(text)
                .extracting(Item::hours)
                .isEqualTo(it.roadmap().defined().stream().map(Skill::hours).toList());
        assertThat(boxes)
                .as(text)
                .extracting(
                        item ->
                                item.resources().stream()
                                        .map(link -> link.title() + " " + link.url())
                                        .toList())
                .isEqualTo(
                        it.roadmap().defined().stream()
                                .map(
                                        skill ->
                                                skill.resources().stream()
                                                        .map(
                                                                link ->
                                                                        line(link.title())
                                                                                + " "
                                                                                + link.url())
                                                        .toList())
                                .toList());
        assertThat(boxes).as(text).extracting(Item::why).containsOnly("");
    }

    @Property(tries = 300)
    void tables(@ForAll long seed) {
        var it = random(seed);
        var text = it.write(OutFormat.CSV);
        var rows = CsvReader.builder().ofCsvRecord(text).stream().skip(1).toList();
        assertThat(rows)
                .as(text)
                .extracting(row -> SpreadsheetCell.read(row.getField(1)))
                .isEqualTo(it.roadmap().defined().stream().map(Skill::title).toList());
        assertThat(rows)
                .as(text)
                .allSatisfy(row -> assertThat(row.getField(1)).doesNotStartWith("="));
    }

    @Property(tries = 500)
    void tablesWithAllTheirColumns(@ForAll long seed) {
        var it = random(seed);
        for (var format : List.of(OutFormat.CSV, OutFormat.TSV)) {
            var text = it.write(format);
            var problems = new Problems("x");
            var file = new Text(new Source("x", text));
            var reader = TableFormat.all().getFirst();
            assertThat(reader.recognises(file)).as(text).isTrue();
            var back = (Outline) reader.read(file, Setting.ALONE, problems);
            assertThat(problems.all()).as(text).isEmpty();
            assertThat(rows(back)).as(text).containsExactlyInAnyOrderElementsOf(it.rows());
        }
    }

    private static List<List<Object>> rows(Outline outline) {
        return outline.sections().stream()
                .flatMap(
                        section ->
                                section.items().stream()
                                        .map(
                                                item ->
                                                        List.<Object>of(
                                                                item.id(),
                                                                item.title(),
                                                                section.title(),
                                                                item.tick().status(),
                                                                item.level().orElseThrow(),
                                                                item.hours(),
                                                                item.needs(),
                                                                item.why(),
                                                                item.resources().stream()
                                                                        .map(Resource::url)
                                                                        .toList(),
                                                                item.aliases())))
                .toList();
    }

    private static Case random(long seed) {
        var random = new Random(seed);
        var skills = new ArrayList<Skill>();
        var sections = new ArrayList<dev.cairn.roadmap.Section>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            var ids = new ArrayList<SkillId>();
            for (int more = 1 + random.nextInt(3); more > 0; more--) {
                var skill = skill(random, skills.size());
                skills.add(skill);
                ids.add(skill.id());
            }
            sections.add(new dev.cairn.roadmap.Section(words(random), ids));
        }
        var roadmap =
                new Roadmap(
                        RoadmapId.of("mine"),
                        words(random),
                        words(random),
                        List.of(),
                        sections,
                        skills);
        return new Case(
                roadmap, id -> Status.values()[Math.floorMod(id.hashCode() + (int) seed, 4)]);
    }

    private static Skill skill(Random random, int index) {
        var needs =
                IntStream.range(0, index)
                        .filter(_ -> random.nextInt(3) == 0)
                        .mapToObj(each -> SkillId.of("k-" + each))
                        .toList();
        var low = random.nextInt(3);
        return new Skill(
                SkillId.of("k-" + index),
                words(random),
                Kind.SKILL,
                words(random),
                Level.CORE,
                new Hours(low, low + random.nextInt(3)),
                needs,
                List.of(),
                Stream.generate(() -> line(words(random)))
                        .limit(1 + random.nextInt(3))
                        .distinct()
                        .toList(),
                List.of(new Resource(words(random), URI.create("https://example.org/a(b"), "docs")),
                Optional.empty());
    }

    /// At least one letter, and no white space around, as every title in a roadmap file.
    private static String words(Random random) {
        var text =
                IntStream.range(0, 1 + random.nextInt(5))
                        .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                        .collect(Collectors.joining());
        return line(text).isEmpty() ? "x" : text.strip();
    }

    private static String line(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }

    private static Outline read(ForeignFormat format, String text) {
        var file = new Text(new Source("x", text));
        assertThat(format.recognises(file)).as(text).isTrue();
        var problems = new Problems("x");
        var draft = format.read(file, Setting.ALONE, problems);
        assertThat(problems.all()).as(text).isEmpty();
        return (Outline) draft;
    }
}
