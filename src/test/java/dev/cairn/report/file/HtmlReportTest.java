// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.career.PathId;
import dev.cairn.report.Sample;
import dev.cairn.report.options.Form;
import dev.cairn.report.options.Paper;
import dev.cairn.report.options.Part;
import dev.cairn.report.options.Period;
import dev.cairn.report.options.ReportOptions;
import dev.cairn.roadmap.RoadmapId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;

class HtmlReportTest {
    private final String html = HtmlReport.write(Sample.report());

    @Test
    void textOfTheLearnerNeverBecomesMarkup() throws IOException {
        Files.writeString(Path.of("target/sample-report.html"), html);
        assertThat(html)
                .doesNotContain("<b>&c", "<pipes>", "<more>", "<script")
                .contains(
                        "Shell | &lt;pipes&gt;",
                        "Containers &amp; &lt;more&gt;",
                        "?a=&lt;b&gt;&amp;c=");
    }

    @Test
    void needsNothingFromTheNetwork() {
        assertThat(html).doesNotContain("<link", "<img", "src=", "@import", "url(");
    }

    @Test
    void onlyAddressesOfTheWebAreLinks() {
        assertThat(html)
                .contains("<a href=\"https://example.org/shell\">https://example.org/shell</a>")
                .doesNotContain("href=\"https://example.org/?a");
    }

    @Test
    void saysDayVerdictAndFigures() {
        assertThat(html)
                .contains(
                        "23 November 2026",
                        "Not yet: Images is open",
                        "21 Nov 2026",
                        "★",
                        "⊘",
                        "1 of 4")
                .contains("What the median posting asks", "of 3 postings");
    }

    @Test
    void privateNotesAreLeftOut() {
        assertThat(html).doesNotContain("private thought");
    }

    @Test
    void styleRulesSurviveTheTemplate() {
        assertThat(html)
                .contains(
                        "@media screen and (prefers-color-scheme: dark)",
                        "@media print",
                        "@page { size: A4;")
                .doesNotContain("@@");
    }

    @ParameterizedTest
    @MethodSource("everything")
    void isWellFormedAndInOrder(ReportOptions options) throws Exception {
        var report = Sample.report(options);
        for (var page : List.of(HtmlReport.write(report), HtmlReport.forPaper(report))) {
            var document = parse(page);
            assertThat(texts(document, "//h1")).containsExactly(report.title());
            var level = 1;
            for (var heading : texts(document, "//*[self::h2 or self::h3 or self::h4]", true)) {
                var next = heading.charAt(1) - '0';
                assertThat(next).isLessThanOrEqualTo(level + 1);
                level = next;
            }
            assertThat(count(document, "//header[parent::body]")).isEqualTo(1);
            assertThat(count(document, "//main[parent::body]")).isEqualTo(1);
            assertThat(count(document, "//footer[parent::body]")).isEqualTo(1);
            assertThat(count(document, "//th[not(@scope)]")).isZero();
            assertThat(count(document, "//*[local-name()='svg'][not(@role='img')]")).isZero();
            assertThat(count(document, "//*[local-name()='svg'][not(string(@aria-label))]"))
                    .isZero();
            assertThat(count(document, "//*[@style or @onclick]|//script")).isZero();
            var ids = texts(document, "//@id");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(texts(document, "//nav//a/@href"))
                    .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
        }
    }

    static List<ReportOptions> everything() {
        var all =
                ReportOptions.standard(Locale.ENGLISH)
                        .withParts(EnumSet.allOf(Part.class))
                        .withNotes(true)
                        .withName("<Ada> & \u0007 \"co\"");
        return List.of(
                all,
                all.withLanguage(Locale.GERMAN).withPaper(Paper.LETTER),
                all.withPeriod(new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 20))),
                all.withParts(Set.of()),
                all.withRoadmaps(Set.of(RoadmapId.of("none"))).withPath(PathId.of("none")),
                all.withForm(Form.APPLICATION).withPath(PathId.of("shipper")));
    }

    @Test
    void germanIsGermanThroughout() throws Exception {
        var german = parse(HtmlReport.write(Sample.report(ReportOptions.standard(Locale.GERMANY))));
        assertThat(texts(german, "/html/@lang")).containsExactly("de");
        assertThat(texts(german, "//h2"))
                .containsExactly("Wofür es reicht", "Portfolio", "Verlauf und Abdeckung", "Skills");
        assertThat(texts(german, "//p[@class='meaning']").getFirst())
                .startsWith("Noch nicht: Ein Blocker ist offen");
        assertThat(texts(german, "//td[@class='day']")).contains("21.11.2026");
        assertThat(german.getDocumentElement().getTextContent())
                .doesNotContain(" of 4", " done", "to do", "Ready for", "about ");
    }

    /// Whatever else is asked of a chart: it says in words what it shows.
    @Test
    void chartsSayWhatTheyShow() throws Exception {
        var page = parse(html);
        assertThat(texts(page, "//*[local-name()='svg']/@aria-label"))
                .contains(
                        "Must-haves: 60 %",
                        "Containers & <more>: 1 of 4",
                        "1 skill done by 23 November 2026, 1 of them in the last four weeks");
    }

    @Test
    void notesAreThereWhereTheyAreAskedFor() {
        var options = ReportOptions.standard(Locale.ENGLISH).withNotes(true);
        assertThat(HtmlReport.write(Sample.report(options))).contains("Note: private thought");
    }

    private static Document parse(String page) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static int count(Document page, String path) throws Exception {
        return texts(page, path).size();
    }

    private static List<String> texts(Document page, String path) throws Exception {
        return texts(page, path, false);
    }

    private static List<String> texts(Document page, String path, boolean names) throws Exception {
        var found =
                (NodeList)
                        XPathFactory.newInstance()
                                .newXPath()
                                .evaluate(path, page, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(node -> names ? node.getNodeName() : node.getTextContent())
                .toList();
    }
}
