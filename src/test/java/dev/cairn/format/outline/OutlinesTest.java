// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cairn.format.Mutations;
import dev.cairn.format.Source;
import dev.cairn.format.draft.Draft.Outline;
import dev.cairn.format.draft.Draft.Section;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.progress.Status;
import dev.cairn.text.Message;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class OutlinesTest {
    private final ForeignFormat opml = new OpmlFormat();
    private final ForeignFormat freemind = new FreeMindFormat();

    @Test
    void anOutlineOfTwoLevelsAndDeeper() {
        var outline = read(opml, "garden.opml", Mutations.fixture("opml/garden.opml"));
        assertThat(outline.title()).isEqualTo("Containers & friends");
        assertThat(outline.sections())
                .extracting(Section::title)
                .containsExactly(
                        "Containers & friends",
                        "Images",
                        "Images: Registries",
                        "Images: Registries: Mirrors",
                        "Networks");
        assertThat(items(outline))
                .extracting(Item::title, item -> item.tick().status(), Item::line)
                .containsExactly(
                        tuple("Read the plan", Status.TODO, 9),
                        tuple("Write a Dockerfile", Status.DONE, 11),
                        tuple("Multi-stage builds", Status.DONE, 12),
                        tuple("Layers & caches", Status.LEARNING, 13),
                        tuple("List<String> a < b", Status.TODO, 17),
                        tuple("Registries", Status.TODO, 19),
                        tuple("Push an image", Status.TODO, 20),
                        tuple("Run a mirror", Status.SKIPPED, 22),
                        tuple("Bridge networks", Status.TODO, 27));
        assertThat(items(outline).get(0).why()).isEqualTo("What it is good for");
        assertThat(items(outline).get(1).resources())
                .extracting(resource -> resource.url().toString())
                .containsExactly("https://example.org/dockerfile?a=1&b=2");
        assertThat(items(outline).get(3).resources()).isEmpty();
        assertThat(outline.repairs())
                .extracting(Message::toString)
                .containsExactly(
                        "One entry without a text left out.",
                        "One entry with entries below it became a heading and, for its own note,"
                                + " link or mark, a skill below it as well.");
    }

    @Test
    void theTickOfAHeadingIsKept() {
        var outline =
                read(
                        opml,
                        "m.opml",
                        "<opml><body><outline text='A'><outline text='B' _status='done'><outline"
                            + " text='c'/></outline></outline><outline text='D'/></body></opml>");
        assertThat(outline.sections()).extracting(Section::title).containsExactly("m", "A: B");
        assertThat(items(outline))
                .extracting(Item::title, item -> item.tick().status())
                .containsExactly(
                        tuple("D", Status.TODO), tuple("B", Status.DONE), tuple("c", Status.TODO));
    }

    @Test
    void aMindMapWithIconsNotesAndRichText() {
        var map = read(freemind, "lab.mm", Mutations.fixture("freemind/lab.mm"));
        assertThat(map.title()).isEqualTo("Home lab");
        assertThat(map.sections())
                .extracting(Section::title)
                .containsExactly("Home lab", "Machines", "Machines: Power", "Home lab");
        assertThat(items(map))
                .extracting(Item::id, Item::title, item -> item.tick().status())
                .containsExactly(
                        tuple("ID_7", "Backups", Status.TODO),
                        tuple("ID_3", "Old laptop", Status.DONE),
                        tuple("ID_4", "Mini\u00A0PC with two disks", Status.LEARNING),
                        tuple("ID_6", "Measure it", Status.TODO),
                        tuple("ID_9", "Restore one file", Status.SKIPPED));
        assertThat(items(map).get(2).why()).isEqualTo("Quiet.\n8 GB");
        assertThat(items(map).get(2).resources()).isEmpty();
        assertThat(items(map).get(1).resources()).hasSize(1);
    }

    @Test
    void theOneOutlineAroundAllOthersIsTheTitle() {
        var outline =
                read(
                        opml,
                        "m.opml",
                        "<opml><body><outline text='All'><outline text='A'><outline"
                                + " text='b'/></outline></outline></body></opml>");
        assertThat(outline.title()).isEqualTo("All");
        assertThat(outline.sections()).extracting(Section::title).containsExactly("A");
    }

    @Test
    void eachFormatKnowsItsOwnFilesOnly() {
        var ours = new Text(new Source("a", Mutations.fixture("opml/garden.opml")));
        var map = new Text(new Source("b", Mutations.fixture("freemind/lab.mm")));
        assertThat(opml.recognises(ours)).isTrue();
        assertThat(freemind.recognises(ours)).isFalse();
        assertThat(opml.recognises(map)).isFalse();
        assertThat(freemind.recognises(map)).isTrue();
        for (var other : List.of("", "<", "<html><opml>", "# <opml", "{}", "<!--", "<map>")) {
            var text = new Text(new Source("c", other));
            assertThat(opml.recognises(text) || freemind.recognises(text)).as(other).isFalse();
        }
    }

    @ParameterizedTest
    @Timeout(10)
    @ValueSource(
            strings = {
                "<!DOCTYPE opml [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d"
                        + " \"&c;&c;&c;&c;&c;&c;&c;&c;\">]><opml><body><outline"
                        + " text=\"&d;\"/></body></opml>",
                "<!DOCTYPE opml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><opml><body><outline"
                        + " text=\"a\">&x;</outline></body></opml>",
                "<!DOCTYPE opml SYSTEM \"http://localhost:1/x.dtd\"><opml><body/></opml>",
                "<!DOCTYPE opml [<!ENTITY % p SYSTEM \"http://localhost:1/p\"> %p;]><opml/>",
                "<!DOCTYPE opml><opml><body><outline text=\"a\"/></body></opml>",
            })
    void aDocumentTypeIsRefusedUnread(String text) {
        var file = new Text(new Source("x.opml", text));
        assertThat(opml.recognises(file)).isTrue();
        var problems = new Problems("x.opml");
        opml.read(file, Setting.ALONE, problems);
        assertThat(problems.all())
                .extracting(problem -> problem.message().toString())
                .containsExactly(
                        "the file brings a document type or entities of its own, which are never"
                                + " read; save it without <!DOCTYPE>");
    }

    @Test
    @Timeout(10)
    void whatIsTooDeepOrTooMuchIsRefused() {
        var deep = "<opml><body>" + "<outline text='a'>".repeat(100_000);
        var many = "<opml><body>" + "<outline text='a'/>".repeat(60_000) + "</body></opml>";
        var broken = "<opml>\n<body>\n<outline text='a & b'/></body></opml>";
        assertThat(problem(deep)).startsWith("x.opml:1:").endsWith("200 deep in each other");
        assertThat(problem(many)).contains("more than 50000 entries");
        assertThat(problem(broken)).startsWith("x.opml:3:").contains("not well-formed XML");
        assertThat(problem("<opml " + "a".repeat(100_000))).contains("not well-formed");
        assertThat(problem("<opml><body>&nbsp;</body></opml>")).isNotEmpty();
    }

    @Test
    @Timeout(10)
    void manyReferencesToSignsAreNoBomb() {
        var text =
                "<opml><body>"
                        + ("<outline text='" + "&amp;&#10;&lt;".repeat(50) + "'/>").repeat(20_000)
                        + "</body></opml>";
        assertThat(read(opml, "x.opml", text).items()).isEqualTo(20_000);
    }

    @Property(tries = 500)
    void nothingStopsTheReaders(@ForAll long seed) {
        var mutations = new Mutations(seed);
        var words =
                new String[] {
                    "<outline text=\"a\">", "</outline>", "<node TEXT='b'>", "<![CDATA[", "]]>",
                    "&amp;", "&x;", "<richcontent TYPE=\"NODE\">", "<!DOCTYPE a [", "<?xml ?>"
                };
        for (var format : List.of(opml, freemind)) {
            var fixture = format == opml ? "opml/garden.opml" : "freemind/lab.mm";
            var file = new Text(new Source("x", mutations.of(Mutations.fixture(fixture), words)));
            format.recognises(file);
            assertThat(format.read(file, Setting.ALONE, new Problems("x"))).isNotNull();
        }
    }

    private String problem(String text) {
        var problems = new Problems("x.opml");
        opml.read(new Text(new Source("x.opml", text)), Setting.ALONE, problems);
        assertThat(problems.all()).hasSize(1);
        return problems.all().getFirst().toString();
    }

    private static Outline read(ForeignFormat format, String name, String text) {
        var file = new Text(new Source(name, text));
        assertThat(format.recognises(file)).isTrue();
        var problems = new Problems(name);
        var draft = format.read(file, Setting.ALONE, problems);
        assertThat(problems.all()).isEmpty();
        return (Outline) draft;
    }

    private static List<Item> items(Outline outline) {
        return outline.sections().stream().flatMap(section -> section.items().stream()).toList();
    }
}
